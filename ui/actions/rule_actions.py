"""What a person can do with cleaning: see and apply its rules, and clean articles again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from reader.model.changes import Changes
from reader.model.rule import Relabelling, RuleImport, import_summary
from ui.actions.registry import ActionSpec
from ui.actions.undo_offer import offer_undo
from ui.batches import BatchReport
from ui.context import AppContext
from ui.dialogs.rules_dialog import NOTHING, RulesDialog
from ui.messages import Message
from ui.words import marked, tr

RULES_FILTER = marked("Rules (*.json)")
APPLIED = marked("The lines of earlier articles follow the rule now.")
ACCEPTED = marked("The repeated lines are hidden.")
OFFERED_KEY = "rules.offered"
"""By source, in how many articles it was offered to hide what repeats."""
MOST_REASONS = 3
"""So many refused rules of a file are told of; the command line tells of all."""

RULES = ActionSpec(
    "cleaning.rules",
    "Cleaning rules…",
    (),
    "Article",
    "sparkles",
    help="What was taught about sources, and what it would change",
    group="cleaning",
)


class RuleActions:
    """Declares the action and serves its dialog; owner: the window."""

    def __init__(self, context: AppContext, owner: QWidget) -> None:
        self._context = context
        self._owner = owner
        self._dialog: RulesDialog | None = None
        self._suggested: dict[int, list[Relabelling]] = {}
        context.registry.add(RULES, self.show, owner)

    def show(self) -> None:
        """Open the dialog; what it shows is read on the write lane, since it may be much."""
        dialog = RulesDialog(self._owner)
        dialog.chosen.connect(self._preview)
        dialog.switched.connect(self._switch)
        dialog.applied.connect(
            lambda id: self._change(lambda: self._context.library.rules.apply(id), APPLIED)
        )
        dialog.accepted.connect(
            lambda found: self._change(lambda: self._context.library.rules.accept(found), ACCEPTED)
        )
        dialog.deleted.connect(
            lambda id: self._change(lambda: self._context.library.rules.delete(id))
        )
        dialog.export_wanted.connect(self._ask_where)
        dialog.import_wanted.connect(self._ask_which)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        self._refresh()
        dialog.open()

    def offer(self, report: BatchReport) -> None:
        """After an import: offer to hide in earlier articles what repeats in the new ones, once."""
        added = [result.article_id for result in report.with_status("added")]
        if added:
            work = self._context.library.rules.suggestions
            self._context.jobs.write(lambda: work(added), self._tell_offer, self._context.report)

    def _tell_offer(self, found: list[Relabelling]) -> None:
        session = self._context.library.session
        known = dict(session.get(OFFERED_KEY, {}))
        counts = {group[0].source: len(group) for group in _by_source(found).values()}
        news = [source for source, count in counts.items() if count > known.get(source, 0)]
        session.set(OFFERED_KEY, {**known, **counts})
        if news:
            where = news[0] if len(news) == 1 else tr("{n} source", "{n} sources", n=len(news))
            words = tr(
                "What repeats in {where} can be hidden in {n} earlier article.",
                "What repeats in {where} can be hidden in {n} earlier articles.",
                n=sum(counts[source] for source in news),
                where=where,
            )
            message = Message(words, "", "info", tr("Look…"), self.show, can_wait=True)
            self._context.messages.posted.emit(message)

    def write_rules(self, path: Path) -> None:
        """Write every rule to a file; says so when it is done."""
        self._context.jobs.write(
            lambda: self._context.library.rules.save(path),
            lambda count: self._context.messages.done(
                tr("{n} rule in {path}.", "{n} rules in {path}.", n=count, path=path)
            ),
            self._context.report,
        )

    def read_rules(self, path: Path) -> None:
        """Take over the rules of a file; says what became of them."""
        results: list[RuleImport] = []

        def work() -> Changes:
            found, changes = self._context.library.rules.load(path)
            results.extend(found)
            return changes

        def done(_changes: Changes) -> None:
            refused = [tr(result.reason) for result in results if result.status == "refused"]
            reasons = "; ".join(refused[:MOST_REASONS])
            hint = tr("Refused: {reasons}.", reasons=reasons) if refused else ""
            kind = "error" if refused else "done"
            self._context.messages.posted.emit(Message(tr(import_summary(results)), hint, kind))
            self._refresh()

        self._context.edit(work, done)

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._owner, tr("Export rules"), "florilegium-rules.json", tr(RULES_FILTER)
        )
        if name:
            self.write_rules(Path(name))

    def _ask_which(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._owner, tr("Import rules"), "", tr(RULES_FILTER))
        if name:
            self.read_rules(Path(name))

    def _forget(self) -> None:
        self._dialog = None

    def _refresh(self) -> None:
        """Rules and suggestions, read anew."""

        def fill(found: list[Relabelling]) -> None:
            self._suggested = _by_source(found)
            if self._dialog:
                self._dialog.show_rules(self._context.library.rules.all(), self._suggested)

        self._context.jobs.write(
            self._context.library.rules.suggestions, fill, self._context.report
        )

    def _preview(self, rule_id: int) -> None:
        def fill(found: list[Relabelling]) -> None:
            if self._dialog:
                self._dialog.show_preview(rule_id, found)

        if rule_id <= NOTHING:
            fill(self._suggested.get(rule_id, []))
        else:
            work = self._context.library.rules.preview
            self._context.jobs.write(lambda: work(rule_id), fill, self._context.report)

    def _switch(self, rule_id: int, is_on: bool) -> None:
        work = self._context.library.rules.enable if is_on else self._context.library.rules.disable
        self._change(lambda: work(rule_id))

    def _change(self, work: Callable[[], Changes], said: str = "") -> None:
        def done(_changes: Changes) -> None:
            if said:
                offer_undo(self._context, tr(said))
            self._refresh()

        self._context.edit(work, done)


def _by_source(found: list[Relabelling]) -> dict[int, list[Relabelling]]:
    """What each source repeats, by numbers below those of rules."""
    sources: dict[str, list[Relabelling]] = {}
    for one in found:
        sources.setdefault(one.source, []).append(one)
    return {NOTHING - number: group for number, group in enumerate(sources.values(), 1)}
