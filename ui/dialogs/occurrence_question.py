"""The question before a review: which words, where, in how many forms, and what marks them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.annotation import Colour
from ui.dialogs.mark_form import MarkForm
from ui.theme.theme import Theme
from ui.widgets.plain_label import plain_label
from ui.words import tr


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be found and how it is to be marked. colour: None for that of the first tag."""

    words: str
    tags: tuple[str, ...] = ()
    colour: Colour | None = None
    any_form: bool = False
    whole_collection: bool = False


class OccurrenceQuestion(QWidget):
    """A page of the review dialog. asked: search now. offered: the tags to choose from.

    has_article: an article is open, so that it alone can be searched.
    """

    asked = Signal()

    def __init__(
        self,
        theme: Theme,
        question: Question,
        offered: Sequence[str],
        colour_name: Callable[[str], str],
        dialog: QWidget,
        *,
        has_article: bool = True,
    ) -> None:
        super().__init__(dialog)
        self._mark = MarkForm(theme, question.tags, question.colour, offered, colour_name, dialog)
        self._words = QLineEdit(question.words)
        self._words.setObjectName("occurrence_words")
        self._words.setAccessibleName(tr("Words to find"))
        self._words.textChanged.connect(self._judge)
        self._any_form = QCheckBox(tr("Also &other forms of the words, as “bridges” for “bridge”"))
        self._any_form.setObjectName("occurrence_forms")
        self._any_form.setChecked(question.any_form)
        self._here = QRadioButton(tr("In this &article"))
        self._here.setObjectName("occurrence_here")
        self._here.setEnabled(has_article)
        self._everywhere = QRadioButton(tr("In the whole &collection"))
        self._everywhere.setObjectName("occurrence_everywhere")
        is_wide = question.whole_collection or not has_article
        (self._everywhere if is_wide else self._here).setChecked(True)
        self._find = QPushButton(tr("Find"))
        self._find.setObjectName("occurrence_find")
        self._find.setProperty("kind", "accent")
        self._find.setDefault(True)
        self._find.clicked.connect(self.asked)
        self._lay_out()
        self._judge()

    @property
    def question(self) -> Question:
        """As it stands."""
        return Question(
            words=" ".join(self._words.text().split()),
            tags=self._mark.tags,
            colour=self._mark.colour,
            any_form=self._any_form.isChecked(),
            whole_collection=self._everywhere.isChecked(),
        )

    def take_focus(self) -> None:
        """Tags are what is still to be said, unless they were said already."""
        (self._find if self._mark.tags else self._mark.choice).setFocus()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        label = plain_label(tr("&Words"), wraps=False)
        label.setBuddy(self._words)
        for widget in (label, self._words, self._any_form, self._here, self._everywhere):
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addWidget(self._mark)
        layout.addStretch(1)
        row = QHBoxLayout()
        hint = plain_label(tr("Case and accents do not matter. You are asked about each place."))
        hint.setProperty("tone", "ink2")
        row.addWidget(hint, 1)
        row.addWidget(self._find)
        layout.addLayout(row)

    def _judge(self) -> None:
        self._find.setEnabled(any(c.isalnum() for c in self._words.text()))
