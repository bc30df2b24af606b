"""The list of all passages: first paint, a scroll step, filter, groups, one change that it follows.

    python tests/benchmarks/passages.py [--passages 10000 100000]

Fills a library in a temporary folder with made-up articles of ten passages each, shows the real
view offscreen and prints medians in milliseconds of CPU time, painting included. The filter is
measured without the rest of the typing that it waits for.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import statistics
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from article_list import WORDS, cpu, draft
from PySide6.QtWidgets import QApplication

import reader.store.annotations
from reader.library import Library
from reader.model.annotation import Colour, Placement, PlaceState
from reader.model.passage import PassageGroup, PassageSort, PassageView
from reader.model.selector import Span
from reader.store import articles, documents, tags
from reader.text.anchoring import describe
from ui.actions.registry import Registry
from ui.context import AppContext
from ui.hub import Hub
from ui.jobs import Jobs
from ui.messages import Messages
from ui.navigator import Navigator
from ui.panels.passages_view import PassagesView
from ui.theme.theme import Theme

EACH = 10
"""Passages of an article."""
RUNS, SCROLLS = 5, 100


def fill(library: Library, count: int) -> None:
    """Rows straight into the store: marking is measured elsewhere."""
    chance = random.Random(1)
    with library._store.edit("Fill", undoable=False) as edit:
        known = [tags.ensure(edit.db, f"{one}/{other}") for one in WORDS for other in WORDS[:5]]
        for number in range(count // EACH):
            made = draft(number, chance)
            article = articles.insert(edit.db, made)
            documents.insert(edit.db, article, made.document)
            for _ in range(EACH):
                mark(edit.db, article, made.document, known, chance)


def mark(db: Any, article: int, document: Any, known: list[int], chance: random.Random) -> None:
    """A highlight at a random place, most with a tag or two, some with a note."""
    start = chance.randrange(len(document.text) - 60)
    span = Span(start, start + chance.randint(10, 50))
    note = f"About the {chance.choice(WORDS)} number {start}" if chance.random() < 0.3 else ""
    target, place = describe(document.text, span), Placement(PlaceState.EXACT, span)
    colour = chance.choice(list(Colour))
    new = reader.store.annotations.insert(db, article, target, place, colour, note)
    if chance.random() < 0.7:
        tags.link_annotations(db, [new], chance.sample(known, chance.randint(1, 2)))


def show_view(context: AppContext) -> PassagesView:
    """The view as the window shows it, painted once."""
    # A fresh registry, as in a fresh window: the view declares its actions.
    view = PassagesView(replace(context, registry=Registry()))
    view.resize(1240, 876)
    view.show()
    view.begin()
    view.grab()
    return view


def measure(context: AppContext) -> dict[str, list[float]]:
    """Milliseconds of each kind of work."""
    library, kept = context.library, list[PassagesView]()
    times: dict[str, list[float]] = {}
    first = [cpu(lambda: kept.append(show_view(context))) for _ in range(RUNS)]
    times["first paint"] = first
    view = kept.pop()
    for other in kept:
        other.deleteLater()
    for name, wanted in (
        ("filter by a word and a number", PassageView(text="river 12")),
        ("filter by a word", PassageView(text="river")),
        ("one colour", PassageView(colours=frozenset({Colour.PINK}))),
        ("a tag and those below it", PassageView(tags=frozenset({"river"}))),
        ("with a note", PassageView(has_note=True)),
        *((f"grouped by {group}", PassageView(group=group)) for group in list(PassageGroup)[1:]),
        *((f"sorted by {sort}", PassageView(sort=sort)) for sort in PassageSort),
    ):
        times[name], alone = [], f"  {name}: the ids alone"
        times[alone] = []
        for _ in range(RUNS):
            view._narrow(PassageView(days=1, text="nothing is like this"))
            times[name].append(cpu(lambda w=wanted: paint(view, w)))
            times[alone].append(cpu(lambda w=wanted: library.passages.order(w)))
    view._narrow(PassageView())
    times["scroll step"] = scroll_steps(view)
    ids = view.shown_ids()
    times["recolour one, the list follows"] = [
        cpu(lambda i=i, c=c: view._apply(library.annotations.set_colour([i], c)))
        for i, c in zip(ids[:20], list(Colour) * 4, strict=True)
    ]
    return times


def paint(view: PassagesView, wanted: PassageView) -> None:
    """Another view, painted."""
    view._narrow(wanted)
    view.grab()


def scroll_steps(view: PassagesView) -> list[float]:
    """Single wheel steps at random places, each painted."""
    bar = view.list.verticalScrollBar()
    chance = random.Random(2)
    times = []
    for _ in range(SCROLLS):
        bar.setValue(chance.randint(0, bar.maximum()))
        QApplication.processEvents()
        times.append(cpu(lambda: bar.setValue(bar.value() + 40)))
    return times


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passages", type=int, nargs="+", default=[10_000, 100_000])
    asked = parser.parse_args()
    application = QApplication([])
    for count in asked.passages:
        with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder)) as library:
            fill(library, count)
            context = AppContext(
                library, Hub(), Jobs(), Theme(application), Messages(), Navigator(), Registry()
            )
            print(f"{count:,} passages; milliseconds of CPU time")
            for name, times in measure(context).items():
                print(f"{name:46} median {statistics.median(times):7.1f}   worst {max(times):7.1f}")
            context.jobs.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{'peak memory':46} {peak:,} MB")


if __name__ == "__main__":
    main()
