"""Tags that look alike, pair by pair: make them one, either way, or say that they are two."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.codebook import Likeness, MergePreview, SimilarTags, TagUse
from ui.dialogs.merge_words import merge_words
from ui.theme.theme import Theme
from ui.widgets.plain_label import plain_label
from ui.words import say, tr

SIZE = (780, 500)
LONGEST_NAME = 36
"""Letters of a path on a button."""
PAIR_ROLE = Qt.ItemDataRole.UserRole


class SimilarTagsDialog(QDialog):
    """Shows pairs; what is asked for is told by signals, and done elsewhere.

    chosen(SimilarTags): its previews are wanted. merged(int, str): a tag, and the path that takes
    it in. told_apart(int, int). forgotten: all that was told apart is to be looked at again.
    """

    chosen = Signal(object)
    merged = Signal(int, str)
    told_apart = Signal(int, int)
    forgotten = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("similar_tags")
        say(self.setWindowTitle, tr("Tags that look alike"))
        self.resize(*SIZE)
        self._row = 0
        self._heading = plain_label()
        self._heading.setObjectName("similar_heading")
        self._heading.setFont(theme.ui_font(14, 600))
        self.list = QListWidget()
        self.list.setObjectName("similar_list")
        say(self.list.setAccessibleName, tr("Pairs"))
        self.list.setProperty("kind", "rows")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._on_chosen)
        self._into_left = _button("similar_left", lambda: self._merge(into_left=True))
        self._into_right = _button("similar_right", lambda: self._merge(into_left=False))
        self._left_told, self._right_told = plain_label(), plain_label()
        for name, label in (("left", self._left_told), ("right", self._right_told)):
            label.setObjectName(f"similar_{name}_told")
            label.setProperty("tone", "ink2")
        self._apart = _button("similar_apart", self._tell_apart)
        say(self._apart.setText, tr("&Not the same"))
        self._apart_told = plain_label()
        say(self._apart_told.setText, tr("The pair is not shown again."))
        self._apart_told.setProperty("tone", "ink2")
        self._right = QWidget()
        self._lay_out()
        say(self._heading.setText, tr("Looking at the tags …"))
        self._right.setVisible(False)

    @property
    def pair(self) -> SimilarTags | None:
        """The one that is asked about."""
        item = self.list.currentItem()
        pair = item.data(PAIR_ROLE) if item else None
        return pair if isinstance(pair, SimilarTags) else None

    def show_pairs(self, pairs: Sequence[SimilarTags]) -> None:
        """Fill the list; the place in it is kept, so that one can go on where one was."""
        row = max(self.list.currentRow(), 0)
        self.list.blockSignals(True)
        self.list.clear()
        for pair in pairs:
            item = QListWidgetItem(_pair_words(pair))
            item.setData(PAIR_ROLE, pair)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(pairs) - 1))
        self.list.blockSignals(False)
        words = tr("{n} pair of tags looks alike", "{n} pairs of tags look alike", n=len(pairs))
        say(self._heading.setText, words if pairs else tr("No two tags look alike."))
        self._right.setVisible(bool(pairs))
        self._on_chosen()

    def show_previews(
        self, pair: SimilarTags, into_left: MergePreview, into_right: MergePreview
    ) -> None:
        """What either merge would do."""
        if pair == self.pair:
            self._left_told.setText(merge_words(into_left))
            self._right_told.setText(merge_words(into_right))

    def _lay_out(self) -> None:
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(6)
        for button, label in (
            (self._into_left, self._left_told),
            (self._into_right, self._right_told),
            (self._apart, self._apart_told),
        ):
            right.addWidget(button)
            right.addWidget(label)
            right.addSpacing(14)
        right.addStretch(1)
        panes = QHBoxLayout()
        panes.setSpacing(18)
        panes.addWidget(self.list, 1)
        panes.addWidget(self._right, 1)
        again = _button("similar_again", self.forgotten.emit)
        say(again.setText, tr("&Ask about all again"))
        say(again.setToolTip, tr("Forget which pairs were said to be not the same"))
        close = _button("similar_close", self.reject)
        say(close.setText, tr("Close"))
        foot = QHBoxLayout()
        foot.addWidget(again)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._heading)
        layout.addLayout(panes, 1)
        layout.addLayout(foot)

    def _on_chosen(self) -> None:
        pair = self.pair
        if pair is None:
            return
        for button, use in ((self._into_left, pair.left), (self._into_right, pair.right)):
            path = _brief(use.tag.path).replace("&", "&&")
            button.setText(tr("Make both “{tag}”", tag=path))
        self._left_told.clear()
        self._right_told.clear()
        self.chosen.emit(pair)

    def _merge(self, *, into_left: bool) -> None:
        if pair := self.pair:
            source, target = (pair.right, pair.left) if into_left else (pair.left, pair.right)
            self.merged.emit(source.tag.id, target.tag.path)

    def _tell_apart(self) -> None:
        if pair := self.pair:
            self.told_apart.emit(pair.left.tag.id, pair.right.tag.id)


def _button(name: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: act())
    return button


def _brief(path: str) -> str:
    """A long path without its middle; what follows says it whole."""
    half = LONGEST_NAME // 2
    return path if len(path) <= LONGEST_NAME else f"{path[:half]}…{path[-half:]}"


def _pair_words(pair: SimilarTags) -> str:
    return f"{_use_words(pair.left)}\n{_use_words(pair.right)}\n{_difference(pair.difference)}"


def _use_words(use: TagUse) -> str:
    return tr(
        "{tag}  ·  {passages}, {articles}",
        tag=use.tag.path,
        passages=tr("{n} passage", "{n} passages", n=use.passages),
        articles=tr("{n} article", "{n} articles", n=use.articles),
    )


def _difference(difference: Likeness) -> str:
    words = {
        Likeness.WRITING: tr("They differ in case, accents or hyphens."),
        Likeness.FORM: tr("One is the plural of the other."),
        Likeness.ORDER: tr("Their words stand in another order."),
        Likeness.SPELLING: tr("They differ in a letter or two."),
        Likeness.PLACE: tr("They have one name in two places of the tree."),
    }
    return words[difference]
