"""Tags: one tree, unique without regard to case; rename, merge and delete with all that follows."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any

import pytest

from reader.errors import Refused
from reader.model.selector import Span

Add, Find = Callable[..., int], Callable[[int, str], Span]


def paths(library: Any) -> list[str]:
    return [tag.path for tag in library.tags.all()]


def counts(library: Any) -> dict[str, tuple[int, int]]:
    def walk(nodes: Any) -> Any:
        for node in nodes:
            yield node.tag.path, (node.passages, node.articles)
            yield from walk(node.children)

    return dict(walk(library.tags.tree()))


@pytest.fixture
def marked(library: Any, add: Add, find: Find) -> int:
    """An article with three passages: politics/kosovo, politics, and both kosovo and travel."""
    article = add()
    for words, tags in (
        ("cut a ribbon", ["politics/kosovo"]),
        ("in the rain", ["politics"]),
        ("the flood of 2014", ["politics/kosovo", "travel"]),
    ):
        library.annotations.highlight(article, find(article, words), tags=tags)
    return article


def test_parents_are_made_and_counted(library: Any, marked: int) -> None:
    assert counts(library) == {
        "politics": (3, 1),
        "politics/kosovo": (2, 1),
        "travel": (1, 1),
    }


def test_case_and_composition_make_no_second_tag(library: Any) -> None:
    library.tags.create("Café/Économie")
    library.tags.create(unicodedata.normalize("NFD", "CAFÉ/économie"))
    assert paths(library) == ["Café", "Café/Économie"]
    library.tags.create("café/other")
    assert "Café/other" in paths(library)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("#kosovo", "kosovo"), ("  two   words ", "two words"), ("a//b/", "a/b"), ("a\nb", "a b")],
)
def test_typed_names_are_tidied(library: Any, typed: str, kept: str) -> None:
    library.tags.create(typed)
    assert paths(library)[-1] == kept


@pytest.mark.parametrize("typed", ["", " ", "/", "#", "\u200b"])
def test_a_tag_needs_a_name(library: Any, typed: str) -> None:
    with pytest.raises(Refused, match="needs a name"):
        library.tags.create(typed)
    assert paths(library) == []


def test_rename_takes_along_what_is_below(library: Any, marked: int) -> None:
    tag = library.tags.find("politics")
    library.tags.rename(tag.id, "world/Politics")
    assert paths(library) == ["travel", "world", "world/Politics", "world/Politics/kosovo"]
    assert counts(library)["world"] == (3, 1)
    library.history.undo()
    assert paths(library) == ["politics", "politics/kosovo", "travel"]


def test_rename_can_change_the_case(library: Any, marked: int) -> None:
    library.tags.rename(library.tags.find("travel").id, "Travel")
    assert "Travel" in paths(library)


def test_rename_refuses_a_taken_name_and_a_place_below_itself(library: Any, marked: int) -> None:
    tag = library.tags.find("politics")
    with pytest.raises(Refused, match="already"):
        library.tags.rename(tag.id, "Travel")
    with pytest.raises(Refused, match="below itself"):
        library.tags.rename(tag.id, "politics/kosovo/more")
    with pytest.raises(Refused, match="needs a name"):
        library.tags.rename(tag.id, "/")
    assert paths(library) == ["politics", "politics/kosovo", "travel"]


def test_merge_moves_passages_and_children_and_undo_brings_all_back(
    library: Any, marked: int
) -> None:
    library.tags.create("travel/kosovo")
    library.tags.create("politics/nato")
    before = (counts(library), library.annotations.of_article(marked))
    changes = library.tags.merge([library.tags.find("politics").id], "travel")
    assert paths(library) == ["travel", "travel/kosovo", "travel/nato"]
    assert counts(library)["travel"] == (3, 1)
    assert changes.annotated == {marked}
    assert changes.label == "Merge 1 tag into “travel”"
    library.history.undo()
    assert (counts(library), library.annotations.of_article(marked)) == before
    library.history.redo()
    assert counts(library)["travel/kosovo"] == (2, 1)


def test_merge_into_a_new_name_and_not_into_a_child(library: Any, marked: int) -> None:
    ids = [library.tags.find(name).id for name in ("politics/kosovo", "travel")]
    library.tags.merge(ids, "Balkans")
    assert paths(library) == ["Balkans", "politics"]
    with pytest.raises(Refused, match="below it"):
        library.tags.merge([library.tags.find("Balkans").id], "balkans/west")


def test_delete_with_children_and_without(library: Any, marked: int) -> None:
    politics = library.tags.find("politics").id
    library.tags.delete(politics, keep_children=True)
    assert paths(library) == ["kosovo", "travel"]
    library.history.undo()
    library.tags.delete(politics)
    assert paths(library) == ["travel"]
    assert len(library.annotations.of_article(marked)) == 3
    library.history.undo()
    assert counts(library)["politics"] == (3, 1)


def test_colour_description_and_recent(library: Any, marked: int) -> None:
    tag = library.tags.find("travel")
    library.tags.set_colour(tag.id, "pink")
    library.tags.set_description(tag.id, " what it means ")
    assert (library.tags.get(tag.id).colour, library.tags.get(tag.id).description) == (
        "pink",
        "what it means",
    )
    with pytest.raises(ValueError, match="mauve"):
        library.tags.set_colour(tag.id, "mauve")
    assert {t.path for t in library.tags.recent(2)} == {"politics/kosovo", "travel"}


def test_whole_articles_are_tagged_too(library: Any, marked: int) -> None:
    library.articles.tag([marked], ["to read/soon"])
    assert library.articles.tags_of(marked) == ["to read/soon"]
    (row,) = library.articles.rows([marked])
    assert row.tags == ("politics", "politics/kosovo", "to read/soon", "travel")
    assert counts(library)["to read"] == (0, 1)
    library.articles.untag([marked], ["TO READ/SOON", "unknown"])
    assert library.articles.tags_of(marked) == []


def test_trashed_articles_do_not_count(library: Any, marked: int) -> None:
    library.articles.trash([marked])
    assert set(counts(library).values()) == {(0, 0)}


def test_name_colour_and_meaning_change_in_one_step(library: Any, marked: int) -> None:
    tag = library.tags.find("travel")
    changes = library.tags.change(tag.id, "journeys/Travel", "pink", " to other places ", None)
    assert changes.label == "Edit tag “travel”"
    after = library.tags.get(tag.id)
    assert (after.path, after.colour, after.description) == (
        "journeys/Travel",
        "pink",
        "to other places",
    )
    library.history.undo()
    assert library.tags.get(tag.id) == tag
    with pytest.raises(Refused):
        library.tags.change(tag.id, "politics", "", "", None)
