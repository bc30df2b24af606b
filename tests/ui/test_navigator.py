"""Back and forward through opened places."""

from __future__ import annotations

import pytest

from reader.model.selector import Span
from ui.navigator import Navigator


@pytest.fixture
def navigator(qapp: object) -> Navigator:
    made = Navigator()
    made.visited = []  # type: ignore[attr-defined]
    made.opened.connect(lambda article, span: made.visited.append((article, span)))  # type: ignore[attr-defined]
    return made


def visited(navigator: Navigator) -> list[tuple[int, Span | None]]:
    return navigator.visited  # type: ignore[attr-defined,no-any-return]


def test_back_leads_to_the_place_that_was_left_and_forward_returns(navigator: Navigator) -> None:
    navigator.open(1)
    navigator.place_of_view = lambda: 400
    navigator.open(2, Span(30, 40))
    navigator.place_of_view = lambda: 25
    navigator.back()
    assert visited(navigator)[-1] == (1, Span(400, 400))
    assert navigator.current == 1
    navigator.place_of_view = lambda: 410
    navigator.forward()
    assert visited(navigator)[-1] == (2, Span(25, 25))
    navigator.back()
    assert visited(navigator)[-1] == (1, Span(410, 410))


def test_a_jump_within_the_article_can_be_taken_back(navigator: Navigator) -> None:
    navigator.open(1)
    navigator.place_of_view = lambda: 0
    navigator.open(1, Span(900, 950))
    assert navigator.can_go_back
    navigator.back()
    assert visited(navigator) == [(1, None), (1, Span(900, 950)), (1, Span(0, 0))]


def test_opening_the_open_article_again_leaves_no_trace(navigator: Navigator) -> None:
    navigator.open(1)
    navigator.open(1)
    assert not navigator.can_go_back


def test_a_new_way_ends_the_old_forward(navigator: Navigator) -> None:
    for article in (1, 2):
        navigator.open(article)
    navigator.back()
    navigator.open(3)
    assert not navigator.can_go_forward


def test_no_way_leads_to_a_forgotten_article(navigator: Navigator) -> None:
    closed: list[bool] = []
    navigator.closed.connect(lambda: closed.append(True))
    for article in (1, 2, 3, 2):
        navigator.open(article)
    navigator.forget({2})
    assert closed == [True]
    assert navigator.current is None
    navigator.back()
    assert navigator.current == 3
    navigator.back()
    assert navigator.current == 1
    assert not navigator.can_go_back


def test_back_with_nowhere_to_go_does_nothing(navigator: Navigator) -> None:
    navigator.back()
    navigator.forward()
    navigator.close()
    assert visited(navigator) == []
