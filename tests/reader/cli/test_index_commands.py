"""`florilegium reindex`: the index is made again, or compared."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from reader.cli import index_commands

Run = Callable[..., object]


def test_reindex_makes_it_again_and_says_what_it_holds(run, seed: Path, data_dir: Path) -> None:
    run("import", seed)
    before = sorted(p.name for p in (data_dir / "index").glob("index-*"))
    ran = run("reindex")
    assert ran.code == 0
    assert ran.out == "The search index is made anew: 1 article and 0 passages.\n"
    assert sorted(p.name for p in (data_dir / "index").glob("index-*")) != before
    report = run("--json", "reindex").value
    assert report == {"state": "ready", "articles": 1, "passages": 0, "waiting": 0, "problems": []}


def test_check_changes_nothing_and_fails_where_there_is_none(
    run, seed: Path, data_dir: Path
) -> None:
    run("import", seed)
    assert run("reindex", "--check").out.startswith("The search index holds what the library does")
    shutil.rmtree(data_dir / "index")
    ran = run("reindex", "--check", "--json")
    assert (ran.code, ran.value["state"]) == (1, "missing")
    assert list((data_dir / "index").iterdir()) == []
    ran = run("reindex", "--check")
    assert "`florilegium reindex` makes it again" in ran.out
    assert run("search", "--json", "clashes").value["rebuilding"] is None
    assert run("reindex", "--check").code == 0


def test_what_takes_long_says_how_far_it_is(run, seed: Path, data_dir: Path, monkeypatch) -> None:
    run("import", seed)
    shutil.rmtree(data_dir / "index")
    monkeypatch.setattr(index_commands, "QUIET_SECONDS", -1.0)
    ran = run("search", "clashes")
    assert "Rebuilding the search index, 100 % (1 of 1)" in ran.err
    assert ran.out.startswith("1 article.")
