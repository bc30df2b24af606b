"""The store: edits are whole or nothing, they say what they touched, and they can be undone."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from reader.errors import LibraryDamaged, LibraryMissing, LibraryReadOnly, Refused
from reader.model.collection import ArticleView
from reader.model.document import Role
from reader.model.locator import Locator
from reader.store import article_views, articles, documents, index_queue, journal, reading, tags
from reader.store.store import Store

Keep = Callable[..., int]


def dump(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every journalled row, for comparing states."""
    from reader.store.touched import JOURNALLED_TABLES

    return {
        table: sorted(map(tuple, store.db.execute(f"SELECT * FROM {table}")), key=repr)
        for table in JOURNALLED_TABLES
    }


def test_a_write_outside_an_edit_raises(store: Store, keep: Keep) -> None:
    keep()
    with pytest.raises(apsw.ReadOnlyError):
        store.db.execute("DELETE FROM article")


def test_the_settings_that_keep_acknowledged_writes(store: Store) -> None:
    with store.edit("Look") as edit:
        settings = [
            edit.db.execute(f"PRAGMA {name}").fetchall()[0][0]
            for name in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "trusted_schema",
                "secure_delete",
                "journal_size_limit",
            )
        ]
    assert settings == ["wal", 2, 1, 0, 1, 64 * 1024 * 1024]


def test_an_exception_inside_an_edit_leaves_nothing(store: Store, keep: Keep) -> None:
    article_id = keep()
    before = dump(store)
    with pytest.raises(ZeroDivisionError), store.edit("Star") as edit:  # noqa: PT012
        articles.set_starred(edit.db, [article_id], True)
        raise ZeroDivisionError
    assert dump(store) == before
    assert [s.label for s in journal.steps(store.db, is_undone=False, limit=9)] == ["Import"]
    with store.edit("Star") as edit:
        articles.set_starred(edit.db, [article_id], True)
    assert edit.changes.articles.changed == {article_id}


def test_an_edit_inside_an_edit_is_a_mistake_that_is_said(store: Store) -> None:
    with (
        store.edit("One"),
        pytest.raises(AssertionError, match="edit inside an edit"),
        store.edit("Two"),
    ):
        pass


def test_changes_say_what_was_touched(store: Store, keep: Keep) -> None:
    article_id = keep()
    document = documents.current(store.db, article_id)
    with store.edit("Hide") as edit:
        documents.set_user_roles(edit.db, document.id, [4], Role.BOILERPLATE)
    assert edit.changes.documents == {article_id}
    assert not edit.changes.articles
    with store.edit("Tag") as edit:
        tags.link_articles(edit.db, [article_id], tags.ensure_all(edit.db, ["politics/kosovo"]))
    assert edit.changes.articles.changed == {article_id}
    assert len(edit.changes.tags.added) == 2
    with store.edit("Delete") as edit:
        articles.delete(edit.db, [article_id])
    assert edit.changes.articles.removed == {article_id}


def test_an_edit_that_changes_nothing_makes_no_step(store: Store, keep: Keep) -> None:
    article_id = keep()
    with store.edit("Star") as edit:
        articles.set_starred(edit.db, [article_id], False)
    assert not edit.changes
    assert len(journal.steps(store.db, is_undone=False, limit=9)) == 1


def test_undo_and_redo_bring_back_equal_states(store: Store, keep: Keep) -> None:
    states = [dump(store)]
    article_id = keep()
    states.append(dump(store))
    with store.edit("Tag") as edit:
        tags.link_articles(edit.db, [article_id], tags.ensure_all(edit.db, ["a/b", "c"]))
    states.append(dump(store))
    with store.edit("Delete for good") as edit:
        articles.delete(edit.db, [article_id])
    states.append(dump(store))
    for expected in reversed(states[:-1]):
        store.undo()
        assert dump(store) == expected
    for expected in states[1:]:
        store.redo()
        assert dump(store) == expected


def test_a_new_edit_ends_what_could_be_redone(store: Store, keep: Keep) -> None:
    keep()
    store.undo()
    keep([("title", "Another"), ("paragraph", "One more.")])
    with pytest.raises(Refused, match="nothing to redo"):
        store.redo()


def test_edits_of_one_step_are_undone_together(
    store: Store, make_draft: Callable[..., object]
) -> None:
    step = store.new_step()
    for title in ("One", "Two", "Three"):
        draft = make_draft([("title", title), ("paragraph", f"About {title}.")])
        with store.edit(f"Import “{title}”", step=step) as edit:
            articles.insert(edit.db, draft)  # type: ignore[arg-type]
    (only,) = journal.steps(store.db, is_undone=False, limit=9)
    assert (only.edits, only.label) == (3, "Import “One” and 2 more")
    assert len(store.undo().articles.removed) == 3
    assert article_views.ids(store.db, ArticleView()) == []
    assert len(store.redo().articles.added) == 3


def test_steps_are_never_given_twice(store: Store) -> None:
    assert store.new_step() != store.new_step()


def test_the_journal_outlives_a_restart(store: Store, keep: Keep) -> None:
    article_id = keep()
    store.close()
    again = Store.open(store.folder, write=True)
    assert again.undo().articles.removed == {article_id}
    again.close()


def test_the_journal_keeps_the_last_200_steps(store: Store, keep: Keep) -> None:
    article_id = keep()
    for number in range(203):
        with store.edit(f"Star {number}") as edit:
            articles.set_starred(edit.db, [article_id], number % 2 == 0)
    kept = journal.steps(store.db, is_undone=False, limit=1000)
    assert len(kept) == journal.KEPT_STEPS
    assert kept[0].label == "Star 202"


def test_the_reading_place_is_no_step_and_survives_undo_and_redo_of_the_import(
    store: Store, keep: Keep
) -> None:
    article_id = keep()
    with store.edit("Remember", undoable=False) as edit:
        reading.remember(edit.db, article_id, Locator(5, 9, 0.5))
    assert edit.changes.reading == {article_id}
    assert not edit.changes.history_changed
    store.undo()
    store.redo()
    assert reading.locator(store.db, article_id) == Locator(5, 9, 0.5)


def test_triggers_fill_the_index_queue_with_the_edit_and_with_its_undo(
    store: Store, keep: Keep
) -> None:
    article_id = keep()
    work = index_queue.oldest(store.db, 100)
    assert work.articles == (article_id,)
    with store.edit("Indexed", undoable=False) as edit:
        index_queue.remove_through(edit.db, work.last)
    assert index_queue.pending(store.db) == 0
    store.undo()
    assert index_queue.oldest(store.db, 100).articles == (article_id,)


def test_files_and_folders_are_private(store: Store, keep: Keep) -> None:
    keep()
    store.backups.make("test")
    for path in store.folder.rglob("*"):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), path


def test_a_library_that_lost_its_file_is_not_replaced(store: Store, keep: Keep) -> None:
    keep()
    path = store.folder / "library.db"
    store.close()
    path.rename(store.folder / "elsewhere.db")
    with pytest.raises(LibraryMissing, match="missing") as caught:
        Store.open(store.folder, write=True)
    assert "backups" in caught.value.hint
    assert not path.exists()


def test_a_file_that_vanishes_while_it_is_open_is_noticed_at_the_next_edit(
    store: Store, keep: Keep
) -> None:
    article_id = keep()
    path = store.folder / "library.db"
    path.rename(store.folder / "elsewhere.db")
    with (
        pytest.raises(LibraryMissing, match="moved, removed or replaced"),
        store.edit("Star") as edit,
    ):
        articles.set_starred(edit.db, [article_id], True)
    (store.folder / "elsewhere.db").rename(path)
    with store.edit("Star") as edit:
        articles.set_starred(edit.db, [article_id], True)
    assert edit.changes.articles.changed == {article_id}


@pytest.mark.parametrize(
    "content", [b"", b"not a database at all " * 99, b"SQLite format 3\0" + b"\xff" * 4000]
)
def test_a_damaged_file_is_said_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(content)
    with pytest.raises(LibraryDamaged) as caught:
        Store.open(tmp_path, write=True)
    assert str(path) in str(caught.value)
    assert "left as it is" in caught.value.hint
    assert path.read_bytes() == content


def test_a_file_damaged_inside_is_said_and_left_as_it_is(store: Store, keep: Keep) -> None:
    for number in range(40):
        keep([("title", f"Title {number}"), ("paragraph", f"Words {number} " * 200)])
    store.close()
    path = store.folder / "library.db"
    content = bytearray(path.read_bytes())
    content[8192:40960] = os.urandom(32768)
    path.write_bytes(bytes(content))
    with pytest.raises(LibraryDamaged):
        Store.open(store.folder, write=True)
    assert path.read_bytes() == bytes(content)


def test_a_large_file_that_was_closed_well_is_checked_later(
    store: Store, keep: Keep, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(40):
        keep([("title", f"Title {number}"), ("paragraph", f"Words {number} " * 200)])
    store.close()
    path = store.folder / "library.db"
    content = bytearray(path.read_bytes())
    content[-40960:-8192] = os.urandom(32768)
    path.write_bytes(bytes(content))
    monkeypatch.setattr("reader.store.store.CHECKED_AT_ONCE", 1000)
    opened = Store.open(store.folder, write=True)
    with pytest.raises(LibraryDamaged):
        opened.check_quickly()
    opened.close()
    # Its log is there: the program before did not end well.
    path.with_name("library.db-wal").write_bytes(b"what a crash left")
    with pytest.raises(LibraryDamaged):
        Store.open(store.folder, write=True)


def test_a_newer_library_is_refused_untouched(store: Store) -> None:
    path = store.folder / "library.db"
    store.close()
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(LibraryDamaged, match="newer Florilegium"):
        Store.open(store.folder, write=True)
    assert path.read_bytes() == before


def test_reading_beside_a_writer(store: Store, keep: Keep) -> None:
    keep()
    beside = Store.open(store.folder, write=False)
    assert len(article_views.ids(beside.db, ArticleView())) == 1
    with pytest.raises(LibraryReadOnly), beside.edit("Star"):
        pass
    beside.close()


def test_rotten_bits_in_a_text_are_found(store: Store, keep: Keep) -> None:
    article_id = keep()
    assert documents.changed_texts(store.db) == []
    connection = apsw.Connection(str(store.folder / "library.db"))
    connection.execute("UPDATE document SET text = replace(text, 'mayor', 'mazor')")
    connection.close()
    assert documents.changed_texts(store.db) == [article_id]


def test_threads_read_while_one_writes(store: Store, keep: Keep) -> None:
    article_id = keep()
    failures: list[BaseException] = []

    def read() -> None:
        try:
            for _ in range(50):
                assert len(articles.rows(store.db, [article_id])) == 1
        except BaseException as error:
            failures.append(error)

    readers = [threading.Thread(target=read) for _ in range(3)]
    for thread in readers:
        thread.start()
    for number in range(50):
        with store.edit("Star") as edit:
            articles.set_starred(edit.db, [article_id], number % 2 == 0)
    for thread in readers:
        thread.join()
    assert failures == []
