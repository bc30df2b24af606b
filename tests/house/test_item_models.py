"""Every item model is put to Qt's own test of models by some test."""

from __future__ import annotations

import ast
from pathlib import Path


def test_every_item_model_is_put_to_the_test_of_models(root: Path) -> None:
    tested = [
        text
        for path in (root / "tests").rglob("test_*.py")
        if "qtmodeltester" in (text := path.read_text("utf-8"))
    ]
    models = sorted(_item_models(root / "ui"))
    assert models
    untested = [name for name in models if not any(name in text for text in tested)]
    assert untested == []


def _item_models(folder: Path) -> set[str]:
    """Classes made from one of Qt's item models, also by way of one of ours; those ways aside."""
    bases: dict[str, list[str]] = {}
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = [base.id for base in node.bases if isinstance(base, ast.Name)]
    models: set[str] = set()
    while found := {
        name
        for name, above in bases.items()
        if name not in models
        and any(b in models or (b.startswith("QAbstract") and b.endswith("Model")) for b in above)
    }:
        models |= found
    return {name for name in models if not any(name in above for above in bases.values())}
