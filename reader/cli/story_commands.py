"""The commands of stories: which articles tell the same one, what differs, what is to become of
them."""

from __future__ import annotations

from typing import Any

from reader.cli import json_forms
from reader.cli.output import Output, columns
from reader.cli.parser import Arguments
from reader.library import Library
from reader.model.changes import Changes
from reader.model.story import SameStory, StoryGroup
from reader.model.words import counted


def stories(arguments: Arguments, output: Output) -> bool:
    """List the groups of articles that tell one story, or do what the action says."""
    actions = {"like": _like, "compare": _compare, "apart": _apart, "version": _version}
    return actions.get(arguments.action, _groups)(arguments, output)


def same_story_words(same: SameStory) -> str:
    """What the line of an import says of it."""
    return f"(same story as {same.article_id} “{same.title}”, {same.percent} % the same)"


def same_story_of(form: dict[str, Any] | None) -> SameStory | None:
    """What the window has sent over."""
    return SameStory(**form) if form else None


def _groups(arguments: Arguments, output: Output) -> bool:
    with Library.open_to_read(arguments.library) as library:
        library.stories.catch_up_all()
        groups = library.stories.groups()
    text = "\n\n".join(columns([*_rows(group)]) for group in groups)
    output.result(
        [
            {
                "first": _named(group.first),
                "others": [json_forms.same_story(other) for other in group.others],
            }
            for group in groups
        ],
        text or "No two articles tell the same story.",
    )
    return True


def _like(arguments: Arguments, output: Output) -> bool:
    with Library.open_to_read(arguments.library) as library:
        library.stories.catch_up_all()
        library.articles.get(arguments.id)
        found = library.stories.like(arguments.id)
    text = columns([_row(same) for same in found])
    output.result(
        [json_forms.same_story(same) for same in found],
        text or "No other article tells the same story.",
    )
    return True


def _compare(arguments: Arguments, output: Output) -> bool:
    with Library.open_to_read(arguments.library) as library:
        found = library.stories.compare(arguments.id, arguments.other)
    parts = [
        f"{counted(found.same, 'paragraph')} in both, {len(found.changed)} changed.",
        *(f"- {text}" for text in found.only_there),
        *(f"+ {text}" for text in found.only_here),
    ]
    output.result(
        {
            "same": found.same,
            "changed": [{"here": here, "there": there} for here, there in found.changed],
            "only_here": list(found.only_here),
            "only_there": list(found.only_there),
        },
        "\n".join(parts),
    )
    return True


def _apart(arguments: Arguments, output: Output) -> bool:
    with Library.open(arguments.library) as library:
        changes = library.stories.tell_apart([(arguments.id, arguments.other)])
    return _tell(changes, output)


def _version(arguments: Arguments, output: Output) -> bool:
    with Library.open(arguments.library) as library:
        changes = library.stories.make_versions([(arguments.id, arguments.other)])
        library.indexing.drain_all()
        marks = library.annotations.of_article(arguments.id)
    open_marks = sum(mark.placement.state.is_open for mark in marks)
    words = f"{changes.label}."
    if open_marks:
        words += f" Without a sure place in the new text: {counted(open_marks, 'highlight')}."
    output.result({"label": changes.label, "unsure": open_marks}, words)
    return True


def _tell(changes: Changes, output: Output) -> bool:
    words = f"{changes.label}." if changes else "Nothing had to be changed."
    output.result({"label": changes.label if changes else ""}, words)
    return True


def _named(first: SameStory) -> dict[str, Any]:
    form = json_forms.same_story(first)
    return {key: form[key] for key in ("id", "title", "publication", "published")}


def _rows(group: StoryGroup) -> list[tuple[str, ...]]:
    first = (str(group.first.article_id), "", *_origin(group.first))
    return [first, *map(_row, group.others)]


def _row(same: SameStory) -> tuple[str, ...]:
    return (str(same.article_id), f"{same.percent} %", *_origin(same))


def _origin(same: SameStory) -> tuple[str, ...]:
    return same.title[:70], same.publication, same.published
