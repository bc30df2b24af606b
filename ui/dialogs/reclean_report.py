"""The articles that re-cleaning left as they were: why, and a way to each of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.model.recleaning import RecleanResult
from ui.widgets.plain_label import plain_label
from ui.words import tr

ARTICLE_ROLE = Qt.ItemDataRole.UserRole


class RecleanReportDialog(QDialog):
    """Stands beside the page while one article after the other is looked at.

    opened(int): the article with this id is to be shown.
    """

    opened = Signal(int)

    def __init__(
        self, summary: str, refused: Sequence[RecleanResult], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reclean_report")
        self.setWindowTitle(tr("Re-cleaning"))
        self.resize(600, 380)
        self.list = QListWidget()
        self.list.setObjectName("reclean_refused")
        self.list.setAccessibleName(tr("Articles that stayed as they were"))
        self.list.setProperty("kind", "rows")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for result in refused:
            item = QListWidgetItem(f"{result.title}\n{tr(result.error)}")
            item.setData(ARTICLE_ROLE, result.article_id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._open)
        buttons = QDialogButtonBox()
        open_button = buttons.addButton(
            tr("Open the article"), QDialogButtonBox.ButtonRole.ActionRole
        )
        open_button.setObjectName("reclean_open")
        open_button.clicked.connect(lambda: self._open(self.list.currentItem()))
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(plain_label(summary))
        layout.addWidget(plain_label(tr("These stayed as they were:")))
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)

    def _open(self, item: QListWidgetItem | None) -> None:
        if item:
            self.opened.emit(int(item.data(ARTICLE_ROLE)))
