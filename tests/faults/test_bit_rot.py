"""One bit of the library file flips on the disk: what it changed of a text or a quotation is
named."""

from __future__ import annotations

import random
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest

from reader.errors import ReaderError
from reader.library import Library
from reader.model.collection import ArticleView
from reader.model.selector import Span

pytestmark = pytest.mark.faults

Tried = Callable[[int], None]
Contents = dict[int, tuple[str, tuple[str, ...]]]


@pytest.fixture
def sound(data_dir: Path) -> Path:
    """A library of some articles with highlights, closed."""
    with Library.open(data_dir) as library:
        for number in range(8):
            body = "\n".join(f"In the year {year} the river rose." for year in range(number, 160))
            text = f"Report {number}\n\n{body}\n"
            article = library.articles.add_data(text.encode(), f"{number}.txt")[0].article_id
            for place in range(20, 600, 40):
                library.annotations.highlight(article, Span(place, place + 15), tags=["river"])
    return data_dir / "library.db"


def contents(library: Library) -> Contents:
    """Text and quotations of each article. Of a quotation the case of a letter is not watched."""
    found: Contents = {}
    for article in library.articles.ids(ArticleView()):
        opened = library.reading.open(article)
        quotes = sorted((mark.id, mark.quote.casefold()) for mark in opened.annotations)
        found[article] = (opened.document.text, tuple(quote for _, quote in quotes))
    return found


def flipped(sound: Path, trials: int) -> Iterator[tuple[int, Path]]:
    """Copies of the file, each with one bit that is not as it was, and which: half of them in a
    text, wherever it is kept."""
    data, chance = sound.read_bytes(), random.Random(trials)
    texts = [found.start() for found in re.finditer(rb"In the year|river rose", data)]
    folder = sound.parent.with_name("flipped")
    for _ in range(trials):
        anywhere = chance.randrange(len(data) * 8)
        in_a_text = chance.choice(texts) * 8 + chance.randrange(80)
        bit = chance.choice([anywhere, in_a_text])
        changed = bytearray(data)
        changed[bit // 8] ^= 1 << bit % 8
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(sound.parent, folder)
        (folder / sound.name).write_bytes(changed)
        yield bit, folder


def run(sound: Path, trials: int, tried: Tried) -> dict[str, int]:
    """Open and check each damaged copy. Returns how often it was what."""
    tried(trials)
    with Library.open(sound.parent) as library:
        before = contents(library)
    seen = {"refused": 0, "named": 0, "no text changed": 0}
    for bit, folder in flipped(sound, trials):
        try:
            with Library.open(folder) as library:
                problems = library.checking.check().problems
                after = contents(library)
        except (ReaderError, apsw.Error, ValueError):
            seen["refused"] += 1
            continue
        changed = {article for article in before if after.get(article) != before[article]}
        for article in changed:
            named = [line for line in problems if f"article {article}" in line]
            assert named or "damaged" in str(problems), (bit, article, problems)
        seen["named" if changed else "no text changed"] += 1
    return seen


def test_a_flipped_bit_in_a_text_is_noticed(sound: Path, tried: Tried) -> None:
    assert run(sound, 25, tried)["named"] > 0


@pytest.mark.slow
def test_a_flipped_bit_in_a_text_is_noticed_at_length(sound: Path, tried: Tried) -> None:
    assert run(sound, 400, tried)["named"] > 60
