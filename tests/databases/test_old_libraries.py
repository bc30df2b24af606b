"""A library of every version that was ever written opens, and holds what it held."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import Library
from reader.model.collection import ArticleView, Shelf
from reader.model.document import Role
from reader.model.passage import PassageView
from reader.store.migrate import newest_version

FILES = sorted(Path(__file__).parent.glob("version_*.db"))
DERIVED = {"index_queue", "sqlite_sequence", "article_source", "source_line", "story"}
Tables = dict[str, tuple[list[str], list[tuple[object, ...]]]]


def contents(path: Path) -> Tables:
    """Every table's columns and rows, read past the program."""
    with closing(sqlite3.connect(path)) as db:
        names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: (
                [row[1] for row in db.execute(f"PRAGMA table_info({name})")],
                sorted(db.execute(f"SELECT * FROM {name}"), key=repr),
            )
            for (name,) in names
            if name not in DERIVED
        }


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, data_dir: Path) -> Path:
    """A library folder with a file of an older version."""
    data_dir.mkdir()
    return Path(shutil.copy(request.param, data_dir / "library.db"))


def test_every_version_before_this_one_has_a_file() -> None:
    versions = {int(path.stem.partition("_")[2]) for path in FILES}
    assert versions >= set(range(1, newest_version()))


def test_it_opens_and_holds_what_it_held(old: Path) -> None:
    before = contents(old)
    with Library.open(old.parent) as library:
        assert library.checking.check().articles > 0
        for shelf in (Shelf.ALL, Shelf.TRASH):
            for article in library.articles.ids(ArticleView(shelf=shelf)):
                opened = library.reading.open(article)
                assert all(mark.span for mark in opened.annotations)
    after = contents(old)
    for name, (columns, rows) in before.items():
        assert after[name][0][: len(columns)] == columns
        width = len(columns)
        assert [row[:width] for row in after[name][1]] == rows, name


def test_the_filter_of_passages_finds_what_is_older_than_it(old: Path) -> None:
    with Library.open(old.parent) as library:
        undone = library.history.undo()
        for id in library.passages.order(PassageView()).ids:
            mark = library.annotations.get(id)
            for words in (mark.quote, mark.note):
                assert id in library.passages.order(PassageView(text=words)).ids, undone.label


def test_a_copy_of_the_old_file_is_kept(old: Path) -> None:
    before = contents(old)
    Library.open(old.parent).close()
    copies = list((old.parent / "backups").glob("*_before-version-*.db"))
    assert [contents(copy) for copy in copies] == [before]


def test_old_work_can_be_undone_and_new_work_done(old: Path) -> None:
    with Library.open(old.parent) as library:
        label = library.history.undo_label
        assert label
        library.history.undo()
        assert library.history.redo_label == label
        article = library.articles.ids(ArticleView())[-1]
        changes = library.annotations.highlight_quote(article, "sixty years")
        assert changes.annotated == {article}
        assert library.checking.check().annotations > 0


def test_old_highlights_are_found(old: Path) -> None:
    with Library.open(old.parent) as library:
        library.indexing.drain_all()
        found = library.searching.article_ids("tag:river")
        assert len(found) == 1
        notes = {mark.note for mark in library.annotations.of_article(found[0])}
        assert notes == {"Ask the captain."}


def test_rules_reach_the_old_articles(old: Path) -> None:
    with Library.open(old.parent) as library:
        article = library.articles.ids(ArticleView())[-1]
        document = library.reading.open(article).document
        (block,) = (b for b in document.blocks if "on the quay as a café" in document.text_of(b))
        text = document.text.replace("After sixty years", "After nine years")
        again = library.articles.add_data(text.encode(), "again.txt")[0].article_id
        (rule,) = library.rules.teach(again, [block.ordinal], Role.QUOTATION).rules.added
        (found,) = library.rules.preview(rule)
        assert (found.article_id, found.ordinals) == (article, (block.ordinal,))


def test_all_old_work_can_be_undone_and_redone(old: Path) -> None:
    with Library.open(old.parent) as library:
        tags = library.tags.all()
        steps = len(library.history.steps(100))
        for _ in range(steps):
            library.history.undo()
        assert library.tags.all() == []
        for _ in range(steps):
            library.history.redo()
        assert library.tags.all() == tags
        library.tags.set_number(tags[0].id, 1)
        assert library.tags.numbered()[1].path == tags[0].path
        library.history.undo()
        assert library.tags.numbered() == {}
