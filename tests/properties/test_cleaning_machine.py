"""Whatever is relabelled, taught, applied, cleaned again and undone, in whatever order: the text of
an article and its highlights stay as they are, and every step can be undone and done again."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
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
from reader.model.annotation import Annotation
from reader.model.changes import Changes
from reader.model.collection import ArticleView
from reader.model.document import Role
from reader.model.selector import Span
from reader.store.touched import JOURNALLED_TABLES

NUMBERS = st.integers(min_value=0, max_value=10**6)
Rows = dict[str, list[tuple[object, ...]]]


class CleaningMachine(RuleBasedStateMachine):
    """texts: as each article was first seen. past, future: as in any undo history."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="florilegium-machine-"))
        self.library = Library.open(self.folder / "library")
        self.texts: dict[int, str] = {}
        self.past: list[Rows] = []
        self.future: list[Rows] = []
        self.imported = 0

    def teardown(self) -> None:
        self.library.close()
        shutil.rmtree(self.folder)

    @initialize()
    def start_with_four(self) -> None:
        for number in range(4):
            self.add(number)

    @rule(number=NUMBERS)
    def add(self, number: int) -> None:
        self.imported += 1
        text = (
            f"Home\nNews\n\nReport {number} of the commission, number {self.imported}\n\n"
            f"By Ana Moreno, {1 + number % 28} May 2023\n\n"
            f"The water rose by {number} centimetres that day; the bridge was closed at noon.\n\n"
            "Our weekly letter brings you the river every Friday.\n\n"
            f"It fell again on the second day. Nobody was hurt, said mayor {self.imported}, and "
            "the bridge was opened.\n\n© 2023 The River Courier. All rights reserved.\n"
        )
        self.change(lambda: self.library.articles.add_data(text.encode(), "report.txt")[1])

    @rule(number=NUMBERS, role=st.sampled_from([*Role, None]))
    def set_role(self, number: int, role: Role | None) -> None:
        article, line = self.place(number)
        self.change(lambda: self.library.cleaning.set_role(article, [line], role))

    @rule(number=NUMBERS, role=st.sampled_from(list(Role)))
    def teach(self, number: int, role: Role) -> None:
        article, line = self.place(number)
        self.change(lambda: self.library.rules.teach(article, [line], role))

    @rule(number=NUMBERS, verb=st.sampled_from(["apply", "enable", "disable", "delete"]))
    def use_a_rule(self, number: int, verb: str) -> None:
        rules = self.library.rules.all()
        if rules:
            chosen = rules[number % len(rules)].id
            self.change(lambda: getattr(self.library.rules, verb)(chosen))

    @rule(number=NUMBERS)
    def accept_suggestions(self, number: int) -> None:
        found = self.library.rules.suggestions()
        if found:
            self.change(lambda: self.library.rules.accept(found[: 1 + number % len(found)]))

    @rule(number=NUMBERS, is_all=st.booleans())
    def reclean(self, number: int, is_all: bool) -> None:
        ids = self.articles() if is_all else [self.place(number)[0]]
        clean = self.library.cleaning.recleaning()
        self.change(lambda: Changes.merged(clean(article)[1] for article in ids))

    @rule(number=NUMBERS, start=st.integers(0, 300), length=st.integers(1, 60))
    def highlight(self, number: int, start: int, length: int) -> None:
        article, _ = self.place(number)
        size = len(self.texts[article])
        span = Span(min(start, size - 1), min(start + length, size))
        self.change(lambda: self.library.annotations.highlight(article, span))

    @precondition(lambda self: len(self.past) > 4)
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

    @invariant()
    def texts_never_change_and_marks_stand_on_their_words(self) -> None:
        for article in self.articles():
            opened = self.library.reading.open(article)
            text = opened.document.text
            assert self.texts.setdefault(article, text) == text
            assert "\n".join(map(opened.document.text_of, opened.document.blocks)) == text
            assert all(
                mark.span and mark.span.of(text) == mark.quote for mark in opened.annotations
            )

    def change(self, work: Callable[[], Changes]) -> None:
        """Do one thing. No highlight changes but by a new one; what was refused changed nothing."""
        before, marks = self.dump(), self.marks()
        try:
            changes = work()
        except Refused:
            assert self.dump() == before
            return
        assert bool(changes) == (self.dump() != before)
        if not changes.annotations:
            assert self.marks() == marks
        if changes.history_changed:
            self.past.append(before)
            self.future.clear()

    def place(self, number: int) -> tuple[int, int]:
        """One of the articles and one of its lines."""
        ids = self.articles()
        article = ids[number % len(ids)]
        blocks = self.library.reading.open(article).document.blocks
        return article, number // 7 % len(blocks)

    def articles(self) -> list[int]:
        return self.library.articles.ids(ArticleView())

    def marks(self) -> list[Annotation]:
        return [m for a in self.articles() for m in self.library.annotations.of_article(a)]

    def dump(self) -> Rows:
        db = self.library._store.db
        return {
            table: sorted(map(tuple, db.execute(f"SELECT * FROM {table}")), key=repr)
            for table in JOURNALLED_TABLES
        }


def run(examples: int, steps: int) -> None:
    run_state_machine_as_test(
        CleaningMachine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_no_order_of_cleaning_moves_a_highlight() -> None:
    run(examples=8, steps=25)


@pytest.mark.slow
def test_no_order_of_cleaning_moves_a_highlight_at_length() -> None:
    run(examples=150, steps=50)
