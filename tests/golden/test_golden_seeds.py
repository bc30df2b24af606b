"""The labelled text of every seed, as it was agreed. After a wanted change, write it anew with

    python tests/golden/test_golden_seeds.py

and read the difference before you commit it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reader.intake.pipeline import read_path
from reader.model.document import Block, Document

GOLDEN = Path(__file__).parent
SEEDS = sorted(path for path in (GOLDEN.parents[1] / "seeds").iterdir() if path.is_file())


def labelled(seed: Path) -> dict[str, Any]:
    draft = read_path(seed)
    meta = draft.metadata
    return {
        "metadata": {name: getattr(meta, name) for name in type(meta).__slots__},
        "media_type": draft.source.media_type,
        "encoding": draft.source.encoding,
        "fingerprint": draft.fingerprint,
        "notices": list(draft.notices),
        "blocks": [block_form(draft.document, block) for block in draft.document.blocks],
    }


def block_form(document: Document, block: Block) -> dict[str, Any]:
    form: dict[str, Any] = {"role": block.role.value, "text": document.text_of(block)}
    if block.kind:
        form["kind"] = block.kind.value
    if block.figure:
        form["figure"] = {n: getattr(block.figure, n) for n in type(block.figure).__slots__}
    if block.credit:
        form["credit"] = document.credit_of(block)
    form["reason"] = block.reason
    return form


def golden_of(seed: Path) -> Path:
    return GOLDEN / f"{seed.stem}.json"


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name)
def test_the_labels_of_a_seed(seed: Path) -> None:
    assert labelled(seed) == json.loads(golden_of(seed).read_text("utf-8"))


def test_there_is_a_seed() -> None:
    assert SEEDS


if __name__ == "__main__":
    for each in SEEDS:
        form = json.dumps(labelled(each), ensure_ascii=False, indent=1)
        golden_of(each).write_text(f"{form}\n", "utf-8")
