"""Nine tags with a number: given, moved, merged, toggled on articles, and undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.errors import Refused
from reader.exchange.article_shape import tag_of, tag_shape
from reader.exchange.json_fields import Fields, WrongShape

Add = Callable[..., int]


def numbers(library: Any) -> dict[int, str]:
    return {number: tag.path for number, tag in library.tags.numbered().items()}


@pytest.fixture
def tags(library: Any) -> dict[str, int]:
    for path in ("city", "river", "vote"):
        library.tags.create(path)
    return {tag.path: tag.id for tag in library.tags.all()}


def test_a_number_belongs_to_one_tag(library: Any, tags: dict[str, int]) -> None:
    library.tags.set_number(tags["city"], 1)
    library.tags.set_number(tags["river"], 2)
    changes = library.tags.set_number(tags["vote"], 1)
    assert numbers(library) == {1: "vote", 2: "river"}
    assert changes.tags.changed == {tags["city"], tags["vote"]}
    library.history.undo()
    assert numbers(library) == {1: "city", 2: "river"}
    library.history.redo()
    library.tags.set_number(tags["vote"], None)
    assert numbers(library) == {2: "river"}


@pytest.mark.parametrize("number", [0, 10, -1])
def test_there_are_nine(library: Any, tags: dict[str, int], number: int) -> None:
    with pytest.raises(Refused):
        library.tags.set_number(tags["city"], number)
    assert numbers(library) == {}


def test_the_dialog_s_one_step_writes_the_number(library: Any, tags: dict[str, int]) -> None:
    library.tags.create("sea", "blue", "Salt water", 4)
    library.tags.change(tags["city"], "town", "green", "", 7)
    assert numbers(library) == {4: "sea", 7: "town"}
    library.history.undo()
    assert numbers(library) == {4: "sea"}


def test_a_merged_tag_hands_its_number_on(library: Any, tags: dict[str, int]) -> None:
    library.tags.set_number(tags["city"], 3)
    library.tags.merge([tags["city"]], "river")
    assert numbers(library) == {3: "river"}
    library.tags.set_number(tags["vote"], 5)
    library.tags.merge([tags["vote"]], "river")
    assert numbers(library) == {3: "river"}


def test_toggling_tags_all_or_takes_from_all(library: Any, add: Add, tags: dict[str, int]) -> None:
    one, other = add(), add("Another text\n\nThis one has other words in it, and enough of them.")
    library.articles.tag([one], ["city"])
    changes = library.articles.toggle_tag([one, other], tags["city"])
    assert changes.articles.changed == {other}
    assert [library.articles.tags_of(i) for i in (one, other)] == [["city"], ["city"]]
    library.articles.toggle_tag([one, other], tags["city"])
    assert [library.articles.tags_of(i) for i in (one, other)] == [[], []]
    library.history.undo()
    assert [library.articles.tags_of(i) for i in (one, other)] == [["city"], ["city"]]


def test_clearing_takes_the_numbered_tags_only(
    library: Any, add: Add, tags: dict[str, int]
) -> None:
    article = add()
    library.articles.tag([article], ["city", "river", "vote"])
    for number, path in enumerate(("city", "vote"), 1):
        library.tags.set_number(tags[path], number)
    library.articles.clear_numbered_tags([article])
    assert library.articles.tags_of(article) == ["river"]
    library.history.undo()
    assert library.articles.tags_of(article) == ["city", "river", "vote"]


def test_an_export_keeps_the_number(library: Any, tags: dict[str, int]) -> None:
    library.tags.set_number(tags["city"], 9)
    tag = library.tags.get(tags["city"])
    assert tag_of(Fields(tag_shape(tag))) == tag
    assert tag_of(Fields({"id": 1, "path": "old"})).number is None
    with pytest.raises(WrongShape):
        tag_of(Fields({"id": 1, "path": "odd", "number": 12}))
