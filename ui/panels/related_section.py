"""Related articles: a section below the annotations that can be folded away."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from reader.errors import NotFound, ReaderError
from reader.model.changes import Changes
from reader.model.search import Related
from ui.context import AppContext
from ui.models.related_model import RelatedModel
from ui.panels.related_delegate import RelatedDelegate
from ui.words import say, tr

MOST = 8
KEPT_ARTICLES = 50
"""What was found for so many articles is kept until the index has changed."""
REST_MS = 150
"""An article that is only passed by is not asked for."""
OPEN_KEY = "related.open"
HEADING_HEIGHT = 36
LEAST_HEIGHT = 560
"""Pixels of the panel below which the section begins folded."""


class RelatedList(QListView):
    """The articles; Enter or a click opens one. wanted(QModelIndex)."""

    wanted = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("related_articles")
        say(self.setAccessibleName, tr("Related articles"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self.wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.wanted.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width, other line breaks."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class RelatedSection(QWidget):
    """Follows the navigator; looks on a lane of its own, and only while it can be seen."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("related_section")
        self._context = context
        self._article_id: int | None = None
        self._kept: OrderedDict[int, list[Related]] = OrderedDict()
        self._is_stale = False
        self._is_due = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask)
        self.model = RelatedModel(self)
        self._build()
        context.navigator.opened.connect(lambda article_id, _span: self._open(article_id))
        context.navigator.closed.connect(self._close)
        context.hub.changed.connect(self._on_changed)
        context.theme.changed.connect(self._refresh)
        self._refresh()
        self._close()

    @property
    def is_open(self) -> bool:
        """Whether the list is not folded away."""
        return self._is_open

    @property
    def words(self) -> str:
        """What stands where no list can be."""
        return self._line.text()

    def set_open(self, is_open: bool) -> None:
        """Fold the list away, or open it."""
        if is_open != self._is_open:
            self._toggle()

    def take_focus(self) -> None:
        """Open the list and go to it."""
        self.set_open(True)
        here = max(self.list.currentIndex().row(), 0)
        self.list.setCurrentIndex(self.model.index(here))
        target = self.list if self.model.rowCount() else self._head
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def follow_index(self) -> None:
        """The index has followed the library: what is shown may be other now."""
        if self._is_stale or self._is_due:
            self._kept.clear()
            self._is_stale = False
            self._ask()

    def _build(self) -> None:
        self._head = QPushButton(self)
        self._head.setObjectName("related_heading")
        self._head.setProperty("kind", "plain")
        say(self._head.setText, tr("Related articles"))
        say(self._head.setToolTip, tr("Show or hide the articles that are like this one"))
        self._line = QLabel(self)
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self._line.setWordWrap(True)
        self._line.setProperty("tone", "ink2")
        self._line.setContentsMargins(18, 2, 18, 10)
        self.list = RelatedList(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(RelatedDelegate(self._context.theme, self.list))
        self.list.wanted.connect(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._line)
        layout.addWidget(self.list, 1)
        stored = self._context.library.session.get(OPEN_KEY)
        self._is_decided = isinstance(stored, bool)
        self._is_open = stored is not False
        self._head.clicked.connect(self._toggle)

    def _open(self, article_id: int) -> None:
        if article_id == self._article_id:
            return
        self._article_id = article_id
        self.setVisible(True)
        self._line.setText("")
        kept = self._kept.get(article_id)
        self._show(kept or [])
        if kept is None:
            self._is_due = True
            self._rest.start()

    def _close(self) -> None:
        self._article_id = None
        self._is_due = False
        self._rest.stop()
        self.model.show(())
        self.setVisible(False)

    def _ask(self) -> None:
        """Look for what is like the open article; where nobody sees it, when somebody does."""
        asked = self._article_id
        if asked is None:
            return
        self._is_due = True
        if not self.isVisible() or not self.is_open:
            return
        if not self.model.rowCount():
            self._say(tr("Looking for articles that are like this one…"))
        searching = self._context.library.searching
        self._context.jobs.beside(
            lambda: searching.related(asked, MOST),
            lambda found: self._take(asked, found),
            self._pass_over,
        )

    def _take(self, asked: int, found: list[Related]) -> None:
        self._kept[asked] = found
        if len(self._kept) > KEPT_ARTICLES:
            self._kept.popitem(last=False)
        if asked == self._article_id:
            self._is_due = False
            self._show(found)
            if not found:
                self._say(tr("No other article speaks of the same things."))

    def _pass_over(self, error: BaseException) -> None:
        """While the index is being made, that is said here; it is asked again when it is there."""
        if isinstance(error, NotFound):
            return
        if not isinstance(error, ReaderError):
            self._context.report(error)
            return
        self.model.show(())
        self._say(tr("The search index is being made; related articles follow."))

    def _show(self, found: Sequence[Related]) -> None:
        index = self.list.currentIndex()
        chosen = self.model.related(index.row()).article_id if index.isValid() else None
        self.model.show(found)
        row = self.model.row_of(chosen)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))
        self._say("")

    def _say(self, words: str) -> None:
        say(self._line.setText, words)
        self._fit()

    def _fit(self) -> None:
        """No higher than what it shows."""
        rows = self.model.rowCount() if self.is_open else 0
        self._line.setVisible(self.is_open and bool(self._line.text()))
        self.list.setVisible(bool(rows))
        if rows:
            self.list.doItemsLayout()
            height = sum(self.list.sizeHintForRow(row) for row in range(rows))
            self.setMaximumHeight(HEADING_HEIGHT + height + 6)
        else:
            line = self._line.sizeHint().height() * 2 if self._line.isVisibleTo(self) else 0
            self.setMaximumHeight(HEADING_HEIGHT + line)

    def _go(self, index: QModelIndex) -> None:
        self._context.navigator.open(self.model.related(index.row()).article_id)

    def _toggle(self) -> None:
        self._is_decided = True
        self._is_open = not self._is_open
        if self._context.library.is_writable:
            self._context.library.session.set(OPEN_KEY, self._is_open)
        self._refresh()
        self._fit()
        if self._is_open and self._is_due:
            self._ask()

    def _on_changed(self, changes: Changes) -> None:
        """Other texts, other neighbours; what was only read or starred has the same."""
        shown = {self.model.related(row).article_id for row in range(self.model.rowCount())}
        touched = changes.articles.added | changes.articles.removed | changes.documents
        if touched or changes.articles.changed & shown:
            self._is_stale = True

    def _refresh(self) -> None:
        theme = self._context.theme
        sign = "chevron-down" if self.is_open else "chevron-right"
        told = tr("open") if self.is_open else tr("closed")
        say(self._head.setAccessibleDescription, told)
        self._head.setIcon(theme.icon(sign, "ink3"))
        self._head.setFont(theme.ui_font(12, 600))
        self._line.setFont(theme.ui_font(12))
        self.list.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: where there is little room and nobody has said otherwise, it begins folded."""
        super().showEvent(event)
        panel = self.parentWidget()
        if not self._is_decided and panel is not None:
            self._is_open = panel.height() >= LEAST_HEIGHT
            self._refresh()
        self._fit()
        if self._is_due:
            self._rest.start()
