"""Rules as a JSON file, to be kept or handed to others."""

from __future__ import annotations

import json
from collections.abc import Iterable

from reader.errors import ImportProblem
from reader.exchange.json_fields import Fields, WrongShape
from reader.model.document import Role
from reader.model.rule import Origin, Rule
from reader.model.wording import said

FORMAT = "florilegium-rules"
VERSION = 1
SOURCES = ("publication:", "host:")
"""How the key of a source begins, if there is a source."""


def to_json(rules: Iterable[Rule]) -> str:
    """The file as text, ending in a line end."""
    shapes = [
        {
            "source": rule.origin.key,
            "source_name": rule.origin.name,
            "form": rule.form,
            "example": rule.example,
            "role": rule.role.value,
            "enabled": rule.is_enabled,
        }
        for rule in rules
    ]
    file = {"format": FORMAT, "version": VERSION, "rules": shapes}
    return json.dumps(file, ensure_ascii=False, indent=1) + "\n"


def from_json(text: str) -> list[Rule | str]:
    """The rules of such a file, without ids; for an entry that is none, what is wrong with it.

    Raises ImportProblem where the file as a whole is no such file.
    """
    try:
        fields = Fields(json.loads(text))
        if fields.text("format") != FORMAT or fields.number("version") > VERSION:
            raise WrongShape("it is of another kind or of a newer version")
        return [_rule_or_reason(value, place) for value, place in fields.entries("rules")]
    except (ValueError, RecursionError) as error:
        reason = error if isinstance(error, WrongShape) else "it is not JSON"
        raise ImportProblem(
            said("These rules cannot be read: {reason}.", reason=reason),
            "Export them again from where they came from.",
        ) from error


def _rule_or_reason(value: object, place: str) -> Rule | str:
    try:
        return _rule(Fields(value, place))
    except WrongShape as problem:
        return str(problem)


def _rule(fields: Fields) -> Rule:
    role, source = fields.choice("role", Role), fields.text("source")
    if role is Role.TITLE:
        raise fields.wrong("a title is another one in every article")
    if not fields.text("form"):
        raise fields.wrong("there is no line")
    if source and not source.startswith(SOURCES):
        raise fields.wrong("it is for a source of an unknown kind")
    return Rule(
        id=0,
        origin=Origin(source, fields.text("source_name")),
        form=fields.text("form"),
        example=fields.text("example"),
        role=role,
        is_enabled=fields.truth("enabled"),
    )
