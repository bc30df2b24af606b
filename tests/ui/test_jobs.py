"""The lanes: order, newest wins, delivery on the GUI thread, failures, closing."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from ui.jobs import Jobs


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_results_come_in_order_on_the_gui_thread(jobs: Jobs) -> None:
    came: list[tuple[int, bool]] = []
    gui = threading.current_thread()
    for number in range(50):
        jobs.write(
            lambda number=number: number,
            lambda result: came.append((result, threading.current_thread() is gui)),
        )
    assert jobs.wait_idle()
    assert came == [(number, True) for number in range(50)]


def test_work_runs_on_one_thread_that_is_not_the_gui_thread(jobs: Jobs) -> None:
    threads: set[threading.Thread] = set()
    for _ in range(5):
        jobs.write(threading.current_thread, threads.add)
    assert jobs.wait_idle()
    assert len(threads) == 1
    assert threading.current_thread() not in threads


def test_only_the_newest_search_is_answered(jobs: Jobs) -> None:
    started, go_on = threading.Event(), threading.Event()
    ran: list[str] = []
    answers: list[str] = []

    def slow() -> str:
        started.set()
        assert go_on.wait(10)
        return "old"

    def quick(name: str) -> str:
        ran.append(name)
        return name

    jobs.search(slow, answers.append)
    assert started.wait(10)
    jobs.search(lambda: quick("dropped"), answers.append)
    jobs.search(lambda: quick("newest"), answers.append)
    go_on.set()
    assert jobs.wait_idle()
    assert ran == ["newest"]
    assert answers == ["newest"]


def test_an_outrun_search_reports_no_failure_either(jobs: Jobs) -> None:
    started, go_on = threading.Event(), threading.Event()
    failures: list[BaseException] = []

    def slow_failure() -> None:
        started.set()
        assert go_on.wait(10)
        raise ValueError("old question")

    jobs.search(slow_failure, None, failures.append)
    assert started.wait(10)
    answers: list[int] = []
    jobs.search(lambda: 7, answers.append)
    go_on.set()
    assert jobs.wait_idle()
    assert (answers, failures) == ([7], [])


def test_a_failure_goes_to_failed_and_the_lane_goes_on(jobs: Jobs) -> None:
    failures: list[BaseException] = []
    results: list[str] = []
    jobs.write(lambda: 1 // 0, None, failures.append)
    jobs.write(lambda: "after", results.append)
    assert jobs.wait_idle()
    assert isinstance(failures[0], ZeroDivisionError)
    assert results == ["after"]


def test_a_failure_nobody_asked_for_reaches_the_hook(
    jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: caught.append(error))
    jobs.index(lambda: 1 // 0)
    assert jobs.wait_idle()
    assert isinstance(caught[0], ZeroDivisionError)


def test_idle_means_that_what_a_callback_began_is_done_too(jobs: Jobs) -> None:
    came: list[str] = []
    jobs.write(
        lambda: "first",
        lambda first: (came.append(first), jobs.index(lambda: "second", came.append)),
    )
    assert jobs.wait_idle()
    assert came == ["first", "second"]


def test_wait_idle_gives_up_in_time(jobs: Jobs) -> None:
    go_on = threading.Event()
    jobs.write(lambda: go_on.wait(10))
    assert not jobs.wait_idle(timeout_ms=50)
    go_on.set()
    assert jobs.wait_idle()


def test_closing_finishes_writes_and_drops_indexing(qapp: object) -> None:
    jobs = Jobs()
    started, go_on = threading.Event(), threading.Event()
    done: list[str] = []
    jobs.index(lambda: (started.set(), go_on.wait(10)))
    jobs.index(lambda: done.append("index"))
    assert started.wait(10)
    for number in range(3):
        jobs.write(lambda number=number: done.append(f"write {number}"))
    assert not jobs.is_closing
    threading.Timer(0.05, go_on.set).start()
    jobs.close()
    assert jobs.is_closing
    assert done == ["write 0", "write 1", "write 2"]
    jobs.write(lambda: done.append("too late"))
    assert len(done) == 3


def test_long_reading_goes_on_while_the_index_is_busy_and_every_piece_comes(jobs: Jobs) -> None:
    go_on = threading.Event()
    came: list[int] = []
    jobs.index(lambda: go_on.wait(10))
    for number in range(3):
        jobs.read(lambda number=number: number, came.append)
    jobs.read(go_on.set)
    assert jobs.wait_idle()
    assert came == [0, 1, 2]
