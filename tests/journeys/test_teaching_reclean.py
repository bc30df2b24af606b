"""Re-cleaning in the window: one article, those selected, or all; what is said, and undone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from reader.model.document import Boilerplate, Role
from reader.store import articles as article_rows
from reader.store import documents
from ui.dialogs.confirm_dialog import ConfirmDialog
from ui.dialogs.reclean_report import RecleanReportDialog
from ui.messages import Message

WORDS = "nobody had read the report"


def page(number: int) -> bytes:
    parts = [
        f"The council met for day {number} of its talks and part {part} of them took the whole "
        f"morning, because {WORDS} that had been sent around before."
        for part in range(1, 5)
    ]
    body = "\n\n".join(parts)
    return f"The council and its report, day {number}\n\n{body}\n\n© 2024 Harbour Review\n".encode()


@pytest.fixture
def spoilt(window: Any) -> list[int]:
    """Three articles, marked, as an older program would have labelled them; the first is open."""
    library = window.context.library
    found = []
    for number in (1, 2, 3):
        result, changes = library.articles.add_data(page(number), f"{number}.txt")
        article = result.article_id
        library.annotations.highlight_quote(article, WORDS)
        before = library.reading.open(article).document
        with library._store.edit("Spoil") as edit:
            worse = [replace(b, role=Role.CODE, kind=None, reason="") for b in before.blocks]
            documents.set_labels(edit.db, before.id, worse)
            known = library.articles.get(article).metadata
            article_rows.update_metadata(edit.db, article, replace(known, publication="Share"))
        window.context.hub.changed.emit(changes | edit.changes)
        found.append(article)
    window.context.navigator.open(found[0])
    assert window.context.jobs.wait_idle()
    return found


@pytest.fixture
def posted(window: Any) -> list[Message]:
    said: list[Message] = []
    window.context.messages.posted.connect(said.append)
    return said


def hide_all(library: Any, article: int) -> None:
    """All of the article by hand, but for a line that today's cleaning hides."""
    document = library.reading.open(article).document
    furniture = document.block_at(document.text.index("©")).ordinal
    rest = [b.ordinal for b in document.blocks if b.ordinal != furniture]
    library.cleaning.set_role(article, rest, Role.BOILERPLATE)


def publication(window: Any, article: int) -> str:
    return str(window.context.library.articles.get(article).metadata.publication)


def trigger(window: Any, id: str) -> None:
    window.context.registry.action(id).trigger()
    assert window.context.jobs.wait_idle()


def confirm_all(window: Any, qtbot: Any) -> None:
    window.context.registry.action("cleaning.reclean_all").trigger()
    (question,) = window.findChildren(ConfirmDialog)
    question.accept()
    qtbot.waitUntil(lambda: not window.recleaner.is_busy and window.context.jobs.wait_idle())


def test_the_open_article(window: Any, spoilt: list[int], posted: list[Message]) -> None:
    window.reading.setFocus()
    trigger(window, "article.reclean")
    assert publication(window, spoilt[0]) == "Harbour Review"
    assert [publication(window, article) for article in spoilt[1:]] == ["Share", "Share"]
    assert posted[-1].text.startswith("Cleaned anew: “The council and its report, day 1” (")
    assert "publication" in posted[-1].text
    assert posted[-1].action
    posted[-1].action()
    assert window.context.jobs.wait_idle()
    assert publication(window, spoilt[0]) == "Share"


def test_the_selected_ones(
    window: Any, spoilt: list[int], posted: list[Message], qtbot: Any
) -> None:
    qtbot.waitUntil(lambda: window.article_list._articles.rowCount() == 3)
    window.article_list.focus_list()
    window.article_list._view.selectAll()
    chosen = [row.id for row in window.article_list.selected_rows()]
    assert sorted(chosen) == spoilt
    trigger(window, "article.reclean")
    qtbot.waitUntil(lambda: not window.recleaner.is_busy)
    assert {publication(window, article) for article in spoilt} == {"Harbour Review"}
    assert posted[-1].text == "3 articles cleaned anew."


def test_everything_with_what_was_refused(
    window: Any, spoilt: list[int], posted: list[Message], qtbot: Any
) -> None:
    library = window.context.library
    hide_all(library, spoilt[2])
    window.reclean_actions.reclean([spoilt[1]])
    assert window.context.jobs.wait_idle()
    marks = [library.annotations.of_article(article) for article in spoilt]
    texts = [library.reading.open(article).document.text for article in spoilt]

    confirm_all(window, qtbot)
    assert posted[-1].text == (
        "1 article cleaned anew, 1 unchanged, 1 refused because the result was empty."
    )
    assert [publication(window, article) for article in spoilt] == [
        *["Harbour Review"] * 2,
        "Share",
    ]
    assert [library.annotations.of_article(article) for article in spoilt] == marks
    assert [library.reading.open(article).document.text for article in spoilt] == texts

    assert posted[-1].action_label == "Details"
    assert posted[-1].action
    posted[-1].action()
    (report,) = window.findChildren(RecleanReportDialog)
    assert report.list.count() == 1
    row = report.list.item(0).text()
    assert row.startswith("The council and its report, day 3\n")
    assert "would leave nothing" in row
    report.list.itemActivated.emit(report.list.item(0))
    assert window.context.navigator.current == spoilt[2]
    report.close()

    trigger(window, "undo")
    assert publication(window, spoilt[0]) == "Share"
    assert publication(window, spoilt[1]) == "Harbour Review"


def test_what_is_hidden_by_hand_stays_hidden(
    window: Any, spoilt: list[int], posted: list[Message], qtbot: Any
) -> None:
    library = window.context.library
    document = library.reading.open(spoilt[0]).document
    line = document.block_at(document.text.index("part 2 of them")).ordinal
    library.cleaning.set_role(spoilt[0], [line], Role.BOILERPLATE)
    confirm_all(window, qtbot)
    block = library.reading.open(spoilt[0]).document.blocks[line]
    assert (block.role, block.shown_kind) == (Role.PARAGRAPH, Boilerplate.HIDDEN_BY_YOU)


def test_it_can_be_stopped(
    window: Any, spoilt: list[int], posted: list[Message], qtbot: Any
) -> None:
    seen: list[str] = []

    def stop(done: int, total: int) -> None:
        if done == 1:
            seen.append(window.news.recleaning._text.text())
            window.news.recleaning.cancelled.emit()

    window.recleaner.progressed.connect(stop)
    confirm_all(window, qtbot)
    assert seen == ["Re-cleaning 2 of 3 …"]
    assert window.news.recleaning.isHidden()
    assert posted[-1].text == "Re-cleaning was stopped: 1 article cleaned anew."
    assert [publication(window, article) for article in spoilt].count("Share") == 2


def test_an_empty_library_says_what_to_do(window: Any, posted: list[Message]) -> None:
    trigger(window, "cleaning.reclean_all")
    trigger(window, "article.reclean")
    assert [message.hint for message in posted] == [
        "Import something first.",
        "Choose one in the list first.",
    ]
    assert window.findChildren(ConfirmDialog) == []
