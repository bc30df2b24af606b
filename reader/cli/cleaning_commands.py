"""The commands that teach cleaning and use it again: rules, reclean."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from reader.cli import json_forms
from reader.cli.output import Output, columns
from reader.cli.parser import Arguments
from reader.library import Library
from reader.model.changes import Changes
from reader.model.collection import ArticleView
from reader.model.recleaning import RecleanResult, reclean_summary
from reader.model.rule import Relabelling, Rule
from reader.model.words import counted


def rules(arguments: Arguments, output: Output) -> bool:
    """List rules, show what one would change, apply it, switch it on or off."""
    return _RULE_COMMANDS[arguments.action](arguments, output)


def reclean(arguments: Arguments, output: Output) -> bool:
    """Clean articles again from their originals; one result a line, as they come."""
    with Library.open(arguments.library) as library:
        clean = library.cleaning.recleaning()
        ids = _chosen(library, arguments.query)
        results = [_report(clean(article_id)[0], output) for article_id in ids]
        library.indexing.drain_all()
    if not output.as_json:
        output.say_aside(reclean_summary(results))
    return all(result.status != "refused" for result in results)


def _list(arguments: Arguments, output: Output) -> bool:
    with Library.open_to_read(arguments.library) as library:
        found = library.rules.all()
    text = columns([_rule_row(rule) for rule in found])
    output.result([json_forms.rule(rule) for rule in found], text or "No rules.")
    return True


def _preview(arguments: Arguments, output: Output) -> bool:
    with Library.open_to_read(arguments.library) as library:
        found = library.rules.preview(arguments.id)
    lines = sum(len(one.ordinals) for one in found)
    head = f"{counted(lines, 'line')} of {counted(len(found), 'article')} would change."
    text = "\n".join([head, *(line for one in found for line in _relabelling_lines(one))])
    output.result([json_forms.relabelling(one) for one in found], text)
    return True


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
}


def _change(arguments: Arguments, output: Output, work: Callable[[Library], Changes]) -> bool:
    with Library.open(arguments.library) as library:
        changes = work(library)
        rule = library.rules.get(arguments.id)
        library.indexing.drain_all()
    form: dict[str, Any] = {**json_forms.rule(rule), "changed": sorted(changes.documents)}
    count = f": {counted(len(changes.documents), 'article')}" if changes.documents else ""
    output.result(form, f"{changes.label}{count}." if changes else "Nothing had to be changed.")
    return True


def _chosen(library: Library, query: str | None) -> list[int]:
    if query:
        library.indexing.drain_all()
        return library.searching.article_ids(query)
    return library.articles.ids(ArticleView())


def _report(result: RecleanResult, output: Output) -> RecleanResult:
    lines = counted(result.lines, "line") if result.lines else ""
    said = result.error or ", ".join(filter(None, (lines, *result.renewed)))
    line = f"{result.status:9}  {result.article_id:>5}  {result.title}"
    output.result(json_forms.reclean_result(result), f"{line}  {said}".rstrip())
    return result


def _rule_row(rule: Rule) -> tuple[str, ...]:
    state = "on" if rule.is_enabled else "off"
    return str(rule.id), state, rule.role.value, rule.origin.name, rule.example[:70]


def _relabelling_lines(one: Relabelling) -> Iterator[str]:
    yield f"{one.article_id:>5}  {one.title}"
    for text in one.texts:
        yield f"       {text}"
