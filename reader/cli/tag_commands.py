"""The commands of tags: the tree, those that look alike, rename, merge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.cli import json_forms
from reader.cli.output import Output, columns
from reader.cli.parser import Arguments
from reader.errors import NotFound
from reader.library import Library
from reader.model.changes import Changes
from reader.model.codebook import SimilarTags
from reader.model.tag import Tag, TagNode
from reader.model.words import counted


def tags(arguments: Arguments, output: Output) -> bool:
    """List the tags with counts, or do what the action says."""
    actions = {"similar": _list_similar, "rename": _rename, "merge": _merge}
    return actions.get(arguments.action, _list)(arguments, output)


def _list(arguments: Arguments, output: Output) -> bool:
    with Library.open_to_read(arguments.library) as library:
        tree = library.tags.tree()
    text = columns(list(_rows(tree, 0)))
    output.result([json_forms.tag_node(node) for node in tree], text or "No tags.")
    return True


def _list_similar(arguments: Arguments, output: Output) -> bool:
    with Library.open_to_read(arguments.library) as library:
        pairs = library.codebook.similar()
    text = columns([_pair_row(pair) for pair in pairs])
    output.result([json_forms.similar_tags(pair) for pair in pairs], text or "No tags look alike.")
    return True


def _rename(arguments: Arguments, output: Output) -> bool:
    with Library.open(arguments.library) as library:
        changes = library.tags.rename(_tag(library, arguments.name).id, arguments.new_name)
    return _tell(changes, output)


def _merge(arguments: Arguments, output: Output) -> bool:
    """Into a tag that is there: a slip of the pen would be one more tag."""
    with Library.open(arguments.library) as library:
        source = _tag(library, arguments.name)
        changes = library.tags.merge([source.id], _tag(library, arguments.new_name).path)
    return _tell(changes, output)


def _tag(library: Library, path: str) -> Tag:
    found = library.tags.find(path)
    if found is None:
        raise NotFound(f"There is no tag “{path}”.", "`florilegium tags` lists them.")
    return found


def _tell(changes: Changes, output: Output) -> bool:
    words = f"{changes.label}." if changes else "Nothing had to be changed."
    output.result({"label": changes.label if changes else ""}, words)
    return True


def _pair_row(pair: SimilarTags) -> tuple[str, ...]:
    uses = (pair.left, pair.right)
    named = (f"{use.tag.path} ({counted(use.passages, 'passage')})" for use in uses)
    return (*named, pair.difference.value)


def _rows(nodes: Iterable[TagNode], depth: int) -> Iterator[tuple[str, ...]]:
    for node in nodes:
        name = node.tag.name if depth else node.tag.path
        counts = counted(node.passages, "passage"), counted(node.articles, "article")
        yield f"{'  ' * depth}{name}", *counts
        yield from _rows(node.children, depth + 1)
