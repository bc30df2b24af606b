"""Whatever a person does, in whatever order: undo and redo return to equal states, the text never
changes, marks stay on their words, and the search index says what the library says."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from reader.errors import Refused
from reader.library import Library
from reader.model.annotation import Colour, PlaceState
from reader.model.changes import Changes
from reader.model.collection import ArticleView, Shelf
from reader.model.document import Role
from reader.model.saved_search import LivingMark
from reader.model.search import Scope
from reader.model.selector import Span
from reader.store.touched import JOURNALLED_TABLES

TAGS = ("politics", "politics/kosovo", "Politics/KFOR", "travel", "travel/kosovo", "ü")
NAMES = ("To read", "to  READ", "Later “maybe”", "ü")
NUMBERS = st.integers(min_value=0, max_value=10**6)
Rows = dict[str, list[tuple[object, ...]]]


class LibraryMachine(RuleBasedStateMachine):
    """past and future hold the state before each step that can be undone, and after each undone."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="florilegium-machine-"))
        self.library = Library.open(self.folder / "library")
        self.past: list[Rows] = []
        self.future: list[Rows] = []
        self.texts: dict[int, str] = {}
        self.imported = 0

    def teardown(self) -> None:
        self.library.close()
        shutil.rmtree(self.folder)

    @initialize()
    def start_with_one(self) -> None:
        self.add(0)

    @rule(number=NUMBERS)
    def add(self, number: int) -> None:
        self.imported += 1
        text = (
            f"Report {number} of the river commission {self.imported}\n\n"
            f"The water rose by {number} centimetres that day, and the bridge was closed.\n\n"
            f"It fell again on the second day. Nobody was hurt, said mayor {number}.\n"
        )
        self.change(lambda: self.library.articles.add_data(text.encode(), "report.txt")[1])

    @rule(number=NUMBERS, role=st.sampled_from([*Role, None]))
    def set_role(self, number: int, role: Role | None) -> None:
        article = self.pick(self.articles(), number)
        if article:
            blocks = self.library.reading.open(article).document.blocks
            line = self.pick([b.ordinal for b in blocks], number)
            self.change(lambda: self.library.cleaning.set_role(article, [line or 0], role))

    @rule(
        number=NUMBERS,
        start=st.integers(0, 250),
        length=st.integers(1, 60),
        tags=st.lists(st.sampled_from(TAGS), max_size=2),
        colour=st.sampled_from([None, *Colour]),
    )
    def highlight(
        self, number: int, start: int, length: int, tags: list[str], colour: Colour | None
    ) -> None:
        article = self.pick(self.articles(), number)
        if article:
            size = len(self.library.reading.open(article).document.text)
            span = Span(min(start, size - 1), min(start + length, size))
            self.change(
                lambda: self.library.annotations.highlight(
                    article, span, tags=tags, colour=colour, note="seen" if number % 3 == 0 else ""
                )
            )

    @rule(number=NUMBERS, tags=st.lists(st.sampled_from(TAGS), max_size=3))
    def retag(self, number: int, tags: list[str]) -> None:
        mark = self.pick(self.marks(), number)
        if mark:
            self.change(lambda: self.library.annotations.set_tags(mark, tags))

    @rule(number=NUMBERS)
    def remove_mark(self, number: int) -> None:
        mark = self.pick(self.marks(), number)
        if mark:
            self.change(lambda: self.library.annotations.remove(mark))

    @rule(number=NUMBERS, path=st.sampled_from(TAGS))
    def merge_tags(self, number: int, path: str) -> None:
        tag = self.pick([t.id for t in self.library.tags.all()], number)
        if tag:
            self.change(lambda: self.library.tags.merge([tag], path))

    @rule(number=NUMBERS, path=st.sampled_from([*TAGS, "new", "new/deep/er"]))
    def rename_tag(self, number: int, path: str) -> None:
        tag = self.pick([t.id for t in self.library.tags.all()], number)
        if tag:
            self.change(lambda: self.library.tags.rename(tag, path))

    @rule(number=NUMBERS, keep=st.booleans())
    def delete_tag(self, number: int, keep: bool) -> None:
        tag = self.pick([t.id for t in self.library.tags.all()], number)
        if tag:
            self.change(lambda: self.library.tags.delete(tag, keep_children=keep))

    @rule(number=NUMBERS)
    def tag_article(self, number: int) -> None:
        article = self.pick(self.articles(), number)
        if article:
            path = TAGS[number % len(TAGS)]
            self.change(lambda: self.library.articles.tag([article], [path]))

    @rule(number=NUMBERS, name=st.sampled_from(NAMES))
    def gather(self, number: int, name: str) -> None:
        collections, articles = self.library.collections, self.articles()[: number % 3]
        known = collections.find(name)
        self.change(
            lambda: (
                collections.add(known.id, articles) if known else collections.create(name, articles)
            )
        )

    @rule(number=NUMBERS)
    def take_out(self, number: int) -> None:
        collection = self.pick([c.id for c in self.library.collections.all()], number)
        if collection:
            articles = self.articles()[: number % 3]
            self.change(lambda: self.library.collections.remove(collection, articles))

    @rule(number=NUMBERS, name=st.sampled_from(NAMES))
    def rename_collection(self, number: int, name: str) -> None:
        collection = self.pick([c.id for c in self.library.collections.all()], number)
        if collection:
            self.change(lambda: self.library.collections.rename(collection, name))

    @rule(number=NUMBERS)
    def delete_collection(self, number: int) -> None:
        collection = self.pick([c.id for c in self.library.collections.all()], number)
        if collection:
            self.change(lambda: self.library.collections.delete(collection))

    @rule(number=NUMBERS, name=st.sampled_from(NAMES))
    def save_search(self, number: int, name: str) -> None:
        searches, query = self.library.saved_searches, f"river words:>{number}"
        known = searches.find(name)
        living = LivingMark((name,)) if number % 2 else None
        self.change(
            lambda: (
                searches.change(known.id, name, query, Scope.PASSAGES, living=living)
                if known
                else searches.save(name, query, living=living)
            )
        )

    @rule(number=NUMBERS, place=NUMBERS)
    def refuse_a_hit(self, number: int, place: int) -> None:
        search = self.pick([s.id for s in self.library.saved_searches.all()], number)
        article = self.pick(self.articles(), number)
        if search and article:
            span = Span(place % 9, place % 9 + 3)
            self.change(lambda: self.library.living.refuse(search, article, span))

    @rule(number=NUMBERS)
    def delete_search(self, number: int) -> None:
        search = self.pick([s.id for s in self.library.saved_searches.all()], number)
        if search:
            self.change(lambda: self.library.saved_searches.delete(search))

    @rule(number=NUMBERS)
    def trash(self, number: int) -> None:
        article = self.pick(self.articles(), number)
        if article:
            self.change(lambda: self.library.articles.trash([article]))

    @rule(number=NUMBERS)
    def restore(self, number: int) -> None:
        article = self.pick(self.library.articles.ids(ArticleView(shelf=Shelf.TRASH)), number)
        if article:
            self.change(lambda: self.library.articles.restore([article]))

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        now = self.dump()
        self.library.history.undo()
        assert self.dump() == self.past[-1]
        self.past.pop()
        self.future.append(now)

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        now = self.dump()
        self.library.history.redo()
        assert self.dump() == self.future[-1]
        self.future.pop()
        self.past.append(now)

    @rule()
    def start_again(self) -> None:
        self.library.close()
        self.library = Library.open(self.folder / "library")

    @rule()
    def index_says_what_the_library_says(self) -> None:
        self.library.indexing.drain_all()
        assert self.library.indexing.problems() == []
        assert self.library.indexing.differences() == []

    @invariant()
    def history_is_as_long_as_it_should_be(self) -> None:
        assert (self.library.history.undo_label is None) == (not self.past)
        assert (self.library.history.redo_label is None) == (not self.future)

    @invariant()
    def texts_never_change_and_marks_stand_on_their_words(self) -> None:
        for article in self.articles():
            opened = self.library.reading.open(article)
            assert self.texts.setdefault(article, opened.document.text) == opened.document.text
            for mark in opened.annotations:
                assert mark.placement.state is PlaceState.EXACT
                assert mark.span
                assert mark.span.of(opened.document.text) == mark.quote

    def change(self, work: object) -> None:
        """Do one thing; if it made a step, it can be undone to the state before."""
        before = self.dump()
        try:
            changes: Changes = work()  # type: ignore[operator]
        except Refused:
            assert self.dump() == before
            return
        assert bool(changes) == (self.dump() != before)
        if changes.history_changed:
            self.past.append(before)
            self.future.clear()

    def dump(self) -> Rows:
        db = self.library._store.db
        return {
            table: sorted(map(tuple, db.execute(f"SELECT * FROM {table}")), key=repr)
            for table in JOURNALLED_TABLES
        }

    def articles(self) -> list[int]:
        return self.library.articles.ids(ArticleView())

    def marks(self) -> list[int]:
        return [m.id for a in self.articles() for m in self.library.annotations.of_article(a)]

    @staticmethod
    def pick(items: list[int], number: int) -> int | None:
        return items[number % len(items)] if items else None


def run(examples: int, steps: int) -> None:
    run_state_machine_as_test(
        LibraryMachine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_any_order_of_work_can_be_undone_and_redone() -> None:
    run(examples=12, steps=30)


@pytest.mark.slow
def test_any_order_of_work_can_be_undone_and_redone_at_length() -> None:
    run(examples=200, steps=60)
