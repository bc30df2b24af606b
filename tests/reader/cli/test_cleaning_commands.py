"""The commands rules and reclean, and clean --explain, run as they are typed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library
from reader.model.document import Role

Run = Callable[..., Any]
ARTICLE = """The {name} of the river

The {name} was seen on the river on Monday, and everybody who lives at the quay came out to see it.

Our weekly letter brings you the river every Friday.

Nobody had thought that the {name} would ever come back, said the woman who keeps the lock in order.

It stayed until the evening, when the {name} went down the river again and was not seen any more.

© 2023 The River Courier. All rights reserved.
"""


@pytest.fixture
def taught(run: Run, data_dir: Path) -> int:
    """The rule that was taught on the second of two articles."""
    for name in ("heron", "otter"):
        run("import", "-", input=ARTICLE.format(name=name).encode())
    with Library.open(data_dir) as library:
        document = library.reading.open(2).document
        (number,) = (b.ordinal for b in document.blocks if "weekly" in document.text_of(b))
        (rule,) = library.rules.teach(2, [number], Role.BOILERPLATE).rules.added
    return int(rule)


def role_of_letter(run: Run, article: int) -> str:
    blocks = run("show", article, "--json").value["blocks"]
    return next(str(b["role"]) for b in blocks if "weekly" in b["text"])


def test_no_rules(run: Run, data_dir: Path) -> None:
    Library.open(data_dir).close()
    assert run("rules", "list").out == "No rules.\n"
    assert run("rules", "list", "--json").value == []
    assert run("rules").code == 2


def test_rules_are_listed_with_their_source(run: Run, taught: int) -> None:
    (rule,) = run("rules", "list", "--json").value
    assert rule["id"] == taught
    assert rule["source"] == "The River Courier"
    assert rule["role"] == "boilerplate"
    assert "The River Courier  Our weekly letter" in run("rules", "list").out


def test_preview_apply_and_undo(run: Run, taught: int) -> None:
    (found,) = run("rules", "preview", taught, "--json").value
    assert found["article"] == 1
    assert found["texts"] == ["Our weekly letter brings you the river every Friday."]
    assert "1 line of 1 article would change." in run("rules", "preview", taught).out
    assert role_of_letter(run, 1) == "paragraph"
    assert run("rules", "apply", taught).out == "Apply a rule to “The River Courier”: 1 article.\n"
    assert role_of_letter(run, 1) == "boilerplate"
    assert run("rules", "apply", taught).out == "Nothing had to be changed.\n"
    run("undo")
    assert role_of_letter(run, 1) == "paragraph"


def test_switching_off_and_on(run: Run, taught: int) -> None:
    assert not run("rules", "disable", taught, "--json").value["enabled"]
    assert "off" in run("rules", "list").out
    assert run("reclean").code == 0
    assert role_of_letter(run, 1) == "paragraph"
    assert run("rules", "enable", taught, "--json").value["enabled"]
    assert run("rules", "enable", 99).code == 1


def test_rules_leave_and_come_back(run: Run, taught: int, tmp_path: Path) -> None:
    file = tmp_path / "rules.json"
    assert run("rules", "export", file).out == f"1 rule in {file}.\n"
    assert run("rules", "delete", taught).out.startswith("Delete the rule for “Our weekly letter")
    assert run("rules", "list").out == "No rules.\n"
    done = run("rules", "import", file)
    assert done.out.startswith(
        "added      Our weekly letter brings you the river every Friday.  (The"
    )
    assert (done.err, done.code) == ("1 rule added.\n", 0)
    assert run("rules", "import", file).err == "1 rule there already.\n"

    text = file.read_text("utf-8")
    file.write_text(text.replace('"boilerplate"', '"villain"'), "utf-8")
    done = run("rules", "import", file)
    assert (done.code, done.err) == (1, "1 rule refused.\n")
    assert done.out.startswith("refused    rules[0].role should be one of")
    assert run("rules", "import", file, "--json").lines[0]["status"] == "refused"


def test_a_file_that_holds_no_rules_is_one_sentence(run: Run, taught: int, tmp_path: Path) -> None:
    file = tmp_path / "rules.json"
    file.write_text("{", "utf-8")
    for path, said in ((file, "it is not JSON"), (tmp_path / "none.json", "There is no file")):
        done = run("rules", "import", path)
        assert (done.code, done.out) == (1, "")
        assert said in done.err
        assert done.err.count("\n") == 1
    assert run("rules", "delete", 99).code == 1
    assert run("rules", "export", tmp_path / "no" / "such" / "rules.json").code == 1


def test_what_repeats_is_offered_for_earlier_articles(run: Run, data_dir: Path) -> None:
    for name in ("heron", "otter", "crane", "stork"):
        run("import", "-", input=ARTICLE.format(name=name).encode())
    assert role_of_letter(run, 4) == "boilerplate"
    assert role_of_letter(run, 1) == "paragraph"
    shown = run("rules", "suggest")
    assert shown.out.startswith("3 lines of 3 articles repeat in their source and would be hidden.")
    assert "       Our weekly letter brings you the river every Friday." in shown.out
    assert run("rules", "suggest", "the river courier", "--json").value[0]["article"] == 1
    assert run("rules", "suggest", "Another Paper").out.startswith("0 lines of 0 articles")
    assert run("rules", "accept").out.startswith("3 lines of 3 articles were hidden.")
    assert role_of_letter(run, 1) == "boilerplate"
    assert run("rules", "suggest", "--json").value == []
    run("undo")
    assert role_of_letter(run, 1) == "paragraph"


def test_reclean_uses_the_rules(run: Run, taught: int) -> None:
    found = run("reclean", "heron", "--json").lines
    assert [(r["article"], r["status"], r["lines"]) for r in found] == [(1, "changed", 1)]
    assert role_of_letter(run, 1) == "boilerplate"
    done = run("reclean")
    assert done.code == 0
    # Article 2 has its role by hand, and now the rule's beneath it.
    assert done.err == "1 article cleaned anew, 1 unchanged.\n"
    run("undo")
    run("undo")
    assert role_of_letter(run, 1) == "paragraph"


def test_reclean_without_the_original_says_so(run: Run, taught: int, data_dir: Path) -> None:
    for file in (data_dir / "originals").glob("??/*"):
        file.unlink()
    done = run("reclean")
    assert done.code == 1
    assert "is not in the library any more" in done.out
    assert done.err == "2 refused because the original is not there any more.\n"


def test_a_query_that_cannot_be_understood(run: Run, taught: int) -> None:
    done = run("reclean", "tag:(")
    assert done.code == 1
    assert "^" in done.err


def test_each_line_is_explained(run: Run) -> None:
    page = f"Home\nNews\nSport\nContact\n\n{ARTICLE.format(name='heron')}".encode()
    blocks = run("clean", "-", "--explain", "--json", input=page).value["blocks"]
    scores = {block["text"]: block["score"] for block in blocks}
    assert scores["Home"] < 0 < 1 < next(s for t, s in scores.items() if "The heron was" in t)
    assert f"{scores['Home']:+.2f}  boilerplate" in run("clean", "-", "--explain", input=page).out
    assert "score" not in run("clean", "-", "--json", input=page).value["blocks"][0]
