"""A review queue: every answer can be taken back, and things may come while it is under way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.dialogs.review_queue import ReviewQueue


@pytest.fixture
def queue() -> ReviewQueue[str]:
    made: ReviewQueue[str] = ReviewQueue()
    made.add("abcd")
    return made


def test_yes_and_no_in_the_order_they_came(queue: ReviewQueue[str]) -> None:
    for answer in (True, False, True):
        queue.answer(answer)
    assert queue.taken == ["a", "c"]
    assert (queue.current, queue.position, queue.total) == ("d", 3, 4)


def test_what_is_refused_is_told_from_what_is_left(queue: ReviewQueue[str]) -> None:
    for answer in (False, None, True, False):
        queue.answer(answer)
    assert (queue.taken, queue.refused, queue.position) == (["c"], ["a", "d"], 4)
    queue.back()
    queue.answer(None)
    assert queue.refused == ["a"]


def test_back_asks_again(queue: ReviewQueue[str]) -> None:
    assert not queue.back()
    queue.answer(True)
    queue.answer(False)
    assert queue.back()
    assert queue.current == "b"
    queue.answer(True)
    assert queue.taken == ["a", "b"]


def test_all_the_rest_are_also_those_that_come_later(queue: ReviewQueue[str]) -> None:
    queue.answer(False)
    queue.take_rest()
    queue.add("ef")
    assert queue.taken == list("bcdef")
    assert queue.current is None
    queue.back()
    queue.add("g")
    assert queue.current == "f"


def test_an_answer_without_a_question_is_no_answer(queue: ReviewQueue[str]) -> None:
    queue.take_rest()
    queue.answer(False)
    assert queue.position == queue.total == 4


@given(st.lists(st.sampled_from(["yes", "no", "back", "add", "rest"]), max_size=40))
def test_it_never_loses_or_doubles_a_thing(moves: list[str]) -> None:
    queue: ReviewQueue[int] = ReviewQueue()
    came = 0
    for move in moves:
        if move == "add":
            queue.add([came])
            came += 1
        elif move == "back":
            queue.back()
        elif move == "rest":
            queue.take_rest()
        else:
            queue.answer(move == "yes")
        assert queue.total == came
        assert 0 <= queue.position <= came
        assert queue.taken == sorted(set(queue.taken))
        assert queue.current == (queue.position if queue.position < came else None)
