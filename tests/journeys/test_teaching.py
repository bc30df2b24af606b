"""Cleaning that is taught: a line, a rule, a look at what it would do, and all of it undone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from reader.model.document import Role
from ui.dialogs.original_dialog import OriginalDialog
from ui.dialogs.rules_dialog import NOTHING, RulesDialog, rule_words
from ui.messages import Message
from ui.reading.line_menu import LineMenu

TEASER = "The Harbour Review is read in every house between the quay and the old town, every day."

SUBJECTS = ("", "tram", "bridge", "market", "school", "library")


def page(number: int) -> bytes:
    """An article of one publication, with a line that no general rule takes for furniture."""
    parts = [
        f"The council met to talk of the {SUBJECTS[number]}, and part {part} of them took the "
        f"whole morning, because nobody had read the report on the {SUBJECTS[number]} before."
        for part in range(1, 6)
    ]
    body = "\n\n".join([*parts[:3], TEASER, *parts[3:]])
    return (
        f"The council and its report, day {number}\n\n{body}\n\n"
        "© 2024 Harbour Review. All rights reserved.\n"
    ).encode()


@pytest.fixture
def articles(window: Any) -> list[int]:
    """Two articles of one publication, the first one open."""
    library = window.context.library
    found = []
    for number in (1, 2):
        result, changes = library.articles.add_data(page(number), f"{number}.txt")
        assert result.status == "added"
        window.context.hub.changed.emit(changes)
        found.append(result.article_id)
    window.context.navigator.open(found[0])
    assert window.context.jobs.wait_idle()
    return found


def is_hidden(window: Any, article: int) -> bool:
    document = window.context.library.reading.open(article).document
    return bool(document.block_at(document.text.index(TEASER)).is_hidden)


def menu_for_teaser(window: Any, article: int) -> LineMenu:
    document = window.context.library.reading.open(article).document
    ordinal = document.block_at(document.text.index(TEASER)).ordinal
    return LineMenu(window.context, article, document, [ordinal], window)


def choose(menu: QMenu, name: str) -> None:
    """Trigger an action of a menu or of a menu in it."""
    for action in menu.actions():
        if action.objectName() == name:
            action.trigger()
            return
        if action.menu():
            choose(action.menu(), name)


def open_rules(window: Any, qtbot: Any) -> RulesDialog:
    window.context.registry.action("cleaning.rules").trigger()
    assert window.context.jobs.wait_idle()
    found: list[RulesDialog] = []

    def is_filled() -> bool:
        found[:] = window.findChildren(RulesDialog)
        return bool(found) and found[-1].list.count() > 0

    qtbot.waitUntil(is_filled)
    return found[-1]


def preview_text(dialog: RulesDialog) -> str:
    rows = range(dialog.preview.count())
    return "\n".join(dialog.preview.item(row).text() for row in rows)


def test_a_line_is_taught_previewed_applied_and_taken_back(
    window: Any, articles: list[int], qtbot: Any
) -> None:
    first, second = articles
    jobs = window.context.jobs
    menu = menu_for_teaser(window, first)
    assert any("Always in Harbour Review" in a.text() for a in menu.actions() if a.menu())
    choose(menu, "always_boilerplate")
    assert jobs.wait_idle()
    assert is_hidden(window, first)
    assert not is_hidden(window, second)

    dialog = open_rules(window, qtbot)
    (rule,) = window.context.library.rules.all()
    assert rule_words(rule) == f"Hide “{TEASER[:70]} …” in Harbour Review"
    dialog.list.setCurrentRow(0)
    qtbot.waitUntil(lambda: TEASER in preview_text(dialog))
    assert "The council and its report, day 2" in preview_text(dialog)
    assert not is_hidden(window, second)

    dialog.apply_button.click()
    assert jobs.wait_idle()
    assert is_hidden(window, second)
    window.app_actions.undo()
    assert jobs.wait_idle()
    assert not is_hidden(window, second)
    assert is_hidden(window, first)
    dialog.close()


def test_a_rule_counts_for_what_comes_later_until_it_is_switched_off(
    window: Any, articles: list[int], qtbot: Any
) -> None:
    library, jobs = window.context.library, window.context.jobs
    choose(menu_for_teaser(window, articles[0]), "always_boilerplate")
    assert jobs.wait_idle()
    third = library.articles.add_data(page(3), "3.txt")[0].article_id
    assert is_hidden(window, third)
    dialog = open_rules(window, qtbot)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert jobs.wait_idle()
    assert not library.rules.all()[0].is_enabled
    dialog.list.setCurrentRow(0)
    dialog.delete_button.click()
    assert jobs.wait_idle()
    assert library.rules.all() == []
    dialog.close()


def open_rules_on_repeats(window: Any, qtbot: Any) -> RulesDialog:
    """The rules, after so many articles of one publication came in that its lines repeat."""
    for number in (3, 4):
        window.context.library.articles.add_data(page(number), f"{number}.txt")
    return open_rules(window, qtbot)


def test_lines_that_repeat_are_offered_with_a_preview(
    window: Any, articles: list[int], qtbot: Any
) -> None:
    library, jobs = window.context.library, window.context.jobs
    dialog = open_rules_on_repeats(window, qtbot)
    assert dialog.current < NOTHING
    assert dialog.list.item(0).text() == "Repeated in Harbour Review: 3 lines in 3 articles"
    offered = [found.article_id for found in library.rules.suggestions()]
    assert len(offered) == 3
    qtbot.waitUntil(lambda: TEASER in preview_text(dialog))
    assert preview_text(dialog).endswith("“The council and its report, day 3”")
    dialog.apply_button.click()
    assert jobs.wait_idle()
    assert all(is_hidden(window, article) for article in offered)
    assert library.rules.suggestions() == []
    qtbot.waitUntil(lambda: dialog.list.count() == 0)
    assert dialog.heading.text().startswith("There are no rules yet.")
    window.app_actions.undo()
    assert jobs.wait_idle()
    assert not any(is_hidden(window, article) for article in offered)
    dialog.close()


def test_an_import_offers_what_repeats_in_earlier_articles_once(
    window: Any, articles: list[int], tmp_path: Path, qtbot: Any
) -> None:
    said: list[Message] = []
    window.context.messages.posted.connect(said.append)
    for number in (3, 4, 5):
        path = tmp_path / f"{number}.txt"
        path.write_bytes(page(number))
        window.importer.add_paths([path])
        qtbot.waitUntil(lambda: not window.importer.is_busy and window.context.jobs.wait_idle())
    offers = [message for message in said if message.action_label == "Look…"]
    assert [message.text for message in offers] == [
        "What repeats in Harbour Review can be hidden in 3 earlier articles."
    ]
    # The import's own news, that the pages tell one story, is not pushed away by it.
    assert window.news.message_bar.message.action_label == "Choose…"
    assert offers[0].action
    offers[0].action()
    assert window.context.jobs.wait_idle()
    (dialog,) = window.findChildren(RulesDialog)
    qtbot.waitUntil(lambda: TEASER in preview_text(dialog))
    dialog.close()


def test_teaching_says_how_many_articles_could_follow(window: Any, articles: list[int]) -> None:
    said: list[Message] = []
    window.context.messages.posted.connect(said.append)
    choose(menu_for_teaser(window, articles[0]), "always_boilerplate")
    assert window.context.jobs.wait_idle()
    assert said[-1].text == "A rule was made; 1 earlier article could follow it."


def test_a_line_that_is_no_furniture_can_be_taken_out(
    window: Any, articles: list[int], qtbot: Any
) -> None:
    jobs = window.context.jobs
    dialog = open_rules_on_repeats(window, qtbot)
    qtbot.waitUntil(lambda: TEASER in preview_text(dialog))
    dialog.preview.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.apply_button.click()
    assert jobs.wait_idle()
    assert not is_hidden(window, articles[0])
    dialog.close()


def test_cleaning_again_keeps_what_was_set_by_hand(
    window: Any, articles: list[int], qtbot: Any
) -> None:
    library, jobs = window.context.library, window.context.jobs
    first = articles[0]
    document = library.reading.open(first).document
    line = document.block_at(document.text.index("part 3 of them")).ordinal
    window.context.edit(lambda: library.cleaning.set_role(first, [line], Role.QUOTATION))
    assert jobs.wait_idle()
    before = library.reading.open(first).document
    window.reclean_actions.reclean([first])
    assert jobs.wait_idle()
    after = library.reading.open(first).document
    assert after.text == before.text
    assert after.blocks[line].shown_role is Role.QUOTATION


def test_the_original_is_written_byte_for_byte(
    window: Any, articles: list[int], tmp_path: Path
) -> None:
    path = tmp_path / "original.txt"
    window.original_actions.write_original(articles[0], path)
    assert window.context.jobs.wait_idle()
    assert path.read_bytes() == page(1)


def test_the_original_is_shown_as_it_came(window: Any, articles: list[int], qtbot: Any) -> None:
    window.reading.setFocus()
    window.context.registry.action("article.show_original").trigger()
    assert window.context.jobs.wait_idle()
    qtbot.waitUntil(lambda: bool(window.findChildren(OriginalDialog)))
    (dialog,) = window.findChildren(OriginalDialog)
    assert dialog.text.toPlainText().encode() == page(1)
    assert dialog.windowTitle() == "The original: 1.txt"
    dialog.close()


def test_a_line_is_edited_and_the_highlight_follows(
    window: Any, articles: list[int], qtbot: Any
) -> None:
    from ui.dialogs.edit_line_dialog import EditLineDialog

    library, jobs = window.context.library, window.context.jobs
    window.context.edit(
        lambda: library.annotations.highlight_quote(
            articles[0], "between the quay and the old town"
        )
    )
    assert jobs.wait_idle()
    choose(menu_for_teaser(window, articles[0]), "line_edit")
    (dialog,) = window.findChildren(EditLineDialog)
    dialog.field.setPlainText(TEASER.replace("every house", "each and every house"))
    dialog._save()
    assert jobs.wait_idle()
    assert "each and every house" in window.reading.view.toPlainText()
    (mark,) = window.reading.view.highlights.marks
    text = library.reading.open(articles[0]).document.text
    assert mark.span.of(text) == "between the quay and the old town"


def test_rules_leave_as_a_file_and_come_back(
    window: Any, articles: list[int], tmp_path: Path
) -> None:
    rules, jobs = window.context.library.rules, window.context.jobs
    choose(menu_for_teaser(window, articles[0]), "always_boilerplate")
    assert jobs.wait_idle()
    (before,) = rules.all()
    window.rule_actions.write_rules(tmp_path / "rules.json")
    window.context.edit(lambda: rules.delete(before.id))
    assert jobs.wait_idle()
    assert rules.all() == []
    window.rule_actions.read_rules(tmp_path / "rules.json")
    assert jobs.wait_idle()
    (after,) = rules.all()
    assert (after.form, after.role, after.origin) == (before.form, before.role, before.origin)
