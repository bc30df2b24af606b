"""Two small windows about a tag: its name, colour and meaning; and which tag to merge it into."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.annotation import Colour
from reader.model.tag import TAG_NUMBERS, TAG_SEPARATOR, Tag, clean_tag_path, tag_key
from ui.theme.theme import Theme
from ui.widgets.colour_dot import ColourDot
from ui.widgets.fitted_dialog import FittedDialog
from ui.words import tr

WIDTH = 400
PREVIEW_HEIGHT = 72
"""Pixels: four lines, so that the list does not move while one goes through it."""


class TagDialog(FittedDialog):
    """Asks for a tag's path, colour, number and description.

    tag: the one to edit, None for a new one. paths: all that exist. numbered: the path of each tag
    that has a number. When the name of another tag is typed `is_merge` is true, the button says so,
    and told(path) says what it would do.
    """

    def __init__(
        self,
        theme: Theme,
        tag: Tag | None,
        paths: Sequence[str],
        numbered: Mapping[int, str],
        parent: QWidget | None = None,
        *,
        told: Callable[[str], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("tag_dialog")
        self.setWindowTitle(tr("Edit tag") if tag else tr("New tag"))
        self.setMinimumWidth(WIDTH)
        self._tag = tag
        self._paths = {tag_key(path): path for path in paths}
        self._told = told
        self._path = _line(tag.path if tag else "", "tag_path", tr("Name"))
        self._path.setToolTip(tr("Parts joined by “/” make a tree: politics/kosovo"))
        self._path.textChanged.connect(self._judge)
        self._colours = QButtonGroup(self)
        self._number = _number_box(tag, numbered)
        self._description = QPlainTextEdit(tag.description if tag else "")
        self._description.setObjectName("tag_description")
        self._description.setAccessibleName(tr("Description"))
        self._description.setToolTip(tr("What this tag means, for yourself in a year"))
        self._description.setTabChangesFocus(True)
        self._description.setFixedHeight(72)
        self._notice = _notice_label()
        self._buttons = _button_box(tr("Save") if tag else tr("Create"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(8)
        for name, widget in (
            (tr("&Name"), self._path),
            (tr("N&umber"), self._number),
            (tr("&Description"), self._description),
        ):
            layout.addWidget(_label_for(name, widget))
            layout.addWidget(widget)
        layout.insertWidget(2, self._notice)
        layout.insertWidget(3, QLabel(tr("Colour")))
        layout.insertLayout(4, self._colour_row(theme, tag.colour if tag else ""))
        layout.addSpacing(8)
        layout.addWidget(self._buttons)
        self._path.selectAll()
        self._judge()

    @property
    def path(self) -> str:
        """The cleaned path."""
        return clean_tag_path(self._path.text())

    @property
    def colour(self) -> str:
        """A Colour's value, or ""."""
        dot = self._colours.checkedButton()
        return dot.colour if isinstance(dot, ColourDot) else ""

    @property
    def number(self) -> int | None:
        """1 to 9, None for no number."""
        return self._number.currentIndex() or None

    @property
    def description(self) -> str:
        """What was written, without white space around it."""
        return self._description.toPlainText().strip()

    @property
    def is_merge(self) -> bool:
        """The name typed is another tag's."""
        taken = self._paths.get(tag_key(self.path))
        own = tag_key(self._tag.path) if self._tag else None
        return taken is not None and tag_key(taken) != own

    def _colour_row(self, theme: Theme, chosen: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for value in ("", *Colour):
            dot = ColourDot(theme, str(value), self)
            dot.setObjectName(f"tag_colour_{value or 'none'}")
            dot.setChecked(str(value) == chosen)
            self._colours.addButton(dot)
            row.addWidget(dot)
        row.addStretch(1)
        return row

    def _judge(self) -> None:
        """Say what would happen with the name as it stands."""
        verb = tr("Save") if self._tag else tr("Create")
        notice, is_possible = "", bool(self.path)
        if self._tag and tag_key(self.path).startswith(tag_key(self._tag.path) + TAG_SEPARATOR):
            notice, is_possible = tr("A tag cannot stand below itself."), False
        elif self.is_merge and self._tag:
            taken = self._paths[tag_key(self.path)]
            notice, verb = (
                tr("“{tag}” exists. The two will become one tag.", tag=taken),
                tr("Merge"),
            )
            if self._told:
                notice = f"{notice} {self._told(taken)}"
        elif self.is_merge:
            taken = self._paths[tag_key(self.path)]
            notice, is_possible = tr("“{tag}” exists already.", tag=taken), False
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))
        if self.isVisible():
            self.fit()
        _rule_button(self._buttons, verb, is_possible)


class MergeDialog(FittedDialog):
    """Asks which tag another one is merged into; the list narrows as one types.

    told(path): what merging into that tag would do, in words.
    """

    def __init__(
        self,
        source: Tag,
        paths: Sequence[str],
        told: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("merge_dialog")
        self.setWindowTitle(tr("Merge “{name}”", name=source.name))
        self.setMinimumWidth(WIDTH)
        below = tag_key(source.path) + TAG_SEPARATOR
        self._paths = [
            path
            for path in paths
            if tag_key(path) != tag_key(source.path) and not tag_key(path).startswith(below)
        ]
        words = QLabel(
            tr(
                "Everything tagged “{path}” will be tagged with this tag instead:", path=source.path
            ),
            self,
        )
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self._field = _line("", "merge_filter", tr("Tag to merge into"))
        self._field.setPlaceholderText(tr("Type to narrow the list"))
        self._field.setToolTip(tr("Type to narrow the list; Enter merges into the marked tag"))
        self._field.textChanged.connect(self._narrow)
        self._list = QListWidget(self)
        self._list.setObjectName("merge_list")
        self._list.setProperty("kind", "rows")
        self._list.setAccessibleName(tr("Tags"))
        self._list.setToolTip(tr("Double-click to merge"))
        self._list.itemDoubleClicked.connect(lambda _item: self.accept())
        self._list.currentItemChanged.connect(self._judge)
        self._told = told
        self._preview = _notice_label()
        self._preview.setObjectName("merge_preview")
        self._preview.setMinimumHeight(PREVIEW_HEIGHT)
        self._preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._buttons = _button_box(tr("Merge"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(8)
        for widget in (words, self._field, self._list, self._preview, self._buttons):
            layout.addWidget(widget)
        self._narrow("")

    @property
    def target(self) -> str:
        """The path of the marked tag, "" for none."""
        item = self._list.currentItem()
        return item.text() if item else ""

    def _narrow(self, text: str) -> None:
        key = tag_key(text.strip())
        self._list.clear()
        self._list.addItems([path for path in self._paths if key in tag_key(path)])
        self._list.setCurrentRow(0)
        self._judge()

    def _judge(self) -> None:
        self._preview.setText(self._told(self.target) if self.target else "")
        _rule_button(self._buttons, tr("Merge"), bool(self.target))


def _number_box(tag: Tag | None, numbered: Mapping[int, str]) -> QComboBox:
    """None, then 1 to 9, each with the tag that would lose it."""
    box = QComboBox()
    box.setObjectName("tag_number")
    box.setAccessibleName(tr("Number"))
    box.setToolTip(tr("In the list of articles this digit puts the tag on, or takes it off"))
    box.addItem(tr("None"))
    for number in TAG_NUMBERS:
        holder = numbered.get(number)
        is_taken = holder is not None and (tag is None or holder != tag.path)
        box.addItem(
            tr("{number}   now “{holder}”", number=number, holder=holder)
            if is_taken
            else f"{number}"
        )
    box.setCurrentIndex((tag.number or 0) if tag else 0)
    return box


def _line(text: str, name: str, spoken: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setObjectName(name)
    line.setAccessibleName(spoken)
    return line


def _label_for(text: str, widget: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(widget)
    return label


def _notice_label() -> QLabel:
    label = QLabel()
    label.setObjectName("tag_notice")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("tone", "ink2")
    return label


def _button_box(verb: str, dialog: QDialog) -> QDialogButtonBox:
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, dialog
    )
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    button = _ok(box)
    button.setText(verb)
    button.setObjectName("dialog_ok")
    button.setProperty("kind", "accent")
    button.style().polish(button)  # the box asked for its size, and so for its look, already
    button.setToolTip(tr("Enter"))
    box.button(QDialogButtonBox.StandardButton.Cancel).setToolTip(tr("Escape"))
    return box


def _rule_button(box: QDialogButtonBox, verb: str, is_possible: bool) -> None:
    _ok(box).setText(verb)
    _ok(box).setEnabled(is_possible)


def _ok(box: QDialogButtonBox) -> QPushButton:
    return box.button(QDialogButtonBox.StandardButton.Ok)
