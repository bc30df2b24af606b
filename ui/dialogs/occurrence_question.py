"""The question before a review: which words, where, in how many forms, and what marks them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.annotation import Colour
from reader.model.tag import tag_key
from ui.theme.theme import Theme
from ui.widgets.colour_dot import ColourDot
from ui.widgets.plain_label import plain_label
from ui.widgets.tag_picker import TagPicker
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
        self._theme = theme
        self._offered = offered
        self._tags = list(question.tags)
        self._dialog = dialog
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
        self._choice = QPushButton()
        self._choice.setObjectName("occurrence_tags")
        self._choice.setAutoDefault(False)
        self._choice.clicked.connect(self._pick)
        self._picker = TagPicker(theme, dialog)
        self._picker.toggled.connect(self._set_tag)
        self._picker.closed.connect(self._choice.setFocus)
        self._colours = QButtonGroup(self)
        self._find = QPushButton(tr("Find"))
        self._find.setObjectName("occurrence_find")
        self._find.setProperty("kind", "accent")
        self._find.setDefault(True)
        self._find.clicked.connect(self.asked)
        self._lay_out(question, colour_name)
        self._show_tags()
        self._judge()

    @property
    def question(self) -> Question:
        """As it stands."""
        dot = self._colours.checkedButton()
        colour = dot.colour if isinstance(dot, ColourDot) else ""
        return Question(
            words=" ".join(self._words.text().split()),
            tags=tuple(self._tags),
            colour=Colour(colour) if colour else None,
            any_form=self._any_form.isChecked(),
            whole_collection=self._everywhere.isChecked(),
        )

    def take_focus(self) -> None:
        """Tags are what is still to be said, unless they were said already."""
        (self._find if self._tags else self._choice).setFocus()

    def _lay_out(self, question: Question, colour_name: Callable[[str], str]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        label = plain_label(tr("&Words"), wraps=False)
        label.setBuddy(self._words)
        tags = plain_label(tr("&Tags"), wraps=False)
        tags.setBuddy(self._choice)
        for widget in (label, self._words, self._any_form, self._here, self._everywhere):
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addWidget(tags)
        layout.addWidget(self._choice)
        layout.addWidget(plain_label(tr("Colour"), wraps=False))
        layout.addLayout(self._colour_row(question.colour, colour_name))
        layout.addStretch(1)
        row = QHBoxLayout()
        hint = plain_label(tr("Case and accents do not matter. You are asked about each place."))
        hint.setProperty("tone", "ink2")
        row.addWidget(hint, 1)
        row.addWidget(self._find)
        layout.addLayout(row)

    def _colour_row(self, chosen: Colour | None, colour_name: Callable[[str], str]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for value in ("", *map(str, Colour)):
            dot = ColourDot(self._theme, value, self)
            dot.setObjectName(f"occurrence_colour_{value or 'of_tag'}")
            name = colour_name(value) if value else tr("The colour of the tag, else yellow")
            dot.setAccessibleName(name)
            dot.setToolTip(name)
            dot.setChecked(value == (chosen or ""))
            self._colours.addButton(dot)
            row.addWidget(dot)
        row.addStretch(1)
        return row

    def _pick(self) -> None:
        corner = self._choice.mapTo(self._dialog, self._choice.rect().topLeft())
        words = list(dict.fromkeys([*self._tags, *self._offered]))
        self._picker.pick(words, self._tags, QRect(corner, self._choice.size()))

    def _set_tag(self, path: str, is_on: bool) -> None:
        rest = [tag for tag in self._tags if tag_key(tag) != tag_key(path)]
        self._tags = [*rest, path] if is_on else rest
        self._show_tags()

    def _show_tags(self) -> None:
        words = "  ·  ".join(self._tags)
        choose = tr("Choose tags…")
        self._choice.setText(words.replace("&", "&&") or choose)
        self._choice.setAccessibleName(tr("Tags: {tags}", tags=words) if words else choose)

    def _judge(self) -> None:
        self._find.setEnabled(any(c.isalnum() for c in self._words.text()))
