"""Collections and saved searches from the command line, and into an export."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reader.exchange.backup import from_json

Run = Callable[..., Any]


def test_a_collection_from_first_to_last(run: Run, seed: Path) -> None:
    article = run("import", seed, "--json").value["id"]
    made = run("collections", "add", "To read", article, "--json").value
    assert (made["label"], [one["articles"] for one in made["touched"]]) == (
        "Create collection “To read”",
        [1],
    )
    assert run("collections", "add", "to READ", article, "--json").value["label"] == ""
    assert run("collections").out.split() == ["To", "read", "1", "article"]
    assert [row["id"] for row in run("list", 'collection:"to read"', "--json").value] == [article]
    run("collections", "rename", "to read", "Later")
    run("collections", "remove", "later", article)
    (one,) = run("collections", "--json").value
    assert (one["name"], one["articles"]) == ("Later", 0)
    run("collections", "delete", "Later")
    assert run("collections").out == "No collections.\n"
    run("undo")
    assert len(run("collections", "--json").value) == 1
    refused = run("collections", "delete", "nothing")
    assert refused.code == 1
    assert "There is no collection “nothing”" in refused.err


def test_a_saved_search_from_first_to_last(run: Run, seed: Path) -> None:
    article = run("import", seed, "--json").value["id"]
    run("searches", "save", "Clashes", "clashes OR tensions")
    assert run("search", "saved:clashes is:unread", "--json").value["hits"][0]["article"] == article
    run("searches", "rename", "clashes", "Tensions")
    (one,) = run("searches", "--json").value
    assert (one["name"], one["query"], one["scope"]) == (
        "Tensions",
        "clashes OR tensions",
        "articles",
    )
    missing = run("search", "saved:clashes")
    assert (missing.code, "There is no saved search “clashes”" in missing.err) == (1, True)
    made = run("searches", "living", "tensions", "--tag", "unrest", "--colour", "pink", "--json")
    assert made.value["touched"][0]["living"] == {"tags": ["unrest"], "colour": "pink"}
    assert "living #unrest" in run("searches").out
    run("searches", "rename", "tensions", "Strains")
    run("searches", "rename", "strains", "Tensions")
    assert run("searches", "--json").value[0]["living"] == {"tags": ["unrest"], "colour": "pink"}
    run("searches", "living", "tensions", "--off")
    assert run("searches", "--json").value[0]["living"] is None
    broken = run("searches", "save", "Broken", "(")
    assert (broken.code, "not closed" in broken.err) == (1, True)
    run("searches", "delete", "tensions")
    assert run("searches").out == "No saved searches.\n"
    assert run("searches", "delete", "tensions").code == 1


def test_both_are_in_a_lossless_export(run: Run, seed: Path, tmp_path: Path) -> None:
    article = run("import", seed, "--json").value["id"]
    run("collections", "add", "To read", article)
    run("searches", "save", "Mine", "#mine", "--passages")
    file = tmp_path / "copy.json"
    run("export", "--format", "json", file, 'collection:"to read"')
    copy = from_json(file.read_text("utf-8"))
    (one,) = copy.collections
    assert (one.name, one.articles) == ("To read", (copy.articles[0].article.uuid,))
    assert [(s.name, s.query, s.scope) for s in copy.searches] == [("Mine", "#mine", "passages")]
    run("export", "--format", "json", file, "-collection:“to read”")
    assert json.loads(file.read_text("utf-8"))["collections"] == []
