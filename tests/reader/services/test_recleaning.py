"""Re-cleaning: new labels from the kept original, nothing moved, a person's word kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from reader.model.document import Boilerplate, Role
from reader.model.recleaning import RecleanResult, reclean_summary
from reader.store import documents

Add = Callable[..., int]
Reclean = Callable[..., list[RecleanResult]]


def spoil(library: Any, article: int, **fields: object) -> Any:
    """Labels as a worse cleaning would have left them; gives the document as it was before."""
    before = library.reading.open(article).document
    with library._store.edit("Spoil") as edit:
        worse = [replace(b, **{"kind": None, "reason": "worse", **fields}) for b in before.blocks]
        documents.set_labels(edit.db, before.id, worse)
    return before


def test_the_labels_of_today_replace_those_of_then(
    library: Any, add: Add, reclean: Reclean
) -> None:
    article = add()
    library.annotations.highlight_quote(article, "cut a ribbon")
    before = spoil(library, article, role=Role.PARAGRAPH)
    marks = library.annotations.of_article(article)
    result, changes = library.cleaning.recleaning()(article)
    assert changes.label == "Re-clean “The bridge is open again”"
    assert changes.documents == {article}
    assert (result.status, result.lines) == ("changed", len(before.blocks))
    assert library.reading.open(article).document == before
    assert library.annotations.of_article(article) == marks
    assert reclean(article)[0].status == "unchanged"
    library.history.undo()
    assert {b.role for b in library.reading.open(article).document.blocks} == {Role.PARAGRAPH}


def test_a_person_s_word_stays(library: Any, add: Add, reclean: Reclean) -> None:
    article = add()
    library.cleaning.set_role(article, [0], Role.QUOTATION)
    spoil(library, article, role=Role.PARAGRAPH)
    reclean(article)
    block = library.reading.open(article).document.blocks[0]
    assert (block.role, block.user_role) == (Role.BOILERPLATE, Role.QUOTATION)


def test_there_is_one_title_after_it(library: Any, add: Add, reclean: Reclean) -> None:
    article = add()
    library.cleaning.set_role(article, [3], Role.TITLE)
    library.cleaning.set_role(article, [1], None)
    reclean(article)
    opened = library.reading.open(article)
    assert [b.ordinal for b in opened.document.blocks if b.shown_role is Role.TITLE] == [3]


def test_many_are_one_step(library: Any, add: Add, reclean: Reclean) -> None:
    articles = [add(), add("Another note.\n\nWith two lines.\n", "note.txt")]
    for article in articles:
        spoil(library, article, role=Role.CODE)
    reclean(*articles)
    library.history.undo()
    for article in articles:
        assert {b.role for b in library.reading.open(article).document.blocks} == {Role.CODE}


def test_rules_are_used(library: Any, add: Add, reclean: Reclean) -> None:
    article = add()
    other = add("The bridge again\n\nThe old bridge had been closed.\n\nIt is open.\n", "other.txt")
    number = next(
        b.ordinal
        for b in library.reading.open(other).document.blocks
        if "It is open" in library.reading.open(other).document.text_of(b)
    )
    library.rules.teach(other, [number], Role.QUOTATION)
    library.cleaning.set_role(other, [number], None)
    reclean(article, other)
    assert library.reading.open(other).document.blocks[number].role is Role.QUOTATION


def test_a_much_shorter_article_is_refused(library: Any, add: Add, reclean: Reclean) -> None:
    article = add()
    body = [b.ordinal for b in library.reading.open(article).document.blocks if b.role.is_body]
    # All that today's cleaning calls the article was hidden by hand; only the menu was shown.
    library.cleaning.set_role(article, body, Role.BOILERPLATE)
    spoil(library, article, role=Role.PARAGRAPH, kind=Boilerplate.OTHER)
    before = library.reading.open(article).document
    result, changes = library.cleaning.recleaning()(article)
    assert (result.status, bool(changes)) == ("refused", False)
    assert "would leave nothing" in result.error
    assert reclean_summary([result]) == "1 refused because the result was empty."
    assert library.reading.open(article).document == before


def test_an_original_that_is_gone_is_said(library: Any, add: Add, reclean: Reclean) -> None:
    article = add()
    library._store.originals.remove([library.articles.get(article).source.sha256])
    result, gone = reclean(article, 99)
    assert result.status == "refused"
    assert "original" in result.error
    assert (gone.status, gone.why) == ("refused", "it is not there any more")


def test_lines_are_matched_by_their_text_where_the_text_is_another(
    library: Any, add: Add, reclean: Reclean
) -> None:
    article = add()
    before = spoil(library, article, role=Role.CODE)
    # The kept original has a line more than the text that was stored.
    longer = library.articles.original(article) + b"\nAnd one line more at the very end of it.\n"
    sha256 = library._store.originals.put(longer)
    with library._store.edit("Swap") as edit:
        edit.db.execute("UPDATE article SET source_sha256 = ?", (sha256,))
    reclean(article)
    after = library.reading.open(article).document
    assert after.text == before.text
    assert [b.role for b in after.blocks[:-1]] == [b.role for b in before.blocks[:-1]]
