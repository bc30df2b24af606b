"""Rules: what a person teaches of a source, and what the collection suggests by itself."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from reader.durable_file import public_mode, write_durably
from reader.errors import Refused, StorageFailed
from reader.exchange import rules_file
from reader.intake.cleaning.repeated_lines import LEAST_OTHERS, LONGEST_LINE, MANY_OTHERS, key_of
from reader.intake.cleaning.source_rules import apply_rules, line_form, origin_of, ruled_lines
from reader.intake.source import read_file
from reader.model.changes import Changes
from reader.model.document import Document, Role
from reader.model.rule import Origin, Relabelling, Rule, RuleImport
from reader.model.wording import said
from reader.services import relabelling
from reader.services.cleaning import role_label, set_role
from reader.services.labels import quoted
from reader.store import articles, documents, rules, source_lines
from reader.store.rows import Db
from reader.store.store import Store


class Rules:
    """The rules of every source. One that is switched on is used at each import of its source, and
    whenever an article is cleaned again; earlier articles change only when it is applied."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Rule]:
        """Every rule, by source."""
        return rules.all_rules(self._store.db)

    def get(self, rule_id: int) -> Rule:
        """One rule. Raises NotFound."""
        return rules.get(self._store.db, rule_id)

    def origin(self, article_id: int) -> Origin:
        """The source of an article, as rules tell sources apart. Raises NotFound."""
        return origin_of(articles.get(self._store.db, article_id).metadata)

    def teach(self, article_id: int, ordinals: Collection[int], role: Role) -> Changes:
        """Say what lines are, here and in whatever else comes from this source.

        Other articles that are there already stay as they are: see preview and apply. Raises
        NotFound, Refused.
        """
        if role is Role.TITLE:
            raise Refused(
                "A title is another one in every article, so it cannot be a rule.",
                "Set it for this article alone.",
            )
        db = self._store.db
        article = articles.get(db, article_id)
        document = documents.current(db, article_id)
        label = said(
            "{step} in {source}",
            step=role_label(len(ordinals), role),
            source=quoted(origin_of(article.metadata).name),
        )
        with self._store.edit(label) as edit:
            set_role(edit.db, article_id, ordinals, role)
            for ordinal in sorted(ordinals):
                text = document.text_of(document.blocks[ordinal])
                rule = Rule(0, origin_of(article.metadata), line_form(text), text, role)
                if not rule.form:
                    raise Refused("A picture without words cannot be a rule.", "Hide it here only.")
                rules.put(edit.db, rule)
        return edit.changes

    def preview(self, rule_id: int) -> list[Relabelling]:
        """What applying a rule would change, in every article of its source. Raises NotFound."""
        relabelling.count_missing(self._store)
        with self._store.snapshot() as db:
            return [
                relabelling.difference(articles.get(db, article_id), old, new)
                for article_id, old, new in _reached(db, rules.get(db, rule_id))
            ]

    def apply(self, rule_id: int) -> Changes:
        """Give the lines of earlier articles the role of a rule: one step of the undo history.

        What a person set by hand stays. Raises NotFound.
        """
        rule = self.get(rule_id)
        relabelling.count_missing(self._store)
        with self._store.edit(
            said("Apply a rule to {name}", name=quoted(rule.origin.name))
        ) as edit:
            for article_id, before, after in list(_reached(edit.db, rule)):
                relabelling.write(edit.db, article_id, before, after)
        return edit.changes

    def enable(self, rule_id: int) -> Changes:
        """Use a rule from now on. Raises NotFound."""
        return self._switch(rule_id, True)

    def disable(self, rule_id: int) -> Changes:
        """Use it no more. What it has labelled stays until the article is cleaned again. Raises
        NotFound."""
        return self._switch(rule_id, False)

    def delete(self, rule_id: int) -> Changes:
        """Forget a rule. Raises NotFound."""
        rule = self.get(rule_id)
        with self._store.edit(
            said("Delete the rule for {example}", example=quoted(rule.example))
        ) as edit:
            rules.delete(edit.db, [rule_id])
        return edit.changes

    def export_json(self) -> str:
        """Every rule as one JSON text."""
        return rules_file.to_json(self.all())

    def save(self, path: Path) -> int:
        """Write every rule to a file; returns how many. Raises StorageFailed."""
        found = self.all()
        try:
            write_durably(path, self.export_json().encode(), mode=public_mode())
        except OSError as error:
            raise StorageFailed(
                said(
                    "{path} cannot be written: {reason}.", path=path, reason=error.strerror or error
                ),
                "Choose another place.",
            ) from error
        return len(found)

    def load(self, path: Path) -> tuple[list[RuleImport], Changes]:
        """Take over the rules of a file, as import_json. Raises ImportProblem."""
        return self.import_json(read_file(path).decode("utf-8", "replace"))

    def import_json(self, text: str) -> tuple[list[RuleImport], Changes]:
        """Take over the rules of such a text: what became of each. For a line that has a rule
        already, the new one counts.

        Raises ImportProblem where the text as a whole is of no use; then nothing was changed.
        """
        found = rules_file.from_json(text)
        with self._store.edit(said("Import {n} rule", "Import {n} rules", n=len(found))) as edit:
            results = [_taken_over(edit.db, rule) for rule in found]
        return results, edit.changes

    def suggestions(self, near: Collection[int] | None = None) -> list[Relabelling]:
        """Lines of earlier articles that stand in several of their source, or at the same edge of
        many, and would be hidden at an import today. near: only articles that share such a line
        with these."""
        relabelling.count_missing(self._store)
        with self._store.snapshot() as db:
            return [
                relabelling.difference(articles.get(db, article_id), old, new)
                for article_id, old, new in _repeating(db, near)
            ]

    def accept(self, suggested: Iterable[Relabelling]) -> Changes:
        """Hide what suggestions offered, in these articles: one step of the undo history."""
        wanted = {one.article_id: set(one.ordinals) for one in suggested}
        label = said(
            "Hide repeated lines of {n} article",
            "Hide repeated lines of {n} articles",
            n=len(wanted),
        )
        with self._store.edit(label) as edit:
            for article_id, before, after in list(_repeating(edit.db)):
                if article_id in wanted:
                    chosen = _only(wanted[article_id], before, after)
                    relabelling.write(edit.db, article_id, before, chosen)
        return edit.changes

    def _switch(self, rule_id: int, value: bool) -> Changes:
        rule = self.get(rule_id)
        line = quoted(rule.example)
        label = (
            said("Use the rule for {line}", line=line)
            if value
            else said("Switch off the rule for {line}", line=line)
        )
        with self._store.edit(label) as edit:
            rules.set_enabled(edit.db, [rule_id], value)
        return edit.changes


def _taken_over(db: Db, rule: Rule | str) -> RuleImport:
    if isinstance(rule, str):
        return RuleImport("refused", reason=rule)
    before = rules.find(db, rule.origin.key, rule.form)
    rules.put(db, rule)
    if before is None:
        status = "added"
    else:
        is_same = (before.role, before.is_enabled) == (rule.role, rule.is_enabled)
        status = "unchanged" if is_same else "changed"
    return RuleImport(status, rule.example, rule.origin.name)


def _reached(db: Db, rule: Rule) -> Iterator[tuple[int, Document, Document]]:
    """The articles that a rule would change, each as it is and as it would be."""
    if len(rule.form) <= LONGEST_LINE:
        ids = source_lines.articles_with(db, key_of(rule.origin.key, rule.form))
    else:
        ids = source_lines.articles_of(db, rule.origin.key)
    for article_id in ids:
        before = documents.current(db, article_id)
        after = apply_rules(before, [rule])
        seen = {block.ordinal for block in relabelling.seen_changes(before, after)}
        if seen:
            yield article_id, before, _only(seen, before, after)


def _repeating(
    db: Db, near: Collection[int] | None = None
) -> Iterator[tuple[int, Document, Document]]:
    """Articles with lines that repeat in their source, each as it is and as it would be."""
    for article_id in source_lines.with_repeated(db, LEAST_OTHERS + 1, MANY_OTHERS + 1, near):
        before = documents.current(db, article_id)
        metadata = articles.get(db, article_id).metadata
        learnt = relabelling.learnt(db, metadata, before, besides=article_id)
        enabled = rules.enabled(db, origin_of(metadata).key)
        hidden = {b.ordinal for b in relabelling.changed_blocks(before, learnt)}
        hidden -= ruled_lines(before, enabled)
        if hidden:
            yield article_id, before, _only(hidden, before, learnt)


def _only(chosen: Collection[int], before: Document, after: Document) -> Document:
    """The document with no more than these lines relabelled."""
    pairs = zip(before.blocks, after.blocks, strict=True)
    blocks = tuple(new if new.ordinal in chosen else old for old, new in pairs)
    return replace(before, blocks=blocks)
