"""The rules of cleaning: what was taught, what repeats, and what each of them would change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.document import Role
from reader.model.rule import Relabelling, Rule
from reader.model.words import counted
from ui.widgets.fitted_dialog import FittedDialog
from ui.widgets.plain_label import plain_label

RULE_ROLE = Qt.ItemDataRole.UserRole
SUGGESTED = 0
"""Stands where a rule's id would, for what the collection suggests by itself."""


class RulesDialog(FittedDialog):
    """Shows rules and previews; what is asked for is told by signals, and done elsewhere.

    chosen(int): a rule, or SUGGESTED, whose preview is wanted. switched(int, bool). applied(int).
    deleted(int). export_wanted, import_wanted: of all rules, to and from a file.
    """

    chosen = Signal(int)
    switched = Signal(int, bool)
    applied = Signal(int)
    deleted = Signal(int)
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rules")
        self.setWindowTitle("Cleaning rules")
        self.setMinimumSize(820, 480)
        self.list = QListWidget()
        self.list.setObjectName("rules_list")
        self.list.setAccessibleName("Rules")
        self.list.setWordWrap(True)
        self.list.setProperty("kind", "rows")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.itemChanged.connect(self._on_switched)
        self.heading = plain_label()
        self.preview = QPlainTextEdit()
        self.preview.setObjectName("rules_preview")
        self.preview.setAccessibleName("What it would change")
        self.preview.setReadOnly(True)
        self.apply_button = QPushButton("Apply")
        self.apply_button.setObjectName("rules_apply")
        self.apply_button.clicked.connect(lambda: self.applied.emit(self.current))
        self.delete_button = QPushButton("Delete the rule")
        self.delete_button.setObjectName("rules_delete")
        self.delete_button.clicked.connect(lambda: self.deleted.emit(self.current))
        self._lay_out()

    @property
    def current(self) -> int:
        """The id of the rule that is chosen, or SUGGESTED."""
        item = self.list.currentItem()
        return int(item.data(RULE_ROLE)) if item else SUGGESTED

    def show_rules(self, rules: Sequence[Rule], repeating: int) -> None:
        """Fill the list. repeating: articles with lines that repeat in their source."""
        kept = self.current if self.list.count() else None
        self.list.blockSignals(True)
        self.list.clear()
        for rule in rules:
            item = QListWidgetItem(rule_words(rule))
            item.setData(RULE_ROLE, rule.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on, off = Qt.CheckState.Checked, Qt.CheckState.Unchecked
            item.setCheckState(on if rule.is_enabled else off)
            self.list.addItem(item)
        suggestion = QListWidgetItem(f"Lines that repeat, in {counted(repeating, 'article')}")
        suggestion.setData(RULE_ROLE, SUGGESTED)
        self.list.addItem(suggestion)
        rows = [self.list.item(row).data(RULE_ROLE) for row in range(self.list.count())]
        self.list.setCurrentRow(rows.index(kept) if kept in rows else 0)
        self.list.blockSignals(False)
        self.chosen.emit(self.current)

    def show_preview(self, rule_id: int, found: Sequence[Relabelling]) -> None:
        """What applying would change, article by article."""
        if rule_id != self.current:
            return
        lines = sum(len(one.ordinals) for one in found)
        where = f"{counted(lines, 'line')} in {counted(len(found), 'article')}"
        verb = (
            "It would hide" if rule_id == SUGGESTED else "Applied to earlier articles, it changes"
        )
        self.heading.setText(f"{verb} {where}." if found else "There is nothing left to change.")
        self.preview.setPlainText("\n\n".join(map(_article_words, found)))
        self.apply_button.setEnabled(bool(found))
        self.apply_button.setText("Hide these lines" if rule_id == SUGGESTED else "Apply to these")
        self.delete_button.setVisible(rule_id != SUGGESTED)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for words, wanted in (("Export…", self.export_wanted), ("Import…", self.import_wanted)):
            button = buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
            button.clicked.connect(wanted)
        for button in (self.apply_button, self.delete_button):
            button.setAutoDefault(False)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.heading)
        right.addWidget(self.preview, 1)
        row = QHBoxLayout()
        row.addWidget(self.apply_button)
        row.addWidget(self.delete_button)
        row.addStretch(1)
        right.addLayout(row)
        panes = QHBoxLayout()
        panes.setSpacing(16)
        panes.addWidget(self.list, 2)
        panes.addLayout(right, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(panes, 1)
        layout.addWidget(buttons)

    def _on_chosen(self) -> None:
        self.chosen.emit(self.current)

    def _on_switched(self, item: QListWidgetItem) -> None:
        rule_id = int(item.data(RULE_ROLE))
        if rule_id != SUGGESTED:
            self.switched.emit(rule_id, item.checkState() is Qt.CheckState.Checked)


def rule_words(rule: Rule) -> str:
    """A rule as a sentence: Hide “Share this page” in New Arab."""
    example = rule.example if len(rule.example) <= 70 else rule.example[:70] + " …"
    if rule.role is Role.BOILERPLATE:
        return f"Hide “{example}” in {rule.origin.name}"
    return f"“{example}” is a {rule.role.value.replace('_', ' ')} in {rule.origin.name}"


def _article_words(found: Relabelling) -> str:
    return "\n".join([found.title, *(f"    {text}" for text in found.texts)])
