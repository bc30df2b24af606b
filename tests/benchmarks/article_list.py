"""The article list over many articles, as cards and as a table: first paint, a scroll step, each
order, each grouping, filter, all selected, one more article.

    python tests/benchmarks/article_list.py [--articles 100000]

Fills a library in a temporary folder with made-up rows, shows the real list panel offscreen and
prints milliseconds of CPU time, the least, the median and the worst of several times, beside a
plain QListView with uniform sizes on the same model in the same run. Other programs that run at
the same time make all but the least of little worth.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QListView, QTableView

from reader.library import Library
from reader.model.annotation import Colour, Placement, PlaceState
from reader.model.article import Draft, Metadata, Source
from reader.model.collection import ArticleView, Grouping, Sort
from reader.model.document import Block, Document, Role
from reader.model.locator import Locator
from reader.model.selector import Span
from reader.store import annotations, articles, documents, reading, tags
from reader.text.anchoring import describe
from ui.actions.registry import Registry
from ui.context import AppContext
from ui.hub import Hub
from ui.jobs import Jobs
from ui.messages import Messages
from ui.models.article_list_model import PAGE, ArticleListModel
from ui.models.tag_colours import TagColours
from ui.navigator import Navigator
from ui.panels.article_card_delegate import ArticleCardDelegate
from ui.panels.article_list_panel import ArticleListPanel
from ui.theme.theme import Theme

WORDS = ("river", "bridge", "council", "budget", "water", "ferry", "summer", "vote", "rain")
BATCH = 5000
SCROLLS = 200
MARKED, MOST_MARKS = 0.3, 20
"""Which part of the articles has highlights, and how many at most."""
READ, TAGGED = 0.4, 0.6
"""Which part was opened, and which has a tag or two."""
PATHS = tuple(f"area {number % 12}/topic {number}" for number in range(60))


def draft(number: int, chance: random.Random) -> Draft:
    """A made-up article of three lines."""
    title = " ".join(chance.choices(WORDS, k=chance.randint(3, 9))).capitalize()
    lead = " ".join(chance.choices(WORDS, k=30)) + "."
    text = f"{title}\n{lead}\n"
    blocks = (
        Block(0, Span(0, len(title) + 1), Role.TITLE),
        Block(1, Span(len(title) + 1, len(text)), Role.PARAGRAPH),
    )
    source = Source(f"{number}.txt", f"{number:064x}", "text/plain")
    year = f"{chance.randint(2001, 2026)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    writer = f"Writer {chance.randint(1, 900)}" if chance.random() < 0.8 else ""
    meta = Metadata(title, writer, chance.choice(WORDS).capitalize() + " Review", year, "en")
    return Draft(source, b"", meta, Document(text, blocks), f"{number:064x}")


def fill(library: Library, count: int) -> None:
    """Rows straight into the store: importing is measured elsewhere."""
    chance = random.Random(1)
    for start in range(0, count, BATCH):
        with library._store.edit("Fill", undoable=False) as edit:
            known = tags.ensure_all(edit.db, PATHS)
            for number in range(start, min(start + BATCH, count)):
                made = draft(number, chance)
                article = articles.insert(edit.db, made)
                documents.insert(edit.db, article, made.document)
                if chance.random() < MARKED:
                    mark(edit.db, article, made.document, chance)
                if chance.random() < READ:
                    reading.remember(edit.db, article, Locator(1, 1, chance.random()))
                if chance.random() < TAGGED:
                    chosen = chance.sample(known, chance.randint(1, 2))
                    tags.link_articles(edit.db, [article], chosen)


def mark(db: Any, article: int, document: Document, chance: random.Random) -> None:
    """Highlights at random places of an article."""
    for _ in range(chance.randint(1, MOST_MARKS)):
        start = chance.randrange(len(document.text) - 8)
        span = Span(start, start + 8)
        place = Placement(PlaceState.EXACT, span)
        target, colour = describe(document.text, span), chance.choice(list(Colour))
        annotations.insert(db, article, target, place, colour, "")


def cpu(work: Callable[[], object]) -> float:
    """Milliseconds of CPU time of one call, painting included."""
    begin = time.process_time()
    work()
    QApplication.processEvents()
    return (time.process_time() - begin) * 1000


def show_panel(context: AppContext, is_table: bool) -> ArticleListPanel:
    """The panel as the window shows it, painted once."""
    # A fresh registry, as in a fresh window: the panel declares its actions.
    panel = ArticleListPanel(replace(context, registry=Registry()))
    panel.show_table(is_table)
    panel.resize(970 if is_table else 300, 330 if is_table else 900)
    panel.show()
    panel.grab()
    return panel


def show_list_view(context: AppContext) -> QListView:
    """The peer: a list view, told that all rows have one height."""
    model = ArticleListModel(context.library)
    model.show(ArticleView())
    view = QListView()
    view.setModel(model)
    view.setUniformItemSizes(True)
    view.setItemDelegate(ArticleCardDelegate(context.theme, TagColours(context.library), view))
    view.resize(300, 900)
    view.show()
    view.grab()
    return view


def scroll_steps(panel: ArticleListPanel) -> list[float]:
    """Single wheel steps at random places, each painted."""
    view = panel.findChild(QTableView, "article_list")
    assert isinstance(view, QTableView)
    bar = view.verticalScrollBar()
    chance = random.Random(2)
    times = []
    for _ in range(SCROLLS):
        bar.setValue(chance.randint(0, bar.maximum()))
        QApplication.processEvents()
        times.append(cpu(lambda: bar.setValue(bar.value() + 40)))
    return times


def measure(context: AppContext) -> dict[str, list[float]]:
    """Milliseconds of each kind of work."""
    kept: list[Any] = []
    times: dict[str, list[float]] = {}
    for is_table, name in ((False, "cards"), (True, "table")):
        times[f"first paint, {name}"] = [
            cpu(lambda t=is_table: kept.append(show_panel(context, t))) for _ in range(5)
        ]
        times[f"scroll step, {name}"] = scroll_steps(kept[-1])
    times["first paint, QListView"] = [
        cpu(lambda: kept.append(show_list_view(context))) for _ in range(3)
    ]
    library, panel = context.library, kept[-4]
    ids = library.articles.ids(ArticleView())
    pages = [ids[first : first + PAGE] for first in range(0, 100 * PAGE, PAGE)]
    times["read a page of rows"] = [cpu(lambda p=p: library.articles.rows(p)) for p in pages if p]
    for sort in Sort:
        times[f"sort by {sort}"] = [cpu(lambda s=sort: panel.set_sort(s, True)) for _ in range(4)]
    panel.set_sort(Sort.ADDED, True)
    for words in ("river bridge", "r"):
        times[f"filter by “{words}”"] = [
            cpu(lambda w=words: panel.show_view(ArticleView(text=w))) for _ in range(5)
        ]
    panel.show_view(ArticleView())
    times |= measure_groups(panel)
    view = panel.findChild(QTableView, "article_list")
    times["select all"] = [cpu(view.selectAll) for _ in range(3)]
    view.clearSelection()
    model = ArticleListModel(library)
    model.show(ArticleView())
    times["star one article, the list follows"] = [
        cpu(lambda i=i: model.apply(library.articles.star([i], True))) for i in ids[:20]
    ]
    return times


def measure_groups(panel: ArticleListPanel) -> dict[str, list[float]]:
    """Each grouping, and closing and opening groups."""
    times: dict[str, list[float]] = {}
    for group in Grouping:
        times[f"group by {group}"] = [cpu(lambda g=group: panel.set_group(g)) for _ in range(4)]
    panel.set_group(Grouping.PUBLICATION)
    panel.step(1)
    times["close or open a group"] = [cpu(panel.fold) for _ in range(6)]
    times["close or open all groups"] = [cpu(panel.fold_all) for _ in range(6)]
    panel.set_group(Grouping.NONE)
    return times


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=100_000)
    asked = parser.parse_args()
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder)) as library:
        fill(library, asked.articles)
        context = AppContext(
            library, Hub(), Jobs(), Theme(application), Messages(), Navigator(), Registry()
        )
        print(f"{asked.articles:,} articles; ms of CPU time: least, median, worst")
        for name, times in measure(context).items():
            middle = statistics.median(times)
            print(f"{name:36} {min(times):8.1f} {middle:8.1f} {max(times):8.1f}")
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"{'peak memory':36} {peak:,} MB")
        context.jobs.close()


if __name__ == "__main__":
    main()
