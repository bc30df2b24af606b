"""Pages: article, facts, captions and kept letters, and how fast each extractor gets there."""

from __future__ import annotations

import re
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from cleaning_extractors import FACTS, OURS, Answer, extractors
from cleaning_measures import (
    MeanScore,
    Tally,
    are_alike,
    letters,
    matched,
    mean,
    plain,
    share_kept,
    tally_of_runs,
    three,
    visible_texts,
)

from reader.intake.images import keep_images
from reader.model.document import Role
from reader.text.canonical import build_document

BAD = 0.7
# A page that shows less than this share of its letters has lost something.
LEAST_KEPT = 0.99
BY = re.compile(r"^by\s+", re.IGNORECASE)

Page = dict[str, Any]


@dataclass(slots=True)
class Score:
    """What an extractor reached over the pages of a source. seconds: of processor time."""

    tallies: list[Tally] = field(default_factory=list)
    right: Counter[str] = field(default_factory=Counter)
    known: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    @property
    def speed(self) -> float:
        """Pages a second of processor time."""
        return len(self.tallies) / max(self.seconds, 1e-9)

    def add(self, page: Page, answer: Answer, seconds: float) -> None:
        """Count one page."""
        self.tallies.append(tally_of_runs(page["gold"], answer.text))
        self.seconds += seconds
        for name in FACTS:
            if page.get(name):
                self.known[name] += 1
                self.right[name] += _is_right(name, page[name], answer.facts.get(name, ""))

    def row(self) -> str:
        """The columns of the table."""
        bad = sum(_is_bad(tally) for tally in self.tallies) / len(self.tallies)
        told = [
            f"{self.right[name] / self.known[name]:6.3f}" if self.known[name] else "     -"
            for name in FACTS
        ]
        return f"{MeanScore.of(self.tallies).columns()} {bad:6.3f} {' '.join(told)}"


def measure_pages(pages: list[Page]) -> dict[str, float]:
    """Run every extractor over the pages and print the tables. Returns the pages a second of
    processor time, by extractor."""
    sources = sorted({_source(page) for page in pages})
    print(f"{'PAGES':24}  prec. recall     F1    bad  title author   date  pages/s")
    speeds, ours = {}, []
    for name, extract in extractors().items():
        scores = {source: Score() for source in (*sources, "all")}
        extract(pages[0]["html"])  # What is loaded at the first page is no page's time.
        for page in pages:
            start = time.process_time()
            answer = extract(page["html"])
            seconds = time.process_time() - start
            for source in (_source(page), "all"):
                scores[source].add(page, answer, seconds)
            if name == OURS:
                ours.append(answer)
        for source, score in scores.items():
            print(f"{name:17}{source:7} {score.row()} {score.speed:8.1f}")
        speeds[name] = scores["all"].speed
    _print_captions(pages, ours)
    _print_letters(pages, ours)
    return speeds


def _print_captions(pages: list[Page], answers: list[Answer]) -> None:
    """Of pages whose captions are known. Tied: the right ones with a picture that has an
    address."""
    total, tied = Tally(), 0
    for page, answer in zip(pages, answers, strict=True):
        gold = [text for caption in page.get("captions") or [] if (text := _text_of(caption))]
        if not gold:
            continue
        found = _captions(answer)
        right = matched(gold, [text for text, _ in found])
        tied += sum(found[place][1] for place in right)
        total.add(Tally(len(right), len(found) - len(right), len(gold) - len(right)))
    if not total.right + total.missed:
        print("\nNo captions of these pages are known.")
        return
    print(f"\n{'CAPTIONS OF PAGES':24}  prec. recall     F1   gold   tied")
    share = tied / total.right if total.right else 0.0
    known = total.right + total.missed
    print(f"{OURS:24} {three(total.precision, total.recall)} {known:6} {share:6.3f}")


def _captions(answer: Answer) -> list[tuple[str, bool]]:
    """Each caption without its credit, and whether it has a picture."""
    pieces, _ = keep_images(answer.pieces, None, answer.address)
    document = build_document(pieces)
    return [
        (text, bool(block.figure and (block.figure.address or block.figure.image)))
        for block in document.blocks
        if block.role is Role.CAPTION
        and (text := plain(document.caption_of(block) or document.text_of(block)))
    ]


def _print_letters(pages: list[Page], answers: list[Answer]) -> None:
    shares = {
        page["id"]: share_kept(
            letters(visible_texts(page["html"])), letters(piece.text for piece in answer.pieces)
        )
        for page, answer in zip(pages, answers, strict=True)
    }
    low = [name for name, share in shares.items() if share < LEAST_KEPT]
    least = min(shares, key=lambda name: shares[name])
    print(f"\n{'VISIBLE LETTERS KEPT':24}    mean  lowest  pages under {LEAST_KEPT:.0%}")
    print(
        f"{OURS:24} {mean(list(shares.values())):7.3%} {shares[least]:7.3%}  {len(low)}"
        + (f" ({', '.join(low[:5])})" if low else "")
    )


def _text_of(caption: Any) -> str:
    return plain(caption if isinstance(caption, str) else caption.get("text", ""))


def _source(page: Page) -> str:
    return str(page["id"]).split(":")[0]


def _is_bad(tally: Tally) -> bool:
    return 2 * tally.right < BAD * (2 * tally.right + tally.wrong + tally.missed)


def _is_right(name: str, gold: str, found: str) -> bool:
    """Whether a fact was found: dates to the day, names and titles but for a few letters."""
    if name == "date":
        return found[:10] == gold[:10]
    return are_alike(gold, BY.sub("", found) if name == "author" else found)
