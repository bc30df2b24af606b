"""Rules: taught on one line, seen before they apply, used at imports, and undone like all else."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.errors import ImportProblem, NotFound, Refused
from reader.library import Library
from reader.model.document import Boilerplate, Role
from reader.model.rule import import_summary

ARTICLE = """The {name} of the river

The {name} was seen on the river on Monday, and everybody who lives at the quay came out to see it.

{extra}

Nobody had thought that the {name} would ever come back, said the woman who keeps the lock in order.

It stayed until the evening, when the {name} went down the river again and was not seen any more.

© {year} The River Courier. All rights reserved.
"""


@pytest.fixture
def write(library: Any) -> Callable[..., int]:
    """write("heron", extra=…): import an article of The River Courier; its id."""

    def put(name: str, extra: str, year: int = 2023) -> int:
        text = ARTICLE.format(name=name, extra=extra, year=year)
        result, _ = library.articles.add_data(text.encode(), f"{name}.txt")
        assert result.status == "added", result
        return int(result.article_id)

    return put


BOX = "Our weekly letter brings you the river every Friday, 3 pages long."


def line(library: Any, article: int, words: str) -> Any:
    document = library.reading.open(article).document
    return next(b for b in document.blocks if words in document.text_of(b))


def teach(library: Any, article: int, words: str = "weekly letter") -> Any:
    number = line(library, article, words).ordinal
    return library.rules.teach(article, [number], Role.BOILERPLATE)


def test_teaching_sets_the_role_and_makes_a_rule_in_one_step(library: Any, write: Any) -> None:
    article = write("heron", BOX)
    before = library.reading.open(article).document
    changes = teach(library, article)
    (rule,) = library.rules.all()
    assert changes.rules.added == {rule.id}
    assert changes.documents == {article}
    assert (rule.origin.name, rule.example, rule.role) == (
        "The River Courier",
        BOX,
        Role.BOILERPLATE,
    )
    assert line(library, article, "weekly letter").user_role is Role.BOILERPLATE
    library.history.undo()
    assert library.rules.all() == []
    assert library.reading.open(article).document == before


def test_a_rule_is_used_at_later_imports_whatever_the_numbers(library: Any, write: Any) -> None:
    teach(library, write("heron", BOX))
    block = line(library, write("otter", BOX.replace("3", "12")), "weekly letter")
    assert (block.role, block.kind, block.user_role) == (
        Role.BOILERPLATE,
        Boilerplate.HIDDEN_BY_YOU,
        None,
    )
    assert block.reason == "a rule of yours for The River Courier"


def test_a_rule_knows_its_source(library: Any, write: Any) -> None:
    teach(library, write("heron", BOX))
    other = ARTICLE.format(name="otter", extra=BOX, year=2023).replace("River Courier", "Lake Post")
    article = library.articles.add_data(other.encode(), "other.txt")[0].article_id
    assert line(library, article, "weekly letter").role is Role.PARAGRAPH


def test_switched_off_it_is_not_used(library: Any, write: Any) -> None:
    teach(library, write("heron", BOX))
    (rule,) = library.rules.all()
    assert library.rules.disable(rule.id).rules.changed == {rule.id}
    assert not line(library, write("otter", BOX), "weekly letter").is_hidden
    library.history.undo()
    library.history.undo()
    assert line(library, write("beaver", BOX), "weekly letter").is_hidden
    library.history.undo()
    library.rules.delete(rule.id)
    assert not line(library, write("crane", BOX), "weekly letter").is_hidden


def test_it_can_be_switched_on_again(library: Any, write: Any) -> None:
    teach(library, write("heron", BOX))
    (rule,) = library.rules.all()
    library.rules.disable(rule.id)
    assert not library.rules.get(rule.id).is_enabled
    library.rules.enable(rule.id)
    assert line(library, write("otter", BOX), "weekly letter").is_hidden


def test_preview_says_what_apply_does(library: Any, write: Any) -> None:
    earlier, unlike, trashed = write("heron", BOX), write("crane", "Quite short."), write("a", BOX)
    library.articles.trash([trashed])
    teach(library, write("otter", BOX))
    (rule,) = library.rules.all()
    before = {a: library.reading.open(a).document for a in (earlier, unlike)}
    (found,) = library.rules.preview(rule.id)
    number = line(library, earlier, "weekly letter").ordinal
    assert (found.article_id, found.ordinals, found.texts) == (earlier, (number,), (BOX,))
    assert {a: library.reading.open(a).document for a in before} == before
    assert library.rules.apply(rule.id).documents == {earlier}
    assert line(library, earlier, "weekly letter").is_hidden
    assert library.rules.preview(rule.id) == []
    library.history.undo()
    assert library.reading.open(earlier).document == before[earlier]


def test_what_was_set_by_hand_stays(library: Any, write: Any) -> None:
    earlier = write("heron", BOX)
    number = line(library, earlier, "weekly letter").ordinal
    library.cleaning.set_role(earlier, [number], Role.QUOTATION)
    teach(library, write("otter", BOX))
    (rule,) = library.rules.all()
    library.rules.apply(rule.id)
    assert line(library, earlier, "weekly letter").shown_role is Role.QUOTATION


def test_teaching_again_changes_the_rule(library: Any, write: Any) -> None:
    article = write("heron", BOX)
    teach(library, article)
    number = line(library, article, "weekly letter").ordinal
    changes = library.rules.teach(article, [number], Role.CAPTION)
    (rule,) = library.rules.all()
    assert changes.rules.changed == {rule.id}
    block = line(library, write("otter", BOX), "weekly letter")
    assert (block.role, block.figure is not None) == (Role.CAPTION, True)


def test_what_cannot_be_a_rule_is_refused(library: Any, write: Any) -> None:
    article = write("heron", BOX)
    with pytest.raises(Refused):
        library.rules.teach(article, [0], Role.TITLE)
    with pytest.raises(Refused):
        library.rules.teach(article, [], Role.BOILERPLATE)
    for work in (library.rules.apply, library.rules.preview, library.rules.delete):
        with pytest.raises(NotFound):
            work(99)
    assert library.rules.all() == []


def test_rules_go_to_another_library(library: Any, write: Any, tmp_path: Path) -> None:
    teach(library, write("heron", BOX))
    text = library.rules.export_json()
    with Library.open(tmp_path / "other") as other:
        results, changes = other.rules.import_json(text)
        assert ([one.status for one in results], len(changes.rules.added)) == (["added"], 1)
        assert other.rules.all() == library.rules.all()
        results, changes = other.rules.import_json(text)
        assert ([one.status for one in results], bool(changes)) == (["unchanged"], False)
        for bad in ("", "[]", "{}", text.replace("florilegium-rules", "other"), "[" * 100_000):
            with pytest.raises(ImportProblem):
                other.rules.import_json(bad)
        assert other.rules.all() == library.rules.all()


def test_each_rule_of_a_file_is_accounted_for(library: Any, write: Any) -> None:
    teach(library, write("heron", BOX))
    file = json.loads(library.rules.export_json())
    (rule,) = file["rules"]
    library.rules.disable(library.rules.all()[0].id)
    file["rules"] += [
        {**rule, "form": "another line", "example": "Another line"},
        {**rule, "role": "villain"},
        {**rule, "role": "title"},
        {**rule, "form": ""},
        {**rule, "source": "planet:mars"},
        "no rule at all",
    ]
    results, changes = library.rules.import_json(json.dumps(file))
    assert [one.status for one in results] == ["changed", "added", *["refused"] * 5]
    assert (results[1].line, results[1].source) == ("Another line", "The River Courier")
    assert "one of" in results[2].reason
    assert [one.reason for one in results[3:]] == [
        "rules[3]: a title is another one in every article",
        "rules[4]: there is no line",
        "rules[5]: it is for a source of an unknown kind",
        "rules[6] should be an object",
    ]
    assert import_summary(results) == "1 rule added, 1 changed, 5 refused."
    assert changes.label == "Import 7 rules"
    library.history.undo()
    assert [one.is_enabled for one in library.rules.all()] == [False]


def test_a_line_of_three_earlier_articles_is_hidden_at_the_next(library: Any, write: Any) -> None:
    for name in ("heron", "otter", "crane"):
        assert not line(library, write(name, BOX), "weekly letter").is_hidden
    block = line(library, write("beaver", BOX), "weekly letter")
    assert block.role is Role.BOILERPLATE
    assert block.reason == "stands in 3 other articles of The River Courier"


def test_articles_in_the_trash_and_undone_imports_do_not_count(library: Any, write: Any) -> None:
    for name in ("heron", "otter"):
        write(name, BOX)
    library.articles.trash([write("crane", BOX)])
    write("stork", BOX)
    library.history.undo()
    assert not line(library, write("beaver", BOX), "weekly letter").is_hidden


def test_a_long_paragraph_inside_is_left_alone(library: Any, write: Any) -> None:
    long = "He said that the river belongs to those who live by it and to nobody else. " * 4
    for name in ("heron", "otter", "crane", "beaver"):
        article = write(name, long)
    assert not line(library, article, "belongs to those").is_hidden


def test_a_person_s_rule_shows_what_the_collection_would_hide(library: Any, write: Any) -> None:
    article = write("heron", BOX)
    number = line(library, article, "weekly letter").ordinal
    library.rules.teach(article, [number], Role.PARAGRAPH)
    for name in ("otter", "crane", "beaver", "stork"):
        assert not line(library, write(name, BOX), "weekly letter").is_hidden
    assert library.rules.suggestions() == []


def test_earlier_articles_are_suggested_and_accepted_in_one_step(library: Any, write: Any) -> None:
    earlier = [write(name, BOX) for name in ("heron", "otter", "crane")]
    assert library.rules.suggestions() == []
    write("beaver", BOX)
    before = [library.reading.open(a).document for a in earlier]
    found = library.rules.suggestions()
    assert [(one.article_id, one.texts) for one in found] == [(a, (BOX,)) for a in earlier]
    assert library.rules.accept(found[:2]).documents == set(earlier[:2])
    assert [line(library, a, "weekly letter").is_hidden for a in earlier] == [True, True, False]
    library.history.undo()
    assert [library.reading.open(a).document for a in earlier] == before


def test_nothing_is_left_of_articles_that_are_gone_for_good(library: Any, write: Any) -> None:
    gone = write("heron", BOX)
    library.articles.trash([gone])
    library.articles.purge([gone])
    for table in ("source_line", "article_source"):
        rows = library._store.db.execute(f"SELECT * FROM {table}").fetchall()
        assert rows == []


WALKS = ("ridge", "river", "valley", "dunes", "marsh", "forest", "cliffs")


def write_walks(library: Any) -> list[int]:
    """Seven articles that name no publication and end with the same line."""
    ids = []
    for walk in WALKS:
        parts = [
            f"On the {part} part of the walk to the {walk} nobody had thought of bringing water, "
            f"so that we turned back at the {walk} before it was noon."
            for part in ("first", "second", "third", "last")
        ]
        lines = [f"A day out at the {walk} with the club", *parts, "Sent round by the walking club"]
        text = "\n\n".join(lines).encode()
        ids.append(library.articles.add_data(text, f"{walk}.txt")[0].article_id)
    return ids


def test_a_line_at_the_edge_of_many_articles_without_a_source(library: Any) -> None:
    ids = write_walks(library)
    assert library.rules.origin(ids[0]).key == ""
    hidden = [line(library, article, "Sent round").is_hidden for article in ids]
    assert hidden == [False] * 5 + [True] * 2
    assert line(library, ids[5], "Sent round").reason == "stands at the end of 5 other articles"
    found = library.rules.suggestions()
    assert [one.article_id for one in found] == ids[:5]
    assert {one.texts for one in found} == {("Sent round by the walking club",)}
    library.rules.accept(found)
    assert all(line(library, article, "Sent round").is_hidden for article in ids)
    library.history.undo()
    assert not line(library, ids[0], "Sent round").is_hidden


def test_what_repeats_stays_hidden_where_a_person_hid_the_rest(library: Any, write: Any) -> None:
    article = [write(name, BOX) for name in ("heron", "otter", "crane", "beaver")][-1]
    blocks = library.reading.open(article).document.blocks
    rest = [b.ordinal for b in blocks if b.shown_role.is_body]
    library.cleaning.set_role(article, rest, Role.BOILERPLATE)
    result, _ = library.cleaning.recleaning()(article)
    assert result.status == "unchanged"
    assert line(library, article, "weekly letter").kind is Boilerplate.REPEATED


def test_that_more_articles_have_a_line_is_no_other_label(library: Any, write: Any) -> None:
    ids = [write(name, BOX) for name in ("heron", "otter", "crane", "beaver", "stork")]
    clean = library.cleaning.recleaning()
    assert [clean(article)[0].status for article in ids] == ["changed"] * 3 + ["unchanged"] * 2
    assert library.rules.suggestions() == []
