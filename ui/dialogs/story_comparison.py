"""Two articles that tell the same story, beside each other: what stands in one of them only."""

from __future__ import annotations

from difflib import SequenceMatcher

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextFrameFormat, QTextLength, QTextTable
from PySide6.QtGui import QTextTableFormat as TableFormat
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextEdit, QVBoxLayout, QWidget

from reader.model.story import StoryComparison
from ui.theme.theme import Theme
from ui.widgets.plain_label import plain_label
from ui.words import say, tr, when_language_changes

SIZE = (860, 620)
PADDING = 8
MOST_WORDS = 2000
"""Of a pair of paragraphs whose words are told apart; longer ones are shown without that."""


class StoryComparisonDialog(QDialog):
    """Stands beside the page. A row of the table is a paragraph here and, where it is another one
    or missing, there; words that differ are bold and underlined."""

    def __init__(
        self,
        theme: Theme,
        found: StoryComparison,
        here: str,
        there: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("story_comparison")
        say(self.setWindowTitle, tr("Compare"))
        self.resize(*SIZE)
        self._theme = theme
        self._found = found
        self._titles = (here, there)
        self._heading = plain_label()
        self._heading.setObjectName("story_comparison_heading")
        self.text = QTextEdit()
        self.text.setObjectName("story_comparison_text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        say(self.text.setAccessibleName, tr("What stands in one of the two articles only"))
        buttons = QDialogButtonBox()
        buttons.addButton(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._heading)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        theme.changed.connect(self._fill)
        when_language_changes(self._fill)
        self._fill()
        self.text.setFocus()

    def rows(self) -> list[tuple[str, str]]:
        """The paragraphs of the table: here and there, "" where there is none."""
        found = self._found
        return [
            *found.changed,
            *((text, "") for text in found.only_here),
            *(("", text) for text in found.only_there),
        ]

    def _fill(self) -> None:
        rows = self.rows()
        if rows:
            words = tr(
                "{n} paragraph is the same in both. These differ:",
                "{n} paragraphs are the same in both. These differ:",
                n=self._found.same,
            )
        else:
            words = tr("Both have the same paragraphs; only case, signs or order may differ.")
        self._heading.setText(words)
        self.text.setVisible(bool(rows))
        self.text.clear()
        if rows:
            self._fill_table(rows)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _fill_table(self, rows: list[tuple[str, str]]) -> None:
        cursor = self.text.textCursor()
        table = cursor.insertTable(len(rows) + 1, 2, self._table_format())
        for column, title in enumerate(self._titles):
            _write(table, 0, column, [(title, True)], self._format(title=True))
        for number, (here, there) in enumerate(rows, 1):
            for column, pieces in enumerate(_pieces(here, there)):
                _write(table, number, column, pieces, self._format(), self._format(marked=True))

    def _table_format(self) -> TableFormat:
        form = TableFormat()
        form.setCellPadding(PADDING)
        form.setCellSpacing(0)
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(self._theme.colour("line"))
        form.setBorderCollapse(True)
        form.setHeaderRowCount(1)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        form.setColumnWidthConstraints([half, half])
        return form

    def _format(self, *, title: bool = False, marked: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self._theme.ui_font(13, 600 if title or marked else 400))
        form.setForeground(self._theme.colour("ink2" if title else "ink"))
        if marked:
            form.setFontUnderline(True)
        return form


Pieces = list[tuple[str, bool]]
"""Words, and whether they stand on this side only."""


def _pieces(here: str, there: str) -> tuple[Pieces, Pieces]:
    if not here or not there:
        return [(here, False)], [(there, False)]
    ours, theirs = here.split(), there.split()
    if max(len(ours), len(theirs)) > MOST_WORDS:
        return [(here, False)], [(there, False)]
    left: Pieces = []
    right: Pieces = []
    for kind, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        left.append((" ".join(ours[a:b]), kind != "equal"))
        right.append((" ".join(theirs[c:d]), kind != "equal"))
    return left, right


def _write(
    table: QTextTable,
    row: int,
    column: int,
    pieces: Pieces,
    usual: QTextCharFormat,
    marked: QTextCharFormat | None = None,
) -> None:
    cursor = table.cellAt(row, column).firstCursorPosition()
    is_first = True
    for text, is_marked in pieces:
        if not text:
            continue
        if not is_first:
            cursor.insertText(" ", usual)
        cursor.insertText(text, marked if is_marked and marked else usual)
        is_first = False
