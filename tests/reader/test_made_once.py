"""Values that are made when they are asked for."""

from __future__ import annotations

import threading
import time

from reader.made_once import made_once


class Kitchen:
    def __init__(self) -> None:
        self.made: list[str] = []

    @made_once
    def dough(self) -> list[str]:
        """Flour and water."""
        time.sleep(0.02)
        self.made.append("dough")
        return ["flour", "water"]

    @made_once
    def bread(self) -> list[str]:
        self.made.append("bread")
        return [*self.dough, "heat"]


def test_a_value_is_made_once_for_each_object_and_may_need_others() -> None:
    one, other = Kitchen(), Kitchen()
    assert not Kitchen.bread.is_made(one)
    assert one.bread == ["flour", "water", "heat"]
    assert one.bread is one.bread
    assert one.made == ["bread", "dough"]
    assert Kitchen.dough.is_made(one)
    assert other.made == []
    assert Kitchen.dough.__doc__ == "Flour and water."


def test_threads_that_ask_at_once_get_the_same() -> None:
    kitchen = Kitchen()
    found: list[list[str]] = []
    threads = [threading.Thread(target=lambda: found.append(kitchen.dough)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert kitchen.made == ["dough"]
    assert all(value is found[0] for value in found)
