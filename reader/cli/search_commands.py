"""The command that finds: articles, passages or paragraphs, by a query."""

from __future__ import annotations

from dataclasses import replace

from reader.cli import json_forms
from reader.cli.facet_text import facets_json, facets_text
from reader.cli.index_commands import caught_up
from reader.cli.outline_text import outline_json, outline_text
from reader.cli.output import Output
from reader.cli.parser import Arguments
from reader.library import Library
from reader.model.search import Hit, HitOrder, Scope, SearchResult
from reader.model.so_far import paragraphs_so_far
from reader.model.words import counted


def search(arguments: Arguments, output: Output) -> bool:
    """Search articles, passages or paragraphs."""
    scope = Scope(arguments.scope)
    with Library.open_to_read(arguments.library) as library:
        caught_up(library, output)
        query, order = arguments.query or "", HitOrder(arguments.sort)
        if arguments.explain:
            part = library.searching.explain(query, scope)
            output.result(outline_json(part), outline_text(part, scope))
            return True
        result = _searched(library, query, scope, arguments.limit, order)
        facets = library.searching.facets(query, scope) if arguments.facets else None
    form, text = json_forms.search_result(result), _search_text(result)
    if facets:
        form["facets"] = facets_json(facets)
        text = f"{text}\n{facets_text(facets)}".rstrip()
    output.result(form, text)
    return True


def _searched(
    library: Library, query: str, scope: Scope, limit: int, order: HitOrder
) -> SearchResult:
    """So many hits; of paragraphs more than one page where that is needed."""
    search = library.searching.search
    result = search(query, scope, limit=limit, order=order)
    while result.has_more and result.total < limit:
        wanted, offset = limit - result.total, result.looked_into
        page = search(query, scope, limit=wanted, offset=offset, order=order)
        hits = (*result.hits, *page.hits)
        result = replace(page, hits=hits, total=len(hits), whole=len(hits))
    return result


def _search_text(result: SearchResult) -> str:
    lines = [f"{_count_text(result)}. {result.message}".strip()]
    if result.rebuilding is not None:
        lines.append(f"Rebuilding the search index, {result.rebuilding} %: there may be more.")
    if result.suggestion:
        lines.append(f"Did you mean: {result.suggestion}")
    if result.without:
        lines.append(f"Found without {', '.join(result.without.parts)}: {result.without.query}")
    return "\n".join(lines + [_hit_text(hit) for hit in result.hits])


def _count_text(result: SearchResult) -> str:
    if result.scope is Scope.PARAGRAPHS:
        return paragraphs_so_far(result.total, result.looked_into, has_more=result.has_more)
    return counted(result.total, "passage" if result.scope is Scope.PASSAGES else "article")


def _hit_text(hit: Hit) -> str:
    number = f"{hit.article_id}" + (f"/{hit.annotation_id}" if hit.annotation_id else "")
    text, cursor = "", 0
    for span in hit.snippet.spans:
        text += f"{hit.snippet.text[cursor : span.start]}[{span.of(hit.snippet.text)}]"
        cursor = span.end
    text += hit.snippet.text[cursor:]
    return f"{number:>6}  {hit.title}\n        {text}"
