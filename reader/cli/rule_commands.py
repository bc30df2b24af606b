"""The commands of rules: what was taught, what repeats, and what each of them would change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from reader.cli import json_forms
from reader.cli.index_commands import caught_up
from reader.cli.output import Output, columns
from reader.cli.parser import Arguments
from reader.library import Library
from reader.model.changes import Changes
from reader.model.rule import Relabelling, Rule, import_summary
from reader.model.words import counted


def rules(arguments: Arguments, output: Output) -> bool:
    """List rules and what repeats, preview, apply, switch, delete; to and from files."""
    return _RULE_COMMANDS[arguments.action](arguments, output)


def _list(arguments: Arguments, output: Output) -> bool:
    with Library.open_to_read(arguments.library) as library:
        found = library.rules.all()
    text = columns([_rule_row(rule) for rule in found])
    output.result([json_forms.rule(rule) for rule in found], text or "No rules.")
    return True


def _preview(arguments: Arguments, output: Output) -> bool:
    with Library.open_to_read(arguments.library) as library:
        found = library.rules.preview(arguments.id)
    _show(found, "would change", output)
    return True


def _suggest(arguments: Arguments, output: Output) -> bool:
    with Library.open_to_read(arguments.library) as library:
        found = _repeating(library, arguments.source)
    _show(found, "repeat in their source and would be hidden", output)
    return True


def _accept(arguments: Arguments, output: Output) -> bool:
    with Library.open(arguments.library) as library:
        found = _repeating(library, arguments.source)
        library.rules.accept(found)
        caught_up(library, output)
    _show(found, "were hidden", output)
    return True


def _repeating(library: Library, source: str) -> list[Relabelling]:
    """What repeats, in every source or in one."""
    found = library.rules.suggestions()
    wanted = source.casefold()
    return [one for one in found if not wanted or one.source.casefold() == wanted]


def _delete(arguments: Arguments, output: Output) -> bool:
    with Library.open(arguments.library) as library:
        rule = library.rules.get(arguments.id)
        changes = library.rules.delete(arguments.id)
    output.result(json_forms.rule(rule), f"{changes.label}.")
    return True


def _export(arguments: Arguments, output: Output) -> bool:
    with Library.open_to_read(arguments.library) as library:
        count = library.rules.save(arguments.file)
    form = {"rules": count, "file": str(arguments.file)}
    output.result(form, f"{counted(count, 'rule')} in {arguments.file}.")
    return True


def _import(arguments: Arguments, output: Output) -> bool:
    with Library.open(arguments.library) as library:
        results, _ = library.rules.load(arguments.file)
    for result in results:
        said = result.reason or f"{result.line[:70]}  ({result.source})"
        output.result(json_forms.rule_import(result), f"{result.status:9}  {said}")
    if not output.as_json:
        output.say_aside(import_summary(results))
    return all(result.status != "refused" for result in results)


def _show(found: list[Relabelling], verb: str, output: Output) -> None:
    lines = sum(len(one.ordinals) for one in found)
    head = f"{counted(lines, 'line')} of {counted(len(found), 'article')} {verb}."
    text = "\n".join([head, *(line for one in found for line in _relabelling_lines(one))])
    output.result([json_forms.relabelling(one) for one in found], text)


def _apply(arguments: Arguments, output: Output) -> bool:
    return _change(arguments, output, lambda library: library.rules.apply(arguments.id))


def _enable(arguments: Arguments, output: Output) -> bool:
    return _change(arguments, output, lambda library: library.rules.enable(arguments.id))


def _disable(arguments: Arguments, output: Output) -> bool:
    return _change(arguments, output, lambda library: library.rules.disable(arguments.id))


_RULE_COMMANDS: dict[str, Callable[[Arguments, Output], bool]] = {
    "list": _list,
    "preview": _preview,
    "apply": _apply,
    "enable": _enable,
    "disable": _disable,
    "delete": _delete,
    "suggest": _suggest,
    "accept": _accept,
    "export": _export,
    "import": _import,
}


def _change(arguments: Arguments, output: Output, work: Callable[[Library], Changes]) -> bool:
    with Library.open(arguments.library) as library:
        changes = work(library)
        rule = library.rules.get(arguments.id)
        caught_up(library, output)
    form: dict[str, Any] = {**json_forms.rule(rule), "changed": sorted(changes.documents)}
    count = f": {counted(len(changes.documents), 'article')}" if changes.documents else ""
    output.result(form, f"{changes.label}{count}." if changes else "Nothing had to be changed.")
    return True


def _rule_row(rule: Rule) -> tuple[str, ...]:
    state = "on" if rule.is_enabled else "off"
    return str(rule.id), state, rule.role.value, rule.origin.name, rule.example[:70]


def _relabelling_lines(one: Relabelling) -> Iterator[str]:
    yield f"{one.article_id:>5}  {one.title}"
    for text in one.texts:
        yield f"       {text}"
