"""The commands of likeness: articles that are like one, and tags that passages like one have."""

from __future__ import annotations

from dataclasses import asdict

from reader.cli import json_forms
from reader.cli.index_commands import caught_up
from reader.cli.output import Output, columns
from reader.cli.parser import Arguments
from reader.library import Library
from reader.model.search import TagSuggestion
from reader.model.words import counted


def similar(arguments: Arguments, output: Output) -> bool:
    """The articles that are like one."""
    with Library.open_to_read(arguments.library) as library:
        caught_up(library, output)
        found = library.searching.related(arguments.id, arguments.limit)
    text = columns([(str(r.article_id), r.title[:70], ", ".join(r.words[:5])) for r in found])
    output.result([json_forms.related(r) for r in found], text or "No article is like it.")
    return True


def suggest(arguments: Arguments, output: Output) -> bool:
    """Tags for a passage, with the passages that speak for each; or say no to one."""
    if arguments.refuse:
        return _refuse(arguments, output)
    with Library.open_to_read(arguments.library) as library:
        caught_up(library, output)
        span = library.annotations.place_of(arguments.id, arguments.quote)
        found = library.suggesting.tags_for(arguments.id, span)
        quotes = {
            mark: library.annotations.get(mark).quote
            for one in found
            for mark in one.annotation_ids
        }
    text = columns([_row(one, quotes) for one in found])
    forms = [
        asdict(one) | {"quotes": [quotes[mark] for mark in one.annotation_ids]} for one in found
    ]
    output.result(forms, text or "Nothing that you tagged is like it enough.")
    return True


def _row(one: TagSuggestion, quotes: dict[int, str]) -> tuple[str, str, str, str]:
    like = f"like {counted(len(one.annotation_ids), 'passage')}"
    nearest = " ".join(quotes[one.annotation_ids[0]].split())
    return f"#{one.tag}", f"{one.share:.0%}", like, f"“{nearest[:60]}”"


def _refuse(arguments: Arguments, output: Output) -> bool:
    with Library.open(arguments.library) as library:
        span = library.annotations.place_of(arguments.id, arguments.quote)
        library.suggesting.refuse(arguments.id, span, arguments.refuse)
    form = {"article": arguments.id, "quote": arguments.quote, "refused": arguments.refuse}
    output.result(form, f"#{arguments.refuse} is not suggested there again.")
    return True
