"""The command line as people and scripts use it: one journey, every command, every bad input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library

Run = Callable[..., Any]


def test_the_whole_journey(run: Run, seed: Path, tmp_path: Path) -> None:
    (added,) = run("import", seed, "--json").lines
    assert (added["status"], added["path"]) == ("added", str(seed))
    assert added["title"].startswith("NATO rejects Serbia's request")
    article = added["id"]

    (again,) = run("import", seed, "--json").lines
    assert (again["status"], again["id"]) == ("duplicate", article)

    (row,) = run("list", "--json").value
    assert (row["publication"], row["published"], row["language"]) == ("New Arab", "2023", "en")

    quote = "expected to deepen mistrust"
    marked = run(
        "highlight",
        article,
        "--quote",
        quote,
        "--tag",
        "Politics/Kosovo",
        "--tag",
        "mistrust",
        "--note",
        "why?",
        "--colour",
        "green",
        "--json",
    ).value
    assert marked["tags"] == ["mistrust", "Politics/Kosovo"]
    assert (marked["quote"], marked["colour"], marked["note"]) == (quote, "green", "why?")

    shown = run("show", article, "--json").value
    assert shown["text"][marked["start"] : marked["end"]] == quote
    assert [a["id"] for a in shown["annotations"]] == [marked["id"]]

    found = run("search", "clashes", "--json").value
    assert found["total"] == 1
    (hit,) = found["hits"]
    assert (hit["article"], hit["title"]) == (article, added["title"])
    assert any(hit["snippet"][a:b].lower() == "clashes" for a, b in hit["matches"])

    passages = run("search", "mistrust tag:politics", "--passages", "--json").value
    assert [h["annotation"] for h in passages["hits"]] == [marked["id"]]

    tags = run("tags", "--json").value
    assert [(t["path"], t["passages"]) for t in tags] == [("mistrust", 1), ("Politics", 1)]
    assert tags[1]["children"][0]["path"] == "Politics/Kosovo"

    exported = run("export", "--format", "markdown", tmp_path / "notes", "--json").value
    assert (exported["articles"], exported["annotations"]) == (1, 1)
    (file,) = exported["files"]
    assert quote in Path(file).read_text("utf-8")

    assert run("check", "--json").value["ok"] is True
    assert run("undo", "--json").value == {"undone": "Highlight"}
    assert run("search", "mistrust", "--passages", "--json").value["total"] == 0
    assert run("redo", "--json").value == {"redone": "Highlight"}
    assert run("search", "mistrust", "--passages", "--json").value["total"] == 1

    assert run("delete", article, "--json").value["deleted"] == [article]
    assert run("list", "--json").value == []
    assert run("search", "clashes", "--json").value["total"] == 0
    run("undo")
    assert len(run("list", "clashes", "--json").value) == 1


def test_clean_labels_without_storing(run: Run, seed: Path, data_dir: Path) -> None:
    (form,) = run("clean", seed, "--json").lines
    roles = [(b["role"], b["text"]) for b in form["blocks"]]
    assert sum(role == "paragraph" for role, _ in roles) == 12
    caption = next(b for b in form["blocks"] if b["role"] == "caption")
    assert caption["credit"] == "Getty Images"
    assert caption["text"].endswith("in southern Kosovo")
    assert "figure" in caption
    hidden = {b["text"]: b for b in form["blocks"] if b["role"] == "boilerplate"}
    assert set(hidden) == {
        "top of page",
        "(c) 2023, New Arab",
        "Featured Review",
        "Tag Cloud",
        "bottom of page",
    }
    assert all(b["reason"] for b in form["blocks"])
    assert form["lead"].startswith("NATO has rejected a request")
    assert not data_dir.exists()


def test_text_output_is_for_people(run: Run, seed: Path) -> None:
    assert run("import", seed).out.startswith("added")
    for argv in (["list"], ["show", 1], ["search", "NATO"], ["tags"], ["check"], ["clean", seed]):
        ran = run(*argv)
        assert ran.code == 0
        assert ran.out.strip()
        assert "{" not in ran.out


def test_paragraphs_are_searched_page_by_page(run: Run, tmp_path: Path) -> None:
    places = "harbour island mountain village castle market valley chapel garden bridge lake mill"
    for number in range(4):
        page = tmp_path / f"{number}.txt"
        goals = places.split()[number::4]
        lines = (f"The ferry to the {goal} left at noon with many cars on it." for goal in goals)
        page.write_text(f"To the {goals[0]}\n\n" + "\n\n".join(lines) + "\n")
        run("import", page)
    first = run("search", "ferry cars", "--scope", "paragraphs", "--limit", "5", "--json").value
    assert (first["total"], first["looked_into"], first["has_more"]) == (6, 2, True)
    hit = first["hits"][0]
    assert hit["paragraph"][0] < hit["start"] < hit["end"] < hit["paragraph"][1]
    said = run("search", "ferry cars", "--scope", "paragraphs", "--limit", "5").out
    assert said.startswith("6 paragraphs so far, in 2 articles.")
    said = run("search", "ferry cars", "--scope", "paragraphs").out
    assert said.startswith("12 paragraphs.")
    assert "The [ferry] to the mill left at noon with many [cars] on it." in said
    none = run("search", "ferry published:1950", "--scope", "paragraphs").out
    assert "No article was published in 1950." in none
    assert "Found without published:1950: ferry" in none

    run("searches", "save", "boats", "ferry cars", "--scope", "paragraphs")
    assert run("searches", "--json").value[0]["scope"] == "paragraphs"


def test_what_an_import_notices_is_said(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "wall.html"
    page.write_text("<html><body><h1>The Courier</h1><p>Please log in to continue reading.</p>")
    said = "notice: This page asks to log in"
    assert said in run("clean", page).out
    article = run("import", page, "--json").lines[0]["id"]
    assert said in run("show", article).out
    assert len(run("show", article, "--json").value["notices"]) == 1


def test_standard_input_and_folders(run: Run, tmp_path: Path, seed: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for n in range(3):
        (folder / f"{n}.txt").write_text(
            f"Day {n} of the fair\n\nSome {n} words about the fair were said.\n"
        )
    ran = run("import", folder, "-", "--json", input=seed.read_bytes())
    assert [line["status"] for line in ran.lines] == ["added"] * 4
    assert ran.lines[3]["path"] == "standard input"
    assert run("undo", "--json").value["undone"].endswith("and 3 more")


def test_each_bad_input_is_one_sentence_and_the_others_go_on(
    run: Run, tmp_path: Path, seed: Path
) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 64)
    (tmp_path / "nothing").mkdir()
    with (tmp_path / "big.txt").open("wb") as big:
        big.truncate(100 * 1024 * 1024)
    bad = ["missing.txt", "empty.txt", "binary.txt", "nothing", "big.txt"]
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "fifo.txt")
        bad.append("fifo.txt")
    paths = [tmp_path / name for name in bad]
    if Path("/dev/zero").exists():
        paths.append(Path("/dev/zero"))
    ran = run("import", *paths, seed, "--json")
    assert ran.code == 1
    *failed, last = ran.lines
    assert last["status"] == "added"
    assert [line["status"] for line in failed] == ["failed"] * len(paths)
    for line in failed:
        assert line["error"].endswith(".")
        assert "\n" not in line["error"]
        assert "Traceback" not in line["error"]
    assert len({line["error"] for line in failed}) >= 5


@pytest.mark.skipif(os.name != "posix" or os.getuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_said(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("words")
    path.chmod(0)
    ran = run("import", path, "--json")
    assert (ran.code, ran.lines[0]["status"]) == (1, "failed")


def test_names_that_are_no_text_can_be_imported(tmp_path: Path, data_dir: Path, seed: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9\x1b[31m.txt"
    Path(os.fsdecode(name)).write_bytes(seed.read_bytes())
    ran = subprocess.run(
        [sys.executable, "-m", "reader.cli", "import", name, "--json"],
        capture_output=True,
        check=False,
        cwd=Path(__file__).parents[3],
    )
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout)["status"] == "added"


def test_usage_errors_are_2(run: Run) -> None:
    for argv in (
        ["fly"],
        ["import"],
        ["show", "x"],
        ["export", "out"],
        ["search", "a", "--limit", "0"],
    ):
        assert run(*argv).code == 2


def test_what_is_not_there_is_1_and_a_sentence(run: Run, seed: Path) -> None:
    run("import", seed)
    for argv in (
        ["show", 99],
        ["delete", 99],
        ["highlight", 99, "--quote", "NATO"],
        ["highlight", 1, "--quote", "not in the text at all"],
        ["search", '"open'],
    ):
        ran = run(*argv)
        assert ran.code == 1, argv
        assert ran.err.startswith("florilegium: ")
    run("undo")
    assert run("undo").code == 1


def test_a_query_error_points_at_its_column(run: Run, seed: Path) -> None:
    run("import", seed)
    ran = run("search", "NATO (Kosovo", "--json")
    assert ran.code == 1
    assert isinstance(ran.value["column"], int)
    assert "^" in ran.err


def test_reading_commands_work_beside_a_writer_and_writing_ones_are_refused(
    run: Run, seed: Path, data_dir: Path, tmp_path: Path
) -> None:
    run("import", seed)
    with Library.open(data_dir):
        for argv in (
            ["list"],
            ["show", 1],
            ["search", "NATO"],
            ["tags"],
            ["check"],
            ["export", "--format", "json", tmp_path / "all.json"],
        ):
            assert run(*argv).code == 0, argv
        for argv in (
            ["delete", 1],
            ["undo"],
            ["import", seed],
            ["highlight", 1, "--quote", "NATO"],
        ):
            ran = run(*argv)
            assert ran.code == 1, argv
            assert "open in another window or command" in ran.err
    assert run("delete", 1).code == 0


def test_a_damaged_library_says_where_it_is_and_stays(run: Run, data_dir: Path, seed: Path) -> None:
    run("import", seed)
    path = data_dir / "library.db"
    path.write_bytes(b"ruined" * 1000)
    for argv in (["list"], ["import", seed], ["check"], ["undo"]):
        ran = run(*argv)
        assert ran.code == 1
        assert str(path) in ran.err
        assert "Traceback" not in ran.err
    assert path.read_bytes() == b"ruined" * 1000


def test_reading_an_empty_library_is_no_error(run: Run) -> None:
    assert run("list", "--json").value == []
    assert run("search", "anything", "--json").value["total"] == 0
    assert run("tags", "--json").value == []
    assert run("check").code == 0


def test_the_library_option_stands_before_or_after(run: Run, tmp_path: Path, seed: Path) -> None:
    run("--library", tmp_path / "one", "import", seed)
    run("import", seed, "--library", tmp_path / "two")
    assert len(run("list", "--library", tmp_path / "one", "--json").value) == 1
    assert len(run("--json", "--library", tmp_path / "two", "list").value) == 1
    assert run("list", "--json").value == []


def test_without_a_display_the_window_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    if sys.platform.startswith("linux"):
        ran = run()
        assert ran.code == 1
        assert "no display" in ran.err


def test_a_bug_is_said_as_one_and_leaves_a_report(
    run: Run, seed: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("import", seed)
    monkeypatch.setattr("reader.store.tags.all_tags", lambda db: 1 / 0)
    ran = run("tags")
    assert ran.code == 1
    assert "This is a bug" in ran.err
    assert "Traceback" not in ran.err
    assert "ZeroDivisionError" in (data_dir / "logs" / "command-error.txt").read_text()


def test_related_articles_are_listed_with_the_words_they_share(run: Any, tmp_path: Path) -> None:
    for name, words in (("a", "dyke flood ferry"), ("b", "dyke flood barge"), ("c", "bread")):
        (tmp_path / f"{name}.txt").write_text(f"On {words}\n\nThis one is about {words}.\n")
    run("import", *sorted(tmp_path.glob("*.txt")))
    (found,) = run("similar", 1, "--json").value
    assert (found["article"], set(found["words"])) == (2, {"dyke", "flood"})
    assert "dyke" in run("similar", 1).out
    assert run("similar", 3).out.strip() == "No article is like it."
    assert run("similar", 99).code == 1


def test_tags_are_suggested_only_when_there_is_something_to_go_by(run: Any, seed: Path) -> None:
    run("import", seed)
    quote = "a spate of clashes"
    assert run("suggest", 1, "--quote", quote, "--json").value == []
    assert "Nothing that you tagged" in run("suggest", 1, "--quote", quote).out
    assert run("suggest", 1, "--quote", "not in the text at all").code == 1
