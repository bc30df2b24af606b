"""How well pages are cleaned, beside trafilatura and readability-lxml over the same pages.

    FLORILEGIUM_BENCH=FOLDER python tests/benchmarks/cleaning.py [--every 5]

The folder holds pages.jsonl.xz: a page a line, with "id" ("source:name"), "html", "gold" (the text
of its article) and, where known, "title", "author", "date". Printed are the means of precision and
recall of runs of four words, the share of bad pages (F under .7), how often title, author and date
are right, and pages a second of processor time, for each source and extractor. Extractors that are
not installed are left out (pip install "florilegium[bench]").
"""

from __future__ import annotations

import argparse
import json
import logging
import lzma
import os
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from lxml.html import document_fromstring

from reader.intake.web_source import label_html
from reader.model.document import Role

FACTS = ("title", "author", "date")
BAD = 0.7
RUN = 4
WORD = re.compile(r"\w+")
# What every extractor leaves out of the body, or gives apart from it.
APART = {Role.TITLE, Role.BYLINE, Role.DATELINE, Role.CAPTION, Role.FIGURE, Role.BOILERPLATE}


@dataclass(frozen=True, slots=True)
class Answer:
    """What an extractor made of a page. facts: by name, those it found."""

    text: str
    facts: dict[str, str]


Extractor = Callable[[str], Answer]


@dataclass(slots=True)
class Score:
    """What an extractor reached over the pages of a source."""

    precisions: list[float] = field(default_factory=list)
    recalls: list[float] = field(default_factory=list)
    bad: int = 0
    right: Counter[str] = field(default_factory=Counter)
    known: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    def add(self, page: dict[str, Any], answer: Answer, seconds: float) -> None:
        """Count one page. seconds: of processor time it took."""
        gold, found = runs(page["gold"]), runs(answer.text)
        both = (gold & found).total()
        precision = both / found.total() if found else 0.0
        recall = both / gold.total() if gold else 1.0
        if found:
            self.precisions.append(precision)
        if gold:
            self.recalls.append(recall)
        self.bad += 2 * both < BAD * (gold.total() + found.total())
        self.seconds += seconds
        for name in FACTS:
            if page.get(name):
                self.known[name] += 1
                self.right[name] += is_right(name, page[name], answer.facts.get(name, ""))

    def row(self, pages: int) -> str:
        """The columns of the table."""
        p, r = mean(self.precisions), mean(self.recalls)
        f = 2 * p * r / (p + r) if p + r else 0.0
        told = [
            f"{self.right[name] / self.known[name]:6.3f}" if self.known[name] else "     -"
            for name in FACTS
        ]
        speed = pages / max(self.seconds, 1e-9)
        return f"{p:6.3f} {r:6.3f} {f:6.3f} {self.bad / pages:6.3f} {' '.join(told)} {speed:8.1f}"


def florilegium(html: str) -> Answer:
    """This program, without its isolation."""
    labelled = label_html(html, "page.html")
    body = "\n".join(piece.text for piece in labelled.pieces if piece.role not in APART)
    told = labelled.metadata
    return Answer(body, {"title": told.title, "author": told.byline, "date": told.published})


def trafilatura_extractor() -> Extractor:
    """Raises ImportError where trafilatura is not installed."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)

    def extract(html: str) -> Answer:
        found = trafilatura.bare_extraction(html, include_comments=False, with_metadata=True)
        if not found:
            return Answer("", {})
        facts = {name: getattr(found, name) or "" for name in FACTS}
        return Answer(found.text or "", facts)

    return extract


def readability_extractor() -> Extractor:
    """Raises ImportError where readability-lxml is not installed."""
    from readability import Document

    logging.getLogger("readability").setLevel(logging.CRITICAL)

    def extract(html: str) -> Answer:
        try:
            document = Document(html)
            text = document_fromstring(document.summary()).text_content()
            return Answer(text, {"title": document.short_title() or ""})
        except Exception:  # What it cannot read counts as nothing found.
            return Answer("", {})

    return extract


def extractors() -> dict[str, Extractor]:
    """Those that can be compared here, by name."""
    found: dict[str, Extractor] = {"florilegium": florilegium}
    others = {"trafilatura": trafilatura_extractor, "readability-lxml": readability_extractor}
    for name, make in others.items():
        try:
            found[name] = make()
        except ImportError:
            print(f"{name} is not installed and is left out.")
    return found


def runs(text: str) -> Counter[tuple[str, ...]]:
    """The runs of four words of a text, each with how often it occurs."""
    words = WORD.findall(text or "")
    return Counter(tuple(words[n : n + RUN]) for n in range(max(1, len(words) - RUN + 1)) if words)


def is_right(name: str, gold: str, found: str) -> bool:
    """Whether a fact was found: dates to the day, names and titles but for a few letters."""
    if name == "date":
        return found[:10] == gold[:10]
    one, two = (" ".join(text.split()).casefold() for text in (gold, found))
    return bool(two) and SequenceMatcher(None, one, two, autojunk=False).ratio() >= 0.92


def mean(values: list[float]) -> float:
    """The mean, 0 of nothing."""
    return statistics.mean(values) if values else 0.0


def measure(pages: list[dict[str, Any]]) -> None:
    """Run every extractor over the pages and print the table."""
    sources = [*sorted({page["id"].split(":")[0] for page in pages}), "all"]
    print(f"{'':24}  prec. recall     F1    bad  title author   date  pages/s")
    for name, extract in extractors().items():
        scores = {source: Score() for source in sources}
        extract(pages[0]["html"])  # What is loaded at the first page is no page's time.
        for page in pages:
            start = time.process_time()
            answer = extract(page["html"])
            seconds = time.process_time() - start
            for source in (page["id"].split(":")[0], "all"):
                scores[source].add(page, answer, seconds)
        for source, score in scores.items():
            count = sum(source in ("all", page["id"].split(":")[0]) for page in pages)
            print(f"{name:17}{source:7} {score.row(count)}")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])  # type: ignore[union-attr]
    parser.add_argument("--every", type=int, default=1, help="only every Nth page")
    arguments = parser.parse_args()
    folder = os.environ.get("FLORILEGIUM_BENCH")
    file = Path(folder, "pages.jsonl.xz") if folder else None
    if not file or not file.is_file():
        print(
            "Nothing was measured: FLORILEGIUM_BENCH names no folder with a pages.jsonl.xz in it."
        )
        return
    with lzma.open(file, "rt", encoding="utf-8") as lines:
        pages = [json.loads(line) for line in lines][:: arguments.every]
    if pages:
        measure(pages)


if __name__ == "__main__":
    main()
