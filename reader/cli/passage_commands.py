"""The commands of passages: list, filter, group and write all highlights; change several."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from reader.cli import json_forms
from reader.cli.index_commands import caught_up
from reader.cli.output import Output
from reader.cli.parser import Arguments
from reader.errors import Refused
from reader.library import Library
from reader.model.annotation import Colour
from reader.model.changes import Changes
from reader.model.passage import Passage, PassageGroup, PassageOrder, PassageSort, PassageView
from reader.model.words import counted

_FORMATS = {".md": "markdown", ".csv": "csv", ".json": "json"}


def passages(arguments: Arguments, output: Output) -> bool:
    """List the highlights of all articles, or write them to a file."""
    view = PassageView(
        text=arguments.query or "",
        colours=frozenset(map(Colour, arguments.colours or ())),
        tags=frozenset(arguments.tag or ()),
        has_note=arguments.with_note,
        days=arguments.days,
        sort=PassageSort(arguments.sort),
        is_descending=(arguments.sort == PassageSort.MARKED) is not arguments.reverse,
        group=PassageGroup(arguments.group),
    )
    with Library.open_to_read(arguments.library) as library:
        order = library.passages.order(view)
        if arguments.write:
            return _write(library, order, arguments.write, output)
        rows = {row.id: row for row in library.passages.rows(list(dict.fromkeys(order.ids)))}
    if output.as_json:
        shown = [json_forms.passage(rows[id]) for id in dict.fromkeys(order.ids) if id in rows]
        output.result(shown, "")
    else:
        output.result([], _text(order, rows) or "No passages.")
    return True


def annotate(arguments: Arguments, output: Output) -> bool:
    """Tag, untag, recolour, note or remove highlights; each is one step of undo."""
    ids, steps = arguments.ids, list[Changes]()
    with Library.open(arguments.library) as library:
        verbs = library.annotations
        for id in ids:
            verbs.get(id)  # before anything is changed: are all of them there?
        if arguments.tag:
            steps.append(verbs.add_tags(ids, arguments.tag))
        if arguments.untag:
            steps.append(verbs.remove_tags(ids, arguments.untag))
        if arguments.colour:
            steps.append(verbs.set_colour(ids, Colour(arguments.colour)))
        if arguments.new_note is not None:
            steps += [verbs.set_note(id, arguments.new_note) for id in ids]
        if arguments.remove:
            steps.append(verbs.remove(ids))
        caught_up(library, output)
    if not steps:
        raise Refused(
            "There is nothing to do.", "Say --tag, --untag, --colour, --note or --remove."
        )
    labels = [changes.label for changes in steps]
    output.result({"changed": ids, "labels": labels}, f"{', '.join(dict.fromkeys(labels))}.")
    return True


def _write(library: Library, order: PassageOrder, dest: Path, output: Output) -> bool:
    format = _FORMATS.get(dest.suffix.lower())
    if format is None:
        known = ", ".join(_FORMATS)
        raise Refused(f"{dest.name} says no format.", f"Let its name end in one of: {known}.")
    report = library.exporting.export_passages(format, dest, order.ids)
    form = {
        "articles": report.articles,
        "annotations": report.annotations,
        "files": [str(path) for path in report.files],
    }
    output.result(form, f"{counted(report.annotations, 'passage')} written to {dest}.")
    return True


def _text(order: PassageOrder, rows: dict[int, Passage]) -> str:
    """Each passage below the name of its group."""
    if not order.runs:
        return "\n".join(_passage_text(rows[id]) for id in order.ids if id in rows)
    lines, ids = list[str](), iter(order.ids)
    for run in order.runs:
        lines.append(f"{run.name or '(none)'}  {counted(run.count, 'passage')}")
        lines += [_passage_text(rows[id]) for id in islice(ids, run.count) if id in rows]
    return "\n".join(lines)


def _passage_text(passage: Passage) -> str:
    mark, span = passage.annotation, passage.quote_span
    sentence = passage.sentence
    words = f"{sentence[: span.start]}[{span.of(sentence)}]{sentence[span.end :]}"
    known = (passage.article_title, passage.publication, passage.published)
    tags = "".join(f" #{tag}" for tag in mark.tags)
    place = "" if mark.placement.state.is_sure else f" ({mark.placement.state.value})"
    note = f"\n        {' '.join(mark.note.split())}" if mark.note else ""
    source = " · ".join(part for part in known if part)
    return f"{mark.id:6}  {words}{place}{tags}\n        {source}{note}"
