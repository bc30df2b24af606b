"""Tags from the command line: the tree, look-alikes, a rename, a merge."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture
def marked(run: Run, seed: Path) -> int:
    """The sample article with two highlights, policy and policies."""
    article = int(run("import", seed, "--json").value["id"])
    for quote, tag in (("Serbian army", "policy"), ("United Nations", "policies")):
        run("highlight", article, "--quote", quote, "--tag", tag)
    return article


def test_the_tree_and_the_look_alikes(run: Run, marked: int) -> None:
    assert "policies  1 passage" in run("tags").out
    assert run("tags", "similar").out.split("  ")[0] == "policies (1 passage)"
    (pair,) = run("tags", "similar", "--json").value
    assert (pair["left"]["path"], pair["right"]["path"]) == ("policies", "policy")
    assert (pair["left"]["passages"], pair["difference"]) == (1, "form")


def test_a_merge_is_one_step(run: Run, marked: int) -> None:
    done = run("tags", "merge", "policies", "policy")
    assert (done.code, done.out) == (0, "Merge 1 tag into “policy”.\n")
    (tag,) = run("tags", "--json").value
    assert (tag["path"], tag["passages"]) == ("policy", 2)
    assert run("tags", "similar").out == "No tags look alike.\n"
    run("undo")
    assert len(run("tags", "--json").value) == 2


def test_a_rename_and_what_cannot_be(run: Run, marked: int) -> None:
    assert run("tags", "rename", "policy", "state/policy").code == 0
    assert [tag["path"] for tag in run("tags", "--json").value] == ["policies", "state"]
    taken = run("tags", "rename", "state/policy", "policies")
    assert (taken.code, "Merge the two instead" in taken.err) == (1, True)
    missing = run("tags", "merge", "policies", "polisy")
    assert (missing.code, "no tag “polisy”" in missing.err) == (1, True)
