"""One occurrence to judge: the sentence with the words marked in it, and where it stands."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from reader.model.annotation import Colour
from reader.model.occurrence import Occurrence
from ui.theme.theme import Theme
from ui.widgets.plain_label import plain_label
from ui.widgets.short_date import full_date


class OccurrenceView(QFrame):
    """Takes the keyboard focus, so that a screen reader reads it and Enter means Take."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("occurrence_view")
        self.setProperty("ground", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        self._occurrence: Occurrence | None = None
        self._colour = Colour.YELLOW
        self._title = plain_label()
        self._place = plain_label()
        self._place.setProperty("tone", "ink3")
        self._sentence = QLabel()
        self._sentence.setObjectName("occurrence_sentence")
        self._sentence.setTextFormat(Qt.TextFormat.RichText)
        self._sentence.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(3)
        layout.addWidget(self._title)
        layout.addWidget(self._place)
        layout.addSpacing(9)
        layout.addWidget(self._sentence)
        layout.addStretch(1)
        theme.changed.connect(self._refresh)
        self._refresh()

    def show_occurrence(self, occurrence: Occurrence, colour: Colour, number: str) -> None:
        """Show one, marked in a colour. number: as in "3 of 41", for who listens."""
        self._occurrence, self._colour = occurrence, colour
        date = full_date(occurrence.published)
        where = "  ·  ".join(part for part in (occurrence.publication, date) if part)
        self._title.setText(occurrence.title)
        self._place.setText(where)
        self._place.setVisible(bool(where))
        spoken = f"{number}: {occurrence.sentence}, {occurrence.title}, {where}"
        self.setAccessibleName(spoken)
        self._refresh()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _refresh(self) -> None:
        theme, shown = self._theme, self._occurrence
        self._title.setFont(theme.ui_font(13, 600))
        self._place.setFont(theme.ui_font(11))
        self._sentence.setFont(theme.reading_font(17))
        if shown is None:
            return
        # Only text is put between these tags, escaped: nothing of an article is read as markup.
        before, after = shown.sentence[: shown.place.start], shown.sentence[shown.place.end :]
        fill, stripe = theme.fill(self._colour).name(), theme.stripe(self._colour).name()
        style = f"background-color: {fill}; text-decoration: underline {stripe};"
        words = f'<span style="{style}"><b>{escape(shown.words)}</b></span>'
        self._sentence.setText(f"{escape(before)}{words}{escape(after)}")
