"""What can have the keys in the dialogs of tags says what it is, and Tab goes through all of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from reader.model.annotation import Colour
from reader.model.codebook import Likeness, MergePreview, MonthUse, SimilarTags, TagCard, TagUse
from reader.model.occurrence import Occurrence
from reader.model.selector import Span
from reader.model.tag import Tag, TagNode
from ui.dialogs.delete_tag_dialog import DeleteTagDialog
from ui.dialogs.living_review import LivingReview
from ui.dialogs.occurrence_question import Question
from ui.dialogs.occurrence_review import OccurrenceReview
from ui.dialogs.similar_tags import SimilarTagsDialog
from ui.dialogs.tag_card import TagCardDialog
from ui.dialogs.tag_dialog import MergeDialog
from ui.theme.theme import Theme

RIVER, RIVERS = Tag(1, "river", "blue", "Flowing water"), Tag(2, "rivers")
PLACE = Occurrence(1, Span(4, 9), "A title", "A paper", "2024-05-01", "The ferry.", Span(4, 9))


def _question(theme: Theme) -> QDialog:
    return OccurrenceReview(theme, Question("ferry"), ["boats"], lambda name: name)


def _review(theme: Theme) -> QDialog:
    dialog = OccurrenceReview(theme, Question("ferry"), ["boats"], lambda name: name)
    dialog.begin(Colour.GREEN)
    dialog.add([PLACE, PLACE], 1, 1)
    dialog.finish()
    dialog.take()
    return dialog


def _summary(theme: Theme) -> QDialog:
    dialog = _review(theme)
    assert isinstance(dialog, OccurrenceReview)
    dialog.take_rest()
    return dialog


def _living(theme: Theme) -> QDialog:
    dialog = LivingReview(theme, "Boats")
    dialog.begin(Colour.GREEN)
    dialog.add([PLACE, PLACE, PLACE], 1, 2)
    dialog.skip()
    return dialog


def _similar(theme: Theme) -> QDialog:
    dialog = SimilarTagsDialog(theme)
    pair = SimilarTags(TagUse(RIVER, 3, 2), TagUse(RIVERS, 1, 1), Likeness.FORM)
    dialog.show_pairs([pair])
    told = MergePreview("rivers", "river", 1, 1, 0, 0, (), "blue", "Flowing water", "")
    dialog.show_previews(pair, told, told)
    return dialog


def _card(theme: Theme) -> QDialog:
    dialog = TagCardDialog(theme)
    months = (MonthUse("2024-05", 3),)
    dialog.show_card(TagCard(TagUse(RIVER, 3, 2), 1, months, ((RIVERS, 2),), ()))
    return dialog


def _delete(theme: Theme) -> QDialog:
    return DeleteTagDialog(TagNode(RIVER, 3, 2, (TagNode(RIVERS, 1, 1),)))


def _merge(theme: Theme) -> QDialog:
    return MergeDialog(RIVER, ["river", "rivers", "sea"], lambda path: f"All into {path}.")


@pytest.fixture(params=[_question, _review, _summary, _living, _similar, _card, _delete, _merge])
def dialog(request: pytest.FixtureRequest, qtbot: Any) -> QDialog:
    make: Callable[[Theme], QDialog] = request.param
    made = make(Theme())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _takes_keys(dialog: QDialog) -> list[QWidget]:
    return [
        widget
        for widget in dialog.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled()
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
    ]


def test_each_has_a_name(dialog: QDialog) -> None:
    found = _takes_keys(dialog)
    assert found
    for widget in found:
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        assert widget.accessibleName() or text, widget.objectName() or type(widget)


def test_tab_comes_to_all_of_them(dialog: QDialog) -> None:
    wanted = set(_takes_keys(dialog))
    met: set[QWidget | None] = set()
    for _ in range(2 * len(wanted) + 4):
        focused = QApplication.focusWidget()
        met.add(focused)
        QTest.keyClick(focused or dialog, Qt.Key.Key_Tab)
    assert {w.objectName() for w in wanted - met if not _is_of_a_group(w)} == set()


def _is_of_a_group(widget: QWidget) -> bool:
    """Of buttons that exclude each other Tab meets one, and the arrows the others."""
    if not isinstance(widget, QAbstractButton):
        return False
    return widget.group() is not None or widget.autoExclusive()
