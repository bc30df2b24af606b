"""Dumps: whole pages as text; which lines are told to be the article, and that none is lost."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from cleaning_extractors import APART
from cleaning_measures import (
    MeanScore,
    Tally,
    are_alike,
    letters,
    matched,
    plain,
    tally_of_runs,
    three,
)

from reader.intake.cleaning.text_dump import label_text
from reader.intake.formats.plain_text import read_plain_text
from reader.intake.labelled import Labelled
from reader.model.document import Role
from reader.text.canonical import build_document

# These are neither body nor furniture, and count for neither.
NEUTRAL = {"title", "caption", "lede", "byline", "date"}
# A line that was joined to its neighbours is looked for inside paragraphs, if it is long enough
# not to stand there by chance.
LEAST_PART = 40
NEWS = "sh"
"""The source whose pages are all news."""

Dump = dict[str, Any]


@dataclass(slots=True)
class Score:
    """What was reached over dumps. runs: a tally for each dump; titles: right or not."""

    lines: Tally = field(default_factory=Tally)
    characters: Tally = field(default_factory=Tally)
    runs: list[Tally] = field(default_factory=list)
    titles: list[bool] = field(default_factory=list)
    captions: Tally = field(default_factory=Tally)
    source: Counter[str] = field(default_factory=Counter)
    kept: int = 0

    def add(self, dump: Dump) -> None:
        """Label one dump and count it."""
        labelled = label_text(read_plain_text(dump["dump"]), "dump.txt")
        body = [plain(piece.text) for piece in labelled.pieces if piece.role not in APART]
        self._add_lines(dump, body)
        self.runs.append(tally_of_runs(dump["gold"], "\n".join(body)))
        self._add_title(dump, labelled.metadata.title)
        self._add_captions(dump, labelled)
        self._add_letters(dump, labelled)

    def rows(self) -> list[tuple[str, str]]:
        """The rows of the table, by what they measure."""
        rows = [
            ("lines", three(self.lines.precision, self.lines.recall)),
            ("characters", three(self.characters.precision, self.characters.recall)),
            ("runs of four words", MeanScore.of(self.runs).columns()),
        ]
        if self.captions.right + self.captions.missed:
            rows.append(("captions", three(self.captions.precision, self.captions.recall)))
        return rows

    def _add_lines(self, dump: Dump, body: list[str]) -> None:
        whole, joined = set(body), " ".join(body)
        for line, label in zip(dump["lines"], dump["labels"], strict=True):
            text = plain(line)
            if label in NEUTRAL or not text:
                continue
            found = text in whole or (len(text) >= LEAST_PART and text in joined)
            is_body = label == "body"
            for tally, size in ((self.lines, 1), (self.characters, len(text))):
                tally.right += size * (found and is_body)
                tally.wrong += size * (found and not is_body)
                tally.missed += size * (is_body and not found)

    def _add_title(self, dump: Dump, found: str) -> None:
        """Of dumps that show their title: as the page declares it, or as it stands there."""
        shown = [
            line
            for line, label in zip(dump["lines"], dump["labels"], strict=True)
            if label == "title"
        ]
        if shown:
            wanted = [*shown, dump["title"] or ""]
            self.titles.append(any(are_alike(title, found) for title in wanted))

    def _add_captions(self, dump: Dump, labelled: Labelled) -> None:
        """What is called a caption in a dump without any is wrong, too."""
        gold = [
            line
            for line, label in zip(dump["lines"], dump["labels"], strict=True)
            if label == "caption"
        ]
        document = build_document(labelled.pieces)
        found = [
            document.caption_of(block) or document.text_of(block)
            for block in document.blocks
            if block.role is Role.CAPTION
        ]
        right = len(matched(gold, found))
        self.captions.add(Tally(right, len(found) - right, len(gold) - right))

    def _add_letters(self, dump: Dump, labelled: Labelled) -> None:
        source = letters([dump["dump"]])
        self.source += source
        self.kept += (source & letters(piece.text for piece in labelled.pieces)).total()


def measure_dumps(dumps: list[Dump]) -> None:
    """Label the dumps and print the table."""
    whole, news = Score(), Score()
    for dump in dumps:
        whole.add(dump)
        if dump["id"].split(":")[0] == NEWS:
            news.add(dump)
    print(f"\n{'DUMPS':24}  prec. recall     F1")
    for name, columns in whole.rows():
        print(f"{name:24} {columns}")
    if news.runs:
        print(f"{'captions, news only':24} {dict(news.rows()).get('captions', '     -')}")
    else:
        print(f"None of these dumps is news (of {NEWS}).")
    print(f"{'title':24} {sum(whole.titles) / max(1, len(whole.titles)):6.3f}")
    print(f"{'letters kept':24} {whole.kept / max(1, whole.source.total()):8.3%}")
