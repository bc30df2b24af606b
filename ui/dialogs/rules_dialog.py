"""The rules of cleaning: what was taught, what repeats, and what each of them would change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.document import Role
from reader.model.rule import Relabelling, Rule
from ui.dialogs.rule_preview import RulePreview, counted_lines
from ui.role_words import ROLES
from ui.widgets.fitted_dialog import FittedDialog
from ui.widgets.plain_label import plain_label
from ui.words import marked, tr

NO_RULES = marked(
    "There are no rules yet. Right-click a line of an article and choose “Always in …” to make "
    "one. Lines that stand in several articles of a publication are offered here."
)
SUGGESTED = marked("These lines stand in several articles. Hidden would be {lines}.")
APPLIED = marked("Applied to earlier articles, it changes {lines}.")
RULE_ROLE = Qt.ItemDataRole.UserRole
NOTHING = 0
"""Stands where a rule's id would while there is none. Below it are the numbers of what the
collection suggests by itself, source by source."""


class RulesDialog(FittedDialog):
    """Shows rules and previews; what is asked for is told by signals, and done elsewhere.

    chosen(int): a rule, or a suggestion, whose preview is wanted. switched(int, bool).
    applied(int). accepted(list): the Relabellings of a suggestion that are wanted. deleted(int).
    export_wanted, import_wanted: of all rules, to and from a file.
    """

    chosen = Signal(int)
    switched = Signal(int, bool)
    applied = Signal(int)
    accepted = Signal(list)
    deleted = Signal(int)
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rules")
        self.setWindowTitle(tr("Cleaning rules"))
        self.setMinimumSize(820, 480)
        self.list = QListWidget()
        self.list.setObjectName("rules_list")
        self.list.setAccessibleName(tr("Rules"))
        self.list.setWordWrap(True)
        self.list.setProperty("kind", "rows")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.itemChanged.connect(self._on_switched)
        self.heading = plain_label()
        self.preview = RulePreview()
        self.apply_button = QPushButton(tr("Apply"))
        self.apply_button.setObjectName("rules_apply")
        self.apply_button.clicked.connect(self._apply)
        self.delete_button = QPushButton(tr("Delete the rule"))
        self.delete_button.setObjectName("rules_delete")
        self.delete_button.clicked.connect(lambda: self.deleted.emit(self.current))
        self._lay_out()

    @property
    def current(self) -> int:
        """The id of the rule that is chosen, or the number of a suggestion."""
        item = self.list.currentItem()
        return int(item.data(RULE_ROLE)) if item else NOTHING

    def show_rules(
        self, rules: Sequence[Rule], suggested: Mapping[int, Sequence[Relabelling]]
    ) -> None:
        """Fill the list. suggested: by number, what one source repeats."""
        kept = self.current if self.list.count() else None
        self.list.blockSignals(True)
        self.list.clear()
        for number, found in suggested.items():
            words = tr(
                "Repeated in {source}: {lines}", source=found[0].source, lines=counted_lines(found)
            )
            self._add_row(words, number)
        for rule in rules:
            item = self._add_row(rule_words(rule), rule.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on, off = Qt.CheckState.Checked, Qt.CheckState.Unchecked
            item.setCheckState(on if rule.is_enabled else off)
        rows = [self.list.item(row).data(RULE_ROLE) for row in range(self.list.count())]
        self.list.setCurrentRow(rows.index(kept) if kept in rows else 0)
        self.list.blockSignals(False)
        self.chosen.emit(self.current)

    def show_preview(self, rule_id: int, found: Sequence[Relabelling]) -> None:
        """What applying would change, line by line."""
        if rule_id != self.current:
            return
        is_suggestion = rule_id < NOTHING
        if found:
            words = SUGGESTED if is_suggestion else APPLIED
            self.heading.setText(tr(words, lines=counted_lines(found)))
        else:
            nothing = tr("Earlier articles need no change.") if self.list.count() else tr(NO_RULES)
            self.heading.setText(nothing)
        self.preview.show_lines(found, is_choosable=is_suggestion)
        self.apply_button.setEnabled(bool(found))
        self.apply_button.setVisible(bool(self.list.count()))
        self.apply_button.setText(
            tr("Hide the checked lines") if is_suggestion else tr("Apply to these")
        )
        self.delete_button.setVisible(rule_id > NOTHING)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        ways = ((tr("Export…"), self.export_wanted), (tr("Import…"), self.import_wanted))
        for words, wanted in ways:
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

    def _add_row(self, words: str, number: int) -> QListWidgetItem:
        item = QListWidgetItem(words)
        item.setData(RULE_ROLE, number)
        self.list.addItem(item)
        return item

    def _apply(self) -> None:
        if self.current < NOTHING:
            self.accepted.emit(self.preview.chosen())
        else:
            self.applied.emit(self.current)

    def _on_chosen(self) -> None:
        self.chosen.emit(self.current)

    def _on_switched(self, item: QListWidgetItem) -> None:
        rule_id = int(item.data(RULE_ROLE))
        if rule_id > NOTHING:
            self.switched.emit(rule_id, item.checkState() is Qt.CheckState.Checked)


def rule_words(rule: Rule) -> str:
    """A rule as a sentence: Hide “Share this page” in New Arab."""
    example = rule.example if len(rule.example) <= 70 else rule.example[:70] + " …"
    if rule.role is Role.BOILERPLATE:
        return tr("Hide “{line}” in {source}", line=example, source=rule.origin.name)
    return tr(
        "“{line}” is {role} in {source}",
        line=example,
        role=tr(ROLES[rule.role]),
        source=rule.origin.name,
    )
