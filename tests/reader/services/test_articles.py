"""Articles: imported once, listed, starred, deleted, restored, gone for good only when asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.errors import NotFound, Refused
from reader.model.collection import ArticleView, Shelf, Sort
from reader.model.locator import Locator
from reader.model.selector import Span

Add, Find = Callable[..., int], Callable[[int, str], Span]


def other(n: int) -> str:
    return (
        f"Story number {n} of the day\n\n"
        f"The council met for the {n}th time and talked about the budget for several hours.\n\n"
        f"It adjourned without a vote on item {n}, which will be taken up again next week.\n"
    )


def test_import_keeps_the_original_bytes(library: Any, tmp_path: Path) -> None:
    data = "Überschrift der Seite\r\n\r\nEin Satz über den Fluss, der lang genug ist.\r\n".encode(
        "cp1252"
    )
    path = tmp_path / "seite.txt"
    path.write_bytes(data)
    result, changes = library.articles.add(path)
    assert (result.status, result.path) == ("added", str(path))
    assert changes.articles.added == {result.article_id}
    assert library.articles.original(result.article_id) == data


def test_the_same_again_is_a_duplicate_of_the_first(library: Any, add: Add, tmp_path: Path) -> None:
    first = add(other(7), "first.txt")
    path = tmp_path / "again.txt"
    # Other bytes, the same words: wrapped otherwise, with Windows line ends.
    path.write_bytes(other(7).replace("\n", "\r\n").encode("utf-16"))
    for result, changes in (
        library.articles.add_data(other(7).encode(), "copy.txt"),
        library.articles.add(path),
    ):
        assert (result.status, result.article_id) == ("duplicate", first)
        assert result.title == "Story number 7 of the day"
        assert not changes
    assert len(library.articles.ids(ArticleView())) == 1


def test_bad_files_are_results_not_exceptions(library: Any, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    for path in (tmp_path / "missing.txt", tmp_path / "empty.txt", tmp_path):
        result, changes = library.articles.add(path)
        assert result.status == "failed"
        assert result.error.count("\n") == 0
        assert result.error.endswith(".")
        assert not changes
    assert library.history.undo_label is None


def test_a_folder_is_walked_and_an_empty_one_is_said(library: Any, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    (folder / "deep").mkdir(parents=True)
    (tmp_path / "empty").mkdir()
    (folder / "b.txt").write_text(other(1))
    (folder / "deep" / "a.txt").write_text(other(2))
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    (folder / ".hidden.txt").write_text(other(3))
    items = list(library.articles.expand([folder, tmp_path / "empty"]))
    assert items[:2] == [folder / "b.txt", folder / "deep" / "a.txt"]
    assert (len(items), items[2].status) == (3, "failed")
    assert "holds no text or HTML files" in items[2].error


def test_files_of_one_import_are_one_step(library: Any) -> None:
    step = library.articles.new_step()
    for n in range(3):
        library.articles.add_data(other(n).encode(), f"{n}.txt", step=step)
    assert library.history.undo_label == "Import “Story number 0 of the day” and 2 more"
    library.history.undo()
    assert library.articles.ids(ArticleView()) == []
    assert len(library.history.redo().articles.added) == 3


def test_shelves_and_counts(library: Any, add: Add, find: Find) -> None:
    ids = [add(other(n)) for n in range(5)]
    library.articles.star([ids[0]], True)
    library.articles.archive([ids[1]], True)
    library.articles.trash([ids[2]])
    library.reading.mark_read([ids[3]], True)
    library.annotations.highlight(ids[4], find(ids[4], "the budget"))
    shelves = {shelf: set(library.articles.ids(ArticleView(shelf=shelf))) for shelf in Shelf}
    assert shelves == {
        Shelf.ALL: {ids[0], ids[1], ids[3], ids[4]},
        Shelf.UNREAD: {ids[0], ids[4]},
        Shelf.HIGHLIGHTED: {ids[4]},
        Shelf.STARRED: {ids[0]},
        Shelf.ARCHIVE: {ids[1]},
        Shelf.TRASH: {ids[2]},
    }
    counted = library.articles.counts()
    assert {shelf: getattr(counted, shelf.value) for shelf in Shelf} == {
        shelf: len(found) for shelf, found in shelves.items()
    }


@pytest.mark.parametrize("sort", list(Sort))
def test_every_order_holds_every_article_once(library: Any, add: Add, sort: Sort) -> None:
    ids = [add(other(n)) for n in range(4)]
    up = library.articles.ids(ArticleView(sort=sort, is_descending=False))
    down = library.articles.ids(ArticleView(sort=sort))
    assert sorted(up) == ids
    assert up == down[::-1]


def test_titles_sort_without_accents_case_or_quotes(library: Any, add: Add) -> None:
    body = "\n\nA sentence that is long enough to be a paragraph of an article, number {}.\n"
    for n, title in enumerate(
        ["“Zebra crossings”", "Élan and energy", "apples in autumn", "Eland herds"]
    ):
        add(title + body.format(n))
    view = ArticleView(sort=Sort.TITLE, is_descending=False)
    titles = [row.title for row in library.articles.rows(library.articles.ids(view))]
    assert titles == ["apples in autumn", "Élan and energy", "Eland herds", "“Zebra crossings”"]


def test_the_filter_needs_no_accents_and_takes_no_wildcards(library: Any, add: Add) -> None:
    add(
        "Café society in the old town\n\nA sentence that is long enough to be a paragraph is"
        " here.\n"
    )
    for text, count in (("cafe soc", 1), ("CAFÉ", 1), ("%", 0), ("_", 0), ("  ", 1)):
        assert len(library.articles.ids(ArticleView(text=text))) == count, text


def test_a_tag_view_holds_its_children(library: Any, add: Add, find: Find) -> None:
    first, second, third = (add(other(n)) for n in range(3))
    library.articles.tag([first], ["politics/local"])
    library.annotations.highlight(second, find(second, "the budget"), tags=["politics"])
    library.articles.tag([third], ["politics-like"])
    assert set(library.articles.ids(ArticleView(tag="Politics"))) == {first, second}
    assert library.articles.ids(ArticleView(tag="politics/local")) == [first]
    assert library.articles.ids(ArticleView(tag="unknown")) == []


def test_delete_goes_to_the_trash_and_comes_back(library: Any, add: Add) -> None:
    article = add()
    changes = library.articles.trash([article])
    assert changes.label == "Delete “The bridge is open again”"
    assert library.articles.ids(ArticleView()) == []
    library.articles.restore([article])
    assert library.articles.ids(ArticleView()) == [article]
    with pytest.raises(NotFound):
        library.articles.trash([article, 999])
    assert library.articles.ids(ArticleView()) == [article]


def test_importing_what_is_in_the_trash_brings_it_back_with_its_marks(
    library: Any, add: Add, find: Find
) -> None:
    article = add()
    library.annotations.highlight(article, find(article, "a ribbon"))
    library.articles.trash([article])
    assert add() == article
    assert len(library.annotations.of_article(article)) == 1


def test_purging_is_for_good_and_cuts_the_history(library: Any, add: Add) -> None:
    article, kept = add(), add(other(1))
    library.articles.trash([article])
    library.articles.star([kept], True)
    sha256 = library.articles.get(article).source.sha256
    changes = library.articles.purge([article])
    assert changes.articles.removed == {article}
    assert changes.history_changed
    with pytest.raises(NotFound):
        library.articles.get(article)
    assert not (library.folder / "originals" / sha256[:2] / sha256).exists()
    assert [step.label for step in library.history.steps()] == ["Star “Story number 1 of the day”"]
    library.history.undo()
    with pytest.raises(Refused):
        library.history.undo()
    assert library.checking.check().problems == ()


def test_old_trash_is_emptied_after_a_backup(
    library: Any, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader.store import clock

    article, fresh = add(), add(other(1))
    library.articles.trash([article])
    assert library.empty_old_trash() == 0
    later = clock.datetime.now(clock.UTC) + clock.timedelta(days=31)

    class Later(clock.datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return later

    monkeypatch.setattr(clock, "datetime", Later)
    library.articles.trash([fresh])
    assert library.empty_old_trash() == 1
    assert library.articles.ids(ArticleView(shelf=Shelf.TRASH)) == [fresh]
    assert len(list((library.folder / "backups").glob("*.db"))) == 1


def test_marking_read_is_one_step_that_spares_what_was_read_since(
    library: Any, add: Callable[..., int]
) -> None:
    ids = [add(), add("Another title\n\nWith a text of its own, and long enough to be one.\n")]
    library.articles.star(ids, True)
    library.reading.remember(ids[0], Locator(3, 7, 0.5))
    changes = library.articles.mark_read(ids, True)
    assert changes.reading == set(ids)
    assert library.history.undo_label == "Mark 2 articles as read"
    assert not any(row.is_unread for row in library.articles.rows(ids))
    library.reading.remember(ids[0], Locator(9, 9, 0.9))
    library.history.undo()
    assert all(row.is_unread for row in library.articles.rows(ids))
    assert library.reading.open(ids[0]).locator == Locator(9, 9, 0.9), "the place stays"
    library.history.redo()
    library.reading.mark_read(ids[:1], False)
    library.reading.mark_read(ids[:1], True)
    library.history.undo()
    assert [row.is_unread for row in library.articles.rows(ids)] == [False, True]
    library.history.undo()
    assert library.history.redo_label == "Star 2 articles", "nothing holds up the steps before"


def test_articles_that_are_gone_for_good_take_their_marks_out_of_the_history(
    library: Any, add: Callable[..., int]
) -> None:
    article = add()
    library.articles.mark_read([article], True)
    library.articles.trash([article])
    library.articles.purge([article])
    assert library.history.undo_label is None or "Mark" not in library.history.undo_label
