"""The backups of the library: when each was made, what is in it, and the way back to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.backup import Backup, LibraryCounts
from ui.widgets.fitted_dialog import FittedDialog
from ui.widgets.plain_label import plain_label
from ui.widgets.short_date import full_time
from ui.words import locale, marked, tr

EXPLAINED = marked(
    "The library is copied after every half hour with a change, when you quit, and before risky"
    " steps. All copies of two days are kept, then one for each of 14 days, 8 weeks and 12 months."
)
REASONS = {
    "regular": marked("after half an hour"),
    "at-exit": marked("at exit"),
    "by-hand": marked("by hand"),
    "before-emptying-the-trash": marked("before emptying the trash"),
}
UPDATE = marked("before an update")
READING = marked("The backups are being read…")
NONE_YET = marked("There is no backup yet. “Back up now” makes one.")
NUMBER_ROLE = Qt.ItemDataRole.UserRole

Found = tuple[Backup, LibraryCounts | None]
"""A copy, and what is in it; None where it cannot be read."""


class BackupsDialog(FittedDialog):
    """Shows copies; what is asked for is told by signals, and done elsewhere.

    backup_wanted: a copy now. restore_wanted(int): the number of a copy that is to take the
    library's place.
    """

    backup_wanted = Signal()
    restore_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backups")
        self.setWindowTitle(tr("Backups"))
        self.setMinimumSize(560, 440)
        self.heading = plain_label(tr(READING))
        self.list = QListWidget()
        self.list.setObjectName("backups_list")
        self.list.setAccessibleName(tr("Backups"))
        self.list.setProperty("kind", "rows")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show_buttons)
        self.make_button = QPushButton(tr("Back up now"))
        self.make_button.setObjectName("backups_make")
        self.make_button.clicked.connect(self.backup_wanted)
        self.restore_button = QPushButton(tr("Restore this one…"))
        self.restore_button.setObjectName("backups_restore")
        self.restore_button.setAutoDefault(False)
        self.restore_button.clicked.connect(lambda: self.restore_wanted.emit(self.current))
        self._lay_out()
        self._show_buttons()

    @property
    def current(self) -> int:
        """The number of the chosen copy, 0 for none."""
        item = self.list.currentItem()
        return int(item.data(NUMBER_ROLE)) if item else 0

    def show_backups(self, found: Sequence[Found]) -> None:
        """Fill the list, the newest first."""
        kept = self.current
        self.list.clear()
        for backup, counts in found:
            item = QListWidgetItem(_row_words(backup, counts), self.list)
            item.setData(NUMBER_ROLE, backup.number)
            if counts is None:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        numbers = [backup.number for backup, _ in found]
        self.list.setCurrentRow(numbers.index(kept) if kept in numbers else 0)
        self.heading.setText(tr(EXPLAINED) if found else tr(NONE_YET))
        self._show_buttons()

    def _show_buttons(self, *_row: int) -> None:
        self.restore_button.setEnabled(self.current > 0)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        self.heading.setProperty("tone", "ink2")
        layout.addWidget(self.heading)
        layout.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self.make_button)
        row.addStretch(1)
        row.addWidget(self.restore_button)
        close = QPushButton(tr("Close"))
        close.setToolTip(tr("Escape"))
        close.clicked.connect(self.close)
        row.addWidget(close)
        layout.addLayout(row)


def reason_words(reason: str) -> str:
    """Why a copy was made."""
    return tr(REASONS[reason]) if reason in REASONS else tr(UPDATE)


def contents_words(counts: LibraryCounts | None) -> str:
    """What is in a copy."""
    if counts is None:
        return tr("This copy is damaged.")
    return ", ".join(
        (
            tr("{n} article", "{n} articles", n=counts.articles),
            tr("{n} highlight", "{n} highlights", n=counts.annotations),
            tr("{n} tag", "{n} tags", n=counts.tags),
        )
    )


def _row_words(backup: Backup, counts: LibraryCounts | None) -> str:
    size = locale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    first = f"{full_time(backup.made_at)} · {reason_words(backup.reason)}"
    return f"{first}\n{contents_words(counts)} · {size}"
