"""Rules in SQL: one row each, one for each form of a line in a source."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import apsw

from reader.errors import NotFound
from reader.model.document import Role
from reader.model.rule import Origin, Rule
from reader.model.wording import said
from reader.store.rows import IN_IDS, first_row, json_ids

_SELECT = "SELECT id, source, source_name, form, example, role, is_enabled FROM rule"


def all_rules(db: apsw.Connection) -> list[Rule]:
    """Every rule, by source and age."""
    return [_rule(row) for row in db.execute(f"{_SELECT} ORDER BY source, id")]


def get(db: apsw.Connection, rule_id: int) -> Rule:
    """One rule. Raises NotFound."""
    row = first_row(db.execute(f"{_SELECT} WHERE id = ?", (rule_id,)))
    if row is None:
        raise NotFound(
            said("There is no rule {rule_id}.", rule_id=str(rule_id)),
            "See the list of rules for the numbers.",
        )
    return _rule(row)


def enabled(db: apsw.Connection, source: str) -> list[Rule]:
    """The rules of a source that are switched on."""
    return [
        _rule(row)
        for row in db.execute(f"{_SELECT} WHERE source = ? AND is_enabled ORDER BY id", (source,))
    ]


def find(db: apsw.Connection, source: str, form: str) -> Rule | None:
    """The rule for a line of a source."""
    row = first_row(db.execute(f"{_SELECT} WHERE source = ? AND form = ?", (source, form)))
    return _rule(row) if row else None


def put(db: apsw.Connection, rule: Rule) -> None:
    """Write a rule; one for the same line of the same source takes its role and state."""
    db.execute(
        "INSERT INTO rule (source, source_name, form, example, role, is_enabled)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (source, form) DO UPDATE SET"
        " role = excluded.role, is_enabled = excluded.is_enabled"
        " WHERE role <> excluded.role OR is_enabled <> excluded.is_enabled",
        (
            *(rule.origin.key, rule.origin.name, rule.form, rule.example),
            *(rule.role.value, rule.is_enabled),
        ),
    )


def set_enabled(db: apsw.Connection, rule_ids: Collection[int], value: bool) -> None:
    """Switch rules on or off."""
    db.execute(
        f"UPDATE rule SET is_enabled = ? WHERE id {IN_IDS} AND is_enabled <> ?",
        (value, json_ids(rule_ids), value),
    )


def delete(db: apsw.Connection, rule_ids: Collection[int]) -> None:
    """Remove rules. What they labelled stays as it is."""
    db.execute(f"DELETE FROM rule WHERE id {IN_IDS}", (json_ids(rule_ids),))


def _rule(row: tuple[Any, ...]) -> Rule:
    rule_id, source, name, form, example, role, is_enabled = row
    return Rule(rule_id, Origin(source, name), form, example, Role(role), bool(is_enabled))
