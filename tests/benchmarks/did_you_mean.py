"""A measurement, run on demand: which word was meant, of words with one slip; beside Whoosh.

    python tests/benchmarks/did_you_mean.py [WORDS]

The texts are the documentation of Python's own library, some hundred real ones with frequencies as
language has them. To reach as many different words as a large collection has (150,000), words are
made of their words with usual endings and beginnings, in one to five texts each, and slips of
common words, in one. Each query is a word of the texts with one slip at any place, the first letter
as well: a letter wrong, missing, too many, or changed with its neighbour; none that is a word
itself. CPU time of one word. Whoosh's corrector may make two edits, as it does unless told
otherwise, and one.
"""

from __future__ import annotations

import ast
import random
import re
import statistics
import sys
import sysconfig
import tempfile
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from whoosh.fields import TEXT, Schema
from whoosh.index import create_in

from reader.index.dictionary import Dictionary

LETTERS = "abcdefghijklmnopqrstuvwxyz"
QUERIES, PEER_QUERIES = 3000, 60
ENDINGS = ("s", "ed", "ing", "er", "ers", "ly", "ness", "able", "ation", "ism", "ists", "ward")
BEGINNINGS = ("", "un", "re", "over", "mis", "inter", "super", "counter")
WORD = re.compile("[a-z]{2,}")


def texts() -> list[set[str]]:
    """The words of each module's documentation."""
    found = []
    for path in sorted(Path(sysconfig.get_path("stdlib")).rglob("*.py")):
        if "site-packages" in path.parts or "test" in path.parts:
            continue
        try:
            tree = ast.parse(path.read_bytes())
        except (SyntaxError, ValueError):
            continue
        kinds = (ast.Module, ast.ClassDef, ast.FunctionDef)
        docs = [ast.get_docstring(node) or "" for node in ast.walk(tree) if isinstance(node, kinds)]
        words = set(WORD.findall("\n".join(docs).lower()))
        if words:
            found.append(words)
    from pydoc_data.topics import topics

    return found + [set(WORD.findall(text.lower())) for text in topics.values()]


def slip(word: str, chance: random.Random) -> str:
    """The word with one slip."""
    at = chance.randrange(len(word))
    kind = chance.choice(("wrong", "missing", "more", "turned"))
    if kind == "wrong":
        return word[:at] + chance.choice(LETTERS) + word[at + 1 :]
    if kind == "missing":
        return word[:at] + word[at + 1 :]
    if kind == "more":
        return word[:at] + chance.choice(LETTERS) + word[at:]
    at = min(at, len(word) - 2)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def vocabulary(size: int, chance: random.Random) -> tuple[Counter[str], list[str]]:
    """How many texts have each word; and the real words among them."""
    counts: Counter[str] = Counter()
    for words in texts():
        counts.update(words)
    real = [word for word, count in counts.items() if count > 1 and len(word) > 3]
    common = [word for word in real if counts[word] >= 20]
    for _ in range(size // 50):
        wrong = slip(chance.choice(common), chance)
        counts.setdefault(wrong, 1)
    while len(counts) < size:
        made = chance.choice(BEGINNINGS) + chance.choice(real) + chance.choice(ENDINGS)
        counts.setdefault(made, chance.randint(1, 5))
    return counts, real


def asked(counts: Counter[str], words: list[str], chance: random.Random) -> list[tuple[str, str]]:
    """What is typed, and what was meant."""
    pairs: list[tuple[str, str]] = []
    while len(pairs) < QUERIES:
        meant = chance.choice(words)
        typed = slip(meant, chance)
        if typed not in counts and len(typed) > 2:
            pairs.append((typed, meant))
    return pairs


def whoosh_corrector(folder: str, counts: Counter[str]) -> Any:
    """Whoosh's own, on an index of texts with these frequencies."""
    index = create_in(folder, Schema(text=TEXT(spelling=True)))
    writer = index.writer()
    waiting = +counts
    while waiting:
        writer.add_document(text=" ".join(waiting))
        waiting = Counter({word: count - 1 for word, count in waiting.items() if count > 1})
    writer.commit()
    return index.searcher().corrector("text")


def measure(
    name: str, ask: Callable[[str], list[str]], pairs: list[tuple[str, str]], where: str
) -> None:
    """Ask and print one row."""
    right, times = 0, []
    for typed, meant in pairs:
        before = time.thread_time()
        found = ask(typed)
        times.append((time.thread_time() - before) * 1000)
        right += found[:1] == [meant]
    times.sort()
    p95 = times[int(len(times) * 0.95)]
    row = f"{right / len(pairs):6.3f}{statistics.median(times):10.3f}{p95:10.3f}"
    print(f"{name:26}{where:26}{row}", flush=True)


def main(size: int) -> None:
    """Build, ask, print."""
    chance = random.Random(5)
    counts, real = vocabulary(size, chance)
    before = time.process_time()
    known = Dictionary(counts.items())
    built = time.process_time() - before
    tracemalloc.start()
    again = Dictionary(counts.items())
    memory = tracemalloc.get_traced_memory()[0] / 2**20
    tracemalloc.stop()
    del again
    print(f"{len(counts):,} words; the dictionary is made in {built:.2f} s, {memory:.0f} MB")
    print(f"{'':26}{'queries':26}{'first':>6}{'p50 ms':>10}{'p95 ms':>10}")
    several = [word for word in real if counts[word] >= 5]
    weights = [counts[word] for word in several]
    folder = tempfile.TemporaryDirectory()
    corrector = whoosh_corrector(folder.name, counts)
    everyday = chance.choices(several, weights, k=len(several))
    for where, words in (
        ("words of several texts", several),
        ("as often as in texts", everyday),
    ):
        pairs = asked(counts, words, chance)
        measure("ours", known.nearest, pairs, where)
        for edits in (1, 2):
            ask = partial(corrector.suggest, limit=1, maxdist=edits, prefix=0)
            measure(f"Whoosh, {edits} edits", ask, pairs[:PEER_QUERIES], where)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 150_000)
