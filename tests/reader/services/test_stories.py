"""The same story in several articles: found at import, kept in step, told apart."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from reader.errors import NotFound
from reader.library import Library
from reader.model.collection import ArticleView, Shelf
from reader.model.document import Role

WORDS = [f"{a}{b}{c}" for a in ("ba", "ki", "tor") for b in "aeiou" for c in ("", "n", "mer")]


def paragraph(seed: int, count: int = 40) -> str:
    """Words in an order that no other seed gives."""
    return " ".join(random.Random(seed).choices(WORDS, k=count)).capitalize() + "."


STORY = [paragraph(seed) for seed in range(8)]


@pytest.fixture
def put(library: Any) -> Callable[..., Any]:
    """put(title, paragraphs): what became of importing them."""

    def add(title: str, paragraphs: list[str], publication: str = "") -> Any:
        text = "\n\n".join([title, *paragraphs])
        return library.articles.add_data(text.encode(), f"{title}.txt")[0]

    return add


def like(library: Any, article_id: int) -> list[int]:
    return [same.article_id for same in library.stories.like(article_id)]


def changed(paragraphs: list[str], part: float) -> list[str]:
    """With other words in a part of all places."""
    chance = random.Random(3)
    words = [[w if chance.random() > part else "otherwise" for w in p.split()] for p in paragraphs]
    return [" ".join(p) for p in words]


@pytest.mark.parametrize(
    ("form", "least", "most"),
    [
        (STORY, 99, 100),
        (changed(STORY, 0.1), 75, 95),
        (changed(STORY, 0.2), 50, 80),
        (STORY[:4], 60, 75),
        ([paragraph(50), *STORY, paragraph(51)], 80, 95),
        ([paragraph(52), *STORY[1:6]], 65, 85),
    ],
    ids=["another title", "a tenth", "a fifth", "cut", "more around it", "another lead"],
)
def test_another_form_of_a_story_is_known_at_import(
    put: Callable[..., Any], form: list[str], least: int, most: int
) -> None:
    first = put("The bridge is open", STORY)
    put("A stranger", [paragraph(seed) for seed in range(20, 28)])
    again = put("The river can be crossed", form)
    assert again.status == "added"
    assert again.same_story.article_id == first.article_id
    assert again.same_story.title == "The bridge is open"
    assert least <= again.same_story.percent <= most


def test_another_story_is_not(put: Callable[..., Any]) -> None:
    put("The bridge is open", STORY)
    assert put("A stranger", [paragraph(seed) for seed in range(20, 28)]).same_story is None
    # One paragraph of eight is a quotation.
    quoting = [STORY[0], *(paragraph(seed) for seed in range(30, 37))]
    assert put("A quotation", quoting).same_story is None


def test_short_texts_are_the_same_only_where_nearly_all_of_them_is(
    put: Callable[..., Any],
) -> None:
    note = paragraph(60, 36)
    put("A note", [note])
    assert put("The same note", [note + " Indeed."]).same_story.title == "A note"
    assert put("Half of it", [note[: len(note) // 2]]).same_story is None
    put("Three words", ["Nothing to report."])
    assert put("The same words", ["Nothing to report today."]).same_story is None


def test_case_accents_and_script_do_not_matter(put: Callable[..., Any]) -> None:
    latin = "Gradonačelnik je presekao vrpcu dok je stotinak ljudi čekalo na kiši pored reke. " * 2
    cyrillic = (
        "Градоначелник је пресекао врпцу док је стотинак људи чекало на киши поред реке. " * 2
    )
    more = [paragraph(seed, 20) for seed in range(2)]
    first = put("Most je otvoren", [latin, *more])
    assert put("Мост је отворен", [cyrillic, *more]).same_story.article_id == first.article_id


def test_what_is_in_the_trash_is_not_named_and_comes_back(
    library: Any, put: Callable[..., Any]
) -> None:
    first = put("The bridge is open", STORY).article_id
    second = put("It is open again", changed(STORY, 0.1)).article_id
    assert like(library, second) == [first]
    library.articles.trash([first])
    assert like(library, second) == []
    library.articles.restore([first])
    assert like(library, second) == [first]


def test_it_follows_edits_and_hidden_lines_and_undo(library: Any, put: Callable[..., Any]) -> None:
    first = put("The bridge is open", STORY).article_id
    second = put("It is open again", changed(STORY, 0.05)).article_id
    document = library.reading.open(second).document
    body = [b.ordinal for b in document.blocks if b.shown_role.is_body]
    library.cleaning.set_role(second, body[1:], Role.BOILERPLATE)
    assert like(library, second) == []
    library.history.undo()
    assert like(library, second) == [first]
    library.history.redo()
    assert like(library, second) == []
    library.history.undo()
    for ordinal in body:
        library.cleaning.edit_text(second, ordinal, paragraph(70 + ordinal))
    assert like(library, second) == []
    assert like(library, first) == []


def test_an_undone_import_is_not_named(library: Any, put: Callable[..., Any]) -> None:
    first = put("The bridge is open", STORY).article_id
    put("It is open again", changed(STORY, 0.1))
    library.history.undo()
    assert like(library, first) == []
    library.history.redo()
    assert len(like(library, first)) == 1


def test_pairs_that_were_told_apart_are_not_named_again(
    library: Any, put: Callable[..., Any]
) -> None:
    first = put("The bridge is open", STORY).article_id
    second = put("It is open again", changed(STORY, 0.1)).article_id
    third = put("Open again", changed(STORY, 0.15)).article_id
    changes = library.stories.tell_apart([(second, first)])
    assert changes.articles.changed == {first, second}
    assert like(library, second) == [third]
    assert like(library, first) == [third]
    library.history.undo()
    assert set(like(library, second)) == {first, third}
    with pytest.raises(NotFound):
        library.stories.tell_apart([(first, 999)])


def test_skipped_articles_go_to_the_trash_in_one_step(
    library: Any, put: Callable[..., Any]
) -> None:
    put("The bridge is open", STORY)
    new = [put(f"Again {n}", changed(STORY, n / 50)).article_id for n in (2, 5)]
    library.stories.skip(new)
    assert sorted(library.articles.ids(ArticleView(shelf=Shelf.TRASH))) == new
    library.history.undo()
    assert library.articles.ids(ArticleView(shelf=Shelf.TRASH)) == []


def test_groups_of_the_whole_library(library: Any, put: Callable[..., Any]) -> None:
    other = [paragraph(seed) for seed in range(20, 28)]
    bridge = [put(f"Bridge {n}", changed(STORY, n / 50)).article_id for n in (0, 2, 4)]
    ferry = [put(f"Ferry {n}", changed(other, n / 50)).article_id for n in (0, 3)]
    put("A stranger", [paragraph(seed) for seed in range(40, 48)])
    groups = library.stories.groups()
    found = [[group.first.article_id, *(o.article_id for o in group.others)] for group in groups]
    assert found == [bridge, ferry]
    library.stories.tell_apart([(ferry[0], ferry[1])])
    assert len(library.stories.groups()) == 1


def test_what_differs(library: Any, put: Callable[..., Any]) -> None:
    first = put("The bridge is open", STORY).article_id
    edited = STORY[3].replace("torumer", "ferry") + " Nobody knows why."
    form = [paragraph(80), *STORY[1:3], edited, *STORY[4:7]]
    second = put("It is open again", form).article_id
    found = library.stories.compare(second, first)
    assert found.only_here == (paragraph(80),)
    assert found.only_there == (STORY[0], STORY[7])
    assert found.changed == ((edited, STORY[3]),)
    assert found.same == 5
    assert library.stories.compare(first, first).same == 8
    with pytest.raises(NotFound):
        library.stories.compare(first, 999)


def test_of_many_texts_that_go_at_once_nothing_is_kept_later(
    library: Any, put: Callable[..., Any]
) -> None:
    first = put("The bridge is open", [*STORY, paragraph(90)], "River Courier").article_id
    many = [
        put(f"Number {n}", [paragraph(100 + 8 * n + k) for k in range(8)]).article_id
        for n in range(22)
    ]
    assert library.stories.catch_up() == 0
    library.articles.trash(many)
    library.articles.purge(many)
    assert library.stories.catch_up(50) == 22
    assert library.stories.catch_up() == 0
    again = put("It is open again", STORY)
    assert again.same_story.article_id == first


def test_an_older_library_catches_up_in_small_steps(data_dir: Any) -> None:
    with Library.open(data_dir) as library:
        for n in range(3):
            text = "\n\n".join([f"Bridge {n}", *changed(STORY, n / 50)])
            library.articles.add_data(text.encode(), f"{n}.txt")
        with library._store.edit("Forget", undoable=False) as edit:
            edit.db.execute("UPDATE story SET least = x'', is_stale = 1")
    with Library.open(data_dir) as library:
        assert library.stories.like(1) == []
        assert library.stories.catch_up(2) == 2
        assert like(library, 3) == [2]
        assert library.stories.catch_up(2) == 1
        assert library.stories.catch_up(2) == 0
        assert like(library, 1) == [2, 3]
    with Library.open(data_dir, write=False) as library:
        assert library.stories.catch_up() == 0
        assert like(library, 1) == [2, 3]


def test_what_another_program_writes_is_seen(data_dir: Any) -> None:
    with Library.open(data_dir) as writer:
        text = "\n\n".join(["Bridge", *STORY])
        first = writer.articles.add_data(text.encode(), "a.txt")[0].article_id
        with Library.open(data_dir, write=False) as beside:
            assert beside.stories.like(first) == []
            text = "\n\n".join(["Bridge again", *changed(STORY, 0.1)])
            second = writer.articles.add_data(text.encode(), "b.txt")[0].article_id
            assert like(beside, first) == [second]


def test_more_articles_than_the_table_had_room_for(library: Any) -> None:
    from reader.services.story_table import ROOM

    with library._store.edit("Fill", undoable=False) as edit:
        edit.db.executemany(
            "INSERT INTO story (article_id, least) VALUES (?, randomblob(128))",
            ((10_000 + n,) for n in range(ROOM + 10)),
        )
    text = "\n\n".join(["Bridge", *STORY])
    first = library.articles.add_data(text.encode(), "a.txt")[0].article_id
    text = "\n\n".join(["Bridge again", *changed(STORY, 0.1)])
    result, _ = library.articles.add_data(text.encode(), "b.txt")
    assert result.same_story.article_id == first
