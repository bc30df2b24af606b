"""Rules and repeated lines as pure functions: documents in, documents out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.intake.cleaning.repeated_lines import (
    LONGEST_LINE,
    MANY_OTHERS,
    doubtful_keys,
    edge_keys,
    hide_repeated,
    line_keys,
)
from reader.intake.cleaning.source_rules import apply_rules, line_form, origin_of
from reader.model.article import Draft, Metadata
from reader.model.document import Document, Role
from reader.model.rule import Origin, Rule

ORIGIN = Origin("publication:the river courier", "The River Courier")
PROSE = "The mayor cut a ribbon on Sunday, and a hundred people waited in the rain to walk. " * 2
LONG = "Support the work of our small office at the quay with a gift of any size you like. " * 4
MakeDraft = Callable[..., Draft]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Updated 8 January 2023", "UPDATED  12 May 2024"),
        ("Stand: Mo, 3. März 2021, 10:30 Uhr", "Stand: Mo, 14. Dezember 2022, 9:05 Uhr"),
        ("Comments (12)", "Comments (3,401)"),
        ("“Read” more…", '"Read" more...'),
    ],
)
def test_lines_that_are_the_same_but_for_numbers_and_dates(one: str, other: str) -> None:
    assert line_form(one) == line_form(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("May we help?", "March we help?"),
        ("Comments (12)", "Comments"),
        ("Updated 8 January", "Published 8 January"),
    ],
)
def test_lines_that_are_not_the_same(one: str, other: str) -> None:
    assert line_form(one) != line_form(other)


@pytest.mark.parametrize(
    ("publication", "address", "key", "name"),
    [
        ("The Sun", "https://sun.example/a", "publication:the sun", "The Sun"),
        ("", "https://www.Sun.example:80/a", "host:sun.example", "sun.example"),
        ("", "", "", "texts without a source"),
        ("", "https://[broken", "", "texts without a source"),
    ],
)
def test_the_source_of_an_article(publication: str, address: str, key: str, name: str) -> None:
    assert origin_of(Metadata("T", publication=publication, address=address)) == Origin(key, name)


def test_a_rule_changes_labels_and_no_text(make_draft: MakeDraft) -> None:
    document = make_draft([("title", "T"), ("caption", "Page 3"), ("paragraph", PROSE)]).document
    rule = Rule(1, ORIGIN, line_form("page 12"), "page 12", Role.BOILERPLATE)
    after = apply_rules(document, [rule])
    assert after.text == document.text
    assert [b.role for b in after.blocks] == [Role.TITLE, Role.BOILERPLATE, Role.PARAGRAPH]
    assert apply_rules(after, [rule]) == after
    shown = apply_rules(after, [replace(rule, role=Role.PARAGRAPH)])
    assert (shown.blocks[1].role, shown.blocks[1].kind) == (Role.PARAGRAPH, None)


def hidden(document: Document, count: int = 5) -> list[int]:
    """What is hidden when that many other articles have every line but the prose."""
    keys = line_keys(document, ORIGIN.key)
    texts = {b.ordinal: document.text_of(b) for b in document.blocks}
    others = {key: count for n, key in keys.items() if texts[n] != PROSE.strip()}
    after = hide_repeated(document, others, ORIGIN)
    assert after.text == document.text
    return [b.ordinal for b in after.blocks if b.role is Role.BOILERPLATE]


def test_titles_names_captions_and_headings_inside_are_left_alone(make_draft: MakeDraft) -> None:
    prose = ("paragraph", PROSE.strip())
    roles = ("title", "byline", "dateline", "caption", "heading", "table", "code")
    pairs = [prose, *((role, f"A line that comes again: {role}") for role in roles), prose]
    assert hidden(make_draft(pairs).document) == []


def test_short_lines_are_furniture_at_the_edges_only(make_draft: MakeDraft) -> None:
    prose = ("paragraph", PROSE.strip())
    pairs = [
        *(("heading", "More"), prose, ("paragraph", "Why?"), prose),
        *(("paragraph", "Read our letter"), prose, ("paragraph", "* * *"), ("heading", "More")),
    ]
    assert hidden(make_draft(pairs).document) == [0, 4, 7]


def test_it_takes_three_others(make_draft: MakeDraft) -> None:
    pairs = [("paragraph", PROSE.strip()), ("paragraph", "Read our weekly letter")]
    document = make_draft(pairs).document
    assert [hidden(document, count) for count in (2, 3)] == [[], [1]]


def test_a_long_paragraph_counts_at_its_own_edge_only(make_draft: MakeDraft) -> None:
    assert len(LONG) > LONGEST_LINE
    prose = [("paragraph", f"{n} {PROSE}") for n in range(5)]
    at_end = make_draft([*prose, ("paragraph", LONG)]).document
    at_start = make_draft([("paragraph", LONG), *prose]).document
    inside = make_draft([*prose, ("paragraph", LONG), *prose]).document
    end, start = line_keys(at_end, ""), line_keys(at_start, "")
    assert end[5] != start[0]
    assert 5 not in line_keys(inside, "")


def test_an_article_is_never_hidden_by_its_lines(make_draft: MakeDraft) -> None:
    pairs = [("title", "T"), *(("paragraph", f"A line of a list: {c}") for c in "abcdef")]
    assert hidden(make_draft(pairs).document) == []


def test_only_lines_that_may_be_hidden_are_asked_for(make_draft: MakeDraft) -> None:
    document = make_draft().document
    assert len(doubtful_keys(document, line_keys(document, ""))) == 3
    assert len(line_keys(document, "")) == len(document.blocks)
    assert set(line_keys(document, "a").values()).isdisjoint(line_keys(document, "b").values())


def test_a_line_at_the_same_edge_of_many_is_furniture_whatever_the_source(
    make_draft: MakeDraft,
) -> None:
    prose = [("paragraph", f"{n} {PROSE}") for n in range(8)]
    end = ("paragraph", "Sent round by the walking club")
    at_end, inside = make_draft([*prose, end]).document, make_draft([*prose, end, *prose]).document
    (key,) = (key for n, key in edge_keys(at_end).items() if n == len(prose))
    for count, found in ((MANY_OTHERS - 1, []), (MANY_OTHERS, [len(prose)])):
        after = hide_repeated(at_end, {key: count}, Origin("", "no source"))
        assert [b.ordinal for b in after.blocks if b.role is Role.BOILERPLATE] == found
    assert after.blocks[-1].reason == f"stands at the end of {MANY_OTHERS} other articles"
    assert key not in edge_keys(inside).values()
    assert key not in edge_keys(make_draft([end, *prose]).document).values()
