"""What the window tells at the foot of the page: news, and how far long work has come."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.batches import Batches
from ui.context import AppContext
from ui.importing import Importer
from ui.index_feeder import IndexFeeder
from ui.widgets.message_bar import MessageBar, ProgressStrip
from ui.widgets.news_overlay import NewsOverlay
from ui.words import marked, tr

IMPORTING = marked("Importing {number} of {total} …")
RECLEANING = marked("Re-cleaning {number} of {total} …")


class WindowNews(QObject):
    """The message bar and a strip for each kind of long work, over the foot of a pane."""

    def __init__(
        self,
        context: AppContext,
        pane: QWidget,
        importer: Importer,
        recleaner: Batches,
        feeder: IndexFeeder,
    ) -> None:
        super().__init__(pane)
        theme = context.theme
        self.message_bar = MessageBar(theme)
        self.importing = ProgressStrip(theme)
        self.recleaning = ProgressStrip(theme)
        self.indexing = ProgressStrip(theme)
        strips = [self.indexing, self.importing, self.recleaning]
        self.overlay = NewsOverlay(pane, [*strips, self.message_bar])
        context.messages.posted.connect(self.message_bar.show_message)
        _show_progress_of(importer, self.importing, IMPORTING)
        _show_progress_of(recleaner, self.recleaning, RECLEANING)
        feeder.progressed.connect(self._show_indexing)
        feeder.caught_up.connect(self.indexing.finish)
        self.indexing.cancelled.connect(feeder.stop)
        self._feeder = feeder

    def _show_indexing(self, done: int, total: int) -> None:
        words = tr("Building the search index: {done} of {total} …", done=done, total=total)
        can_stop = self._feeder.can_stop
        self.indexing.show_progress(words, done, total, can_cancel=can_stop)


def _show_progress_of(batches: Batches, strip: ProgressStrip, words: str) -> None:
    def show(done: int, total: int) -> None:
        # One piece is quick: a strip that flashes up for it would only disturb.
        if total > 1:
            said = tr(words, number=min(done + 1, total), total=total)
            strip.show_progress(said, done, total)

    batches.progressed.connect(show)
    batches.finished.connect(lambda _report: strip.finish())
    strip.cancelled.connect(batches.cancel)
