"""The commands: each takes what was typed, calls the library, prints, and says whether all went
well."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from reader.cli import json_forms
from reader.cli.backup_commands import backup, backups, restore
from reader.cli.cleaning_commands import reclean
from reader.cli.index_commands import caught_up, reindex
from reader.cli.likeness_commands import similar, suggest
from reader.cli.output import Output, columns
from reader.cli.parser import Arguments
from reader.cli.passage_commands import annotate, passages
from reader.cli.rule_commands import rules
from reader.cli.search_commands import search
from reader.cli.shelf_commands import collections, searches
from reader.cli.story_commands import same_story_of, same_story_words, stories
from reader.cli.tag_commands import tags
from reader.errors import LibraryInUse, ReaderError
from reader.handover import hand_over
from reader.library import Library
from reader.model.annotation import Annotation, Colour
from reader.model.article import ImportResult
from reader.model.changes import Changes
from reader.model.collection import ArticleView
from reader.model.words import counted

STANDARD_INPUT = Path("-")
STORIES_READ = 1000
"""Texts of a library from before the same story was looked for: so many more with each import."""


def import_(arguments: Arguments, output: Output) -> bool:
    """Import files, folders, standard input; one result a line, as they come."""
    try:
        with Library.open(arguments.library) as library:
            results = [_report(result, output) for result in _imported(library, arguments.paths)]
            caught_up(library, output)
            library.stories.catch_up(STORIES_READ)
    except LibraryInUse as in_use:
        results = [_report(r, output) for r in _imported_by_window(arguments, in_use)]
    if len(results) > 1 and not output.as_json:
        output.say_aside(_summary(results))
    return all(result.status != "failed" for result in results)


def clean(arguments: Arguments, output: Output) -> bool:
    """Print labelled documents without storing anything."""
    all_well = True
    for path in arguments.paths:
        try:
            name = "standard input" if path == STANDARD_INPUT else str(path)
            draft = (
                Library.labelled(sys.stdin.buffer.read(), name)
                if path == STANDARD_INPUT
                else Library.labelled(path)
            )
        except ReaderError as error:
            all_well = False
            output.result({"path": str(path), "error": str(error), "blocks": []}, "")
            if not output.as_json:
                output.error(error)
            continue
        form = json_forms.draft(str(path), draft)
        if arguments.explain:
            scores = Library.prose_scores(draft.document)
            for block, score in zip(form["blocks"], scores, strict=True):
                block["score"] = round(score, 2)
        output.result(form, _labelled_text(form))
    return all_well


def list_(arguments: Arguments, output: Output) -> bool:
    """The articles, newest first, or those a query finds."""
    with Library.open_to_read(arguments.library) as library:
        if arguments.query:
            ids = library.searching.article_ids(arguments.query)
        else:
            ids = library.articles.ids(ArticleView())
        rows = library.articles.rows(ids)
    text = columns(
        [
            (
                str(row.id),
                row.title[:70],
                row.publication,
                row.published,
                counted(row.highlight_count, "highlight") if row.highlight_count else "",
                " ".join(f"#{tag}" for tag in row.tags),
            )
            for row in rows
        ]
    )
    output.result([json_forms.article_row(row) for row in rows], text or "No articles.")
    return True


def show(arguments: Arguments, output: Output) -> bool:
    """An article with its highlights."""
    with Library.open_to_read(arguments.library) as library:
        opened = library.reading.open(arguments.id)
    form = json_forms.open_article(opened)
    marks = "\n".join(_mark_text(a) for a in opened.annotations)
    output.result(form, _labelled_text(form) + (f"\n\nHighlights\n{marks}" if marks else ""))
    return True


def highlight(arguments: Arguments, output: Output) -> bool:
    """Mark a passage by its words."""
    with Library.open(arguments.library) as library:
        changes = library.annotations.highlight_quote(
            arguments.id,
            arguments.quote,
            colour=Colour(arguments.colour) if arguments.colour else None,
            tags=arguments.tag or (),
            note=arguments.note,
        )
        touched = changes.annotations.added or changes.annotations.changed
        mark = library.annotations.get(max(touched))
        caught_up(library, output)
    output.result(json_forms.annotation(mark), _mark_text(mark))
    return True


def undo(arguments: Arguments, output: Output) -> bool:
    """Take back the last change."""
    return _travel(arguments, output, "undone", lambda library: library.history.undo())


def redo(arguments: Arguments, output: Output) -> bool:
    """Do it again."""
    return _travel(arguments, output, "redone", lambda library: library.history.redo())


def delete(arguments: Arguments, output: Output) -> bool:
    """Put articles into the trash."""
    with Library.open(arguments.library) as library:
        changes = library.articles.trash(arguments.ids)
        caught_up(library, output)
    form = {"deleted": sorted(changes.articles.changed), "label": changes.label}
    output.result(
        form, f"{changes.label}: in the trash for 30 days; `florilegium undo` brings back."
    )
    return True


def export(arguments: Arguments, output: Output) -> bool:
    """Write articles with their highlights to files."""
    with Library.open_to_read(arguments.library) as library:
        caught_up(library, output)
        report = library.exporting.export(
            arguments.format, arguments.destination, arguments.query or ""
        )
    form = {
        "articles": report.articles,
        "annotations": report.annotations,
        "files": [str(path) for path in report.files],
    }
    articles = counted(report.articles, "article")
    marks = counted(report.annotations, "highlight")
    output.result(form, f"{articles} with {marks} written to {arguments.destination}.")
    return True


def check(arguments: Arguments, output: Output) -> bool:
    """Read everything once and say what is damaged."""
    with Library.open_to_read(arguments.library) as library:
        report = library.checking.check()
        problems = [*report.problems, *library.indexing.problems()]
    form = {
        "ok": not problems,
        "articles": report.articles,
        "annotations": report.annotations,
        "tags": report.tags,
        "problems": problems,
    }
    found = ", ".join(
        [
            counted(report.articles, "article"),
            counted(report.annotations, "highlight"),
            counted(report.tags, "tag"),
        ]
    )
    verdict = "all is well" if not problems else counted(len(problems), "problem")
    text = f"{found}: {verdict}."
    output.result(form, "\n".join([text, *problems]))
    return not problems


COMMANDS: dict[str, Callable[[Arguments, Output], bool]] = {
    "import": import_,
    "clean": clean,
    "list": list_,
    "show": show,
    "highlight": highlight,
    "search": search,
    "similar": similar,
    "suggest": suggest,
    "passages": passages,
    "annotate": annotate,
    "tags": tags,
    "backup": backup,
    "backups": backups,
    "restore": restore,
    "collections": collections,
    "searches": searches,
    "stories": stories,
    "undo": undo,
    "redo": redo,
    "delete": delete,
    "export": export,
    "check": check,
    "reindex": reindex,
    "rules": rules,
    "reclean": reclean,
}


def _imported(library: Library, given: Iterable[Path]) -> Iterator[ImportResult]:
    step = library.articles.new_step()
    for path in given:
        if path == STANDARD_INPUT:
            data = sys.stdin.buffer.read()
            yield library.articles.add_data(data, "standard input", step=step)[0]
            continue
        for item in library.articles.expand([path]):
            if isinstance(item, ImportResult):
                yield item
            else:
                yield library.articles.add(item, step=step)[0]


def _imported_by_window(arguments: Arguments, in_use: LibraryInUse) -> list[ImportResult]:
    """The window that has the library imports the files; what it cannot take is refused."""
    if STANDARD_INPUT in arguments.paths:
        raise in_use
    answer = hand_over(
        Library.folder_for(arguments.library),
        {"command": "import", "files": [str(path.absolute()) for path in arguments.paths]},
    )
    if answer is None or not answer.get("ok"):
        raise in_use
    return [
        ImportResult(
            *(r["path"], r["status"], r.get("id"), r.get("title", ""), r.get("error", "")),
            same_story_of(r.get("same_story")),
        )
        for r in answer.get("results", ())
    ]


def _report(result: ImportResult, output: Output) -> ImportResult:
    line = f"{result.status:9}  {result.path}"
    if result.article_id is not None:
        line += f"  {result.article_id}  {result.title}"
    if result.error:
        line += f"  {result.error}"
    if result.same_story:
        line += f"  {same_story_words(result.same_story)}"
    output.result(json_forms.import_result(result), line)
    return result


def _summary(results: list[ImportResult]) -> str:
    counts = {
        name: sum(r.status == status for r in results)
        for name, status in (
            ("added", "added"),
            ("already there", "duplicate"),
            ("failed", "failed"),
        )
    }
    return ", ".join(f"{count} {name}" for name, count in counts.items() if count) + "."


def _travel(
    arguments: Arguments, output: Output, word: str, move: Callable[[Library], Changes]
) -> bool:
    with Library.open(arguments.library) as library:
        changes = move(library)
        caught_up(library, output)
    label = changes.label.partition(" ")[2]
    output.result({word: label}, f"{word.capitalize()}: {label}")
    return True


def _labelled_text(form: dict[str, Any]) -> str:
    head = [
        f"{key}: {form[key]}"
        for key in ("title", "byline", "publication", "published", "language", "address")
        if form[key]
    ]
    head += [f"notice: {notice}" for notice in form["notices"]]
    body = []
    for block in form["blocks"]:
        name = block["role"] + (f" ({block['kind']})" if "kind" in block else "")
        if "score" in block:
            name = f"{block['score']:+6.2f}  {name}"
        credit = f"  [credit: {block['credit']}]" if "credit" in block else ""
        body.append(f"{name:24} {block['text']}{credit}\n{'':24} — {block['reason']}")
    return "\n".join([*head, "", *body])


def _mark_text(mark: Annotation) -> str:
    place = f"{mark.span.start}–{mark.span.end}" if mark.span else mark.placement.state.value
    tags = "".join(f" #{tag}" for tag in mark.tags)
    note = f"\n      {mark.note}" if mark.note else ""
    return f"{mark.id:5} {mark.colour.value} {place}: {mark.quote}{tags}{note}"
