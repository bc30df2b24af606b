"""The command that cleans articles again: reclean."""

from __future__ import annotations

from reader.cli import json_forms
from reader.cli.index_commands import caught_up
from reader.cli.output import Output
from reader.cli.parser import Arguments
from reader.library import Library
from reader.model.collection import ArticleView
from reader.model.recleaning import RecleanResult, reclean_summary
from reader.model.words import counted


def reclean(arguments: Arguments, output: Output) -> bool:
    """Clean articles again from their originals; one result a line, as they come."""
    with Library.open(arguments.library) as library:
        clean = library.cleaning.recleaning()
        ids = _chosen(library, arguments.query, output)
        results = [_report(clean(article_id)[0], output) for article_id in ids]
        caught_up(library, output)
    if not output.as_json:
        output.say_aside(reclean_summary(results))
    return all(result.status != "refused" for result in results)


def _chosen(library: Library, query: str | None, output: Output) -> list[int]:
    if query:
        caught_up(library, output)
        return library.searching.article_ids(query)
    return library.articles.ids(ArticleView())


def _report(result: RecleanResult, output: Output) -> RecleanResult:
    lines = counted(result.lines, "line") if result.lines else ""
    said = result.error or ", ".join(filter(None, (lines, *result.renewed)))
    line = f"{result.status:9}  {result.article_id:>5}  {result.title}"
    output.result(json_forms.reclean_result(result), f"{line}  {said}".rstrip())
    return result
