"""backup, backups, restore: the way back from a mistake that undo cannot reach."""

from __future__ import annotations

import json
from typing import Any


def test_a_library_is_copied_listed_and_brought_back(run: Any, seed: Any) -> None:
    run("import", seed)
    made = json.loads(run("backup", "--json").out)
    assert made["counts"]["articles"] == 1
    run("delete", "1")
    listed = json.loads(run("backups", "--json").out)
    assert [form["number"] for form in listed] == [made["number"]]
    assert "1 article" in run("backups").out
    result = run("restore", str(made["number"]))
    assert result.code == 0
    assert "kept in" in result.out
    assert json.loads(run("list", "--json").out)[0]["id"] == 1


def test_a_backup_that_is_not_there_is_said_in_one_sentence(run: Any) -> None:
    result = run("restore", "7")
    assert result.code == 1
    assert "There is no backup with the number 7." in result.err
    assert "Traceback" not in result.err
