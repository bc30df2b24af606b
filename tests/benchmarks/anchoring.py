"""How often, and how fast, a passage is found again in a changed text. Run on demand:

    python tests/benchmarks/anchoring.py [--runs 2000] [--seed 1] [TEXT FILE…]

Each run marks a passage, edits the text, and asks where the passage stands. The truth is known,
because every letter of the edited text remembers where it came from. Texts: made-up prose, a
made-up league table whose lines look alike, and the text files named. The rule that takes the
first place where the quote stands is measured beside ours.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from pathlib import Path

from reader.model.annotation import PlaceState
from reader.model.selector import Span, Target
from reader.text.anchoring import anchor, describe

_VOCABULARY = """
    the of and to in a that it was for on with as he be at by his this had not are but from or
    have an they which one you were her all she there would their we him been has when who will
    more no if out so said what up its about into than them can only other new some could time
    government police military president minister border agreement northern ceasefire election
"""
_WORDS = _VOCABULARY.split()


def prose(rng: random.Random, words: int = 900) -> str:
    """Made-up sentences in paragraphs."""
    lines = []
    while words > 0:
        sentences = []
        for _ in range(rng.randint(1, 4)):
            some = rng.choices(_WORDS, k=rng.randint(5, 22))
            words -= len(some)
            sentences.append(" ".join(some).capitalize() + ".")
        lines.append(" ".join(sentences))
    return "\n".join(lines)


def table(rng: random.Random, rows: int = 80) -> str:
    """Lines that differ in a name and a number: the hardest text to find a place in."""
    teams = ["Red Star", "Partizan", "Vojvodina", "Radnik", "Spartak", "Napredak", "Rad", "Zemun"]
    return "\n".join(
        f"{rng.choice(teams)} beat {rng.choice(teams)} {rng.randint(1, 4)}-0 at home on Sunday,"
        f" in front of {rng.randint(1, 20)},000 people, the club said."
        for _ in range(rows)
    )


Letters = list[tuple[str, int]]
NEW = -1
COPY = -2


def edited(rng: random.Random, text: str, edits: int) -> Letters:
    """The text after random edits: letters with the place they come from.

    New letters have NEW, and those of a copy COPY less their place.
    """
    letters: Letters = [(c, i) for i, c in enumerate(text)]
    for _ in range(edits):
        at = rng.randrange(len(letters) + 1)
        size = min(len(letters) - at, int(rng.paretovariate(0.9) * 3), 400)
        kind = rng.random()
        if kind < 0.4:
            del letters[at : at + size]
        elif kind < 0.7:
            words = " ".join(rng.choices(_WORDS, k=1 + size // 5)) + " "
            letters[at:at] = [(c, NEW) for c in words]
        elif kind < 0.85:
            copied = [(c, COPY - i if i >= 0 else i) for c, i in letters[at : at + size]]
            there = rng.randrange(len(letters) + 1)
            letters[there:there] = copied
        else:
            moved = letters[at : at + size]
            del letters[at : at + size]
            there = rng.randrange(len(letters) + 1)
            letters[there:there] = moved
    return letters


def verdict(target: Target, letters: Letters, text: str) -> tuple[str, float]:
    """What our rule did, in one word, and how long it took in seconds."""
    began = time.perf_counter()
    placement = anchor(target, text)
    took = time.perf_counter() - began
    if placement.state is PlaceState.UNPLACED:
        return ("lost, rightly" if alive(target, letters) < 0.5 else "lost, wrongly"), took
    assert placement.span
    is_right = overlap(target, letters, placement.span) >= 0.5
    if placement.state is PlaceState.UNCERTAIN:
        return ("asked, right place" if is_right else "asked, wrong place"), took
    if is_right:
        return "placed rightly", took
    if overlap(target, [(c, COPY - i) for c, i in letters], placement.span) >= 0.5:
        return "placed on a copy of it", took
    if describe(text, placement.span).quote == target.quote:
        return "placed on a look-alike", took
    return "PLACED WRONGLY", took


def first_match(target: Target, letters: Letters, text: str) -> str:
    """What the rule does that takes the first place where the quote stands."""
    start = text.find(target.quote.exact)
    if start < 0:
        return "lost, rightly" if alive(target, letters) < 0.5 else "lost, wrongly"
    span = Span(start, start + len(target.quote.exact))
    return "placed rightly" if overlap(target, letters, span) >= 0.5 else "PLACED WRONGLY"


def alive(target: Target, letters: Letters) -> float:
    """The share of the marked letters that is still in the text."""
    marked = target.position
    return sum(marked.start <= i < marked.end for _, i in letters) / len(marked.span)


def overlap(target: Target, letters: Letters, span: Span) -> float:
    """The share of a span that is marked letters."""
    marked = target.position
    return sum(marked.start <= i < marked.end for _, i in letters[span.start : span.end]) / len(
        span
    )


def passage(rng: random.Random, text: str) -> Span:
    """A word, a few words, or a sentence or more, on word borders."""
    size = rng.choice([1, 1, 3, 8, 20, 60])
    starts = [0, *(i + 1 for i, c in enumerate(text) if c.isspace())]
    first = rng.randrange(len(starts))
    last = min(first + size, len(starts) - 1)
    end = starts[last] - 1 if last > first else len(text)
    return Span(starts[first], max(end, starts[first] + 1))


def measure(name: str, texts: list[str], runs: int, seed: int) -> None:
    """Run and print one text's table."""
    print(f"\n{name}")
    for edits in (1, 5, 20, 60):
        rng = random.Random(seed)
        ours, naive, times = Counter[str](), Counter[str](), []
        for _ in range(runs):
            text = rng.choice(texts)
            span = passage(rng, text)
            if not span.of(text).strip():
                continue
            target = describe(text, span)
            letters = edited(rng, text, edits)
            after = "".join(c for c, _ in letters)
            word, took = verdict(target, letters, after)
            ours[word] += 1
            naive[first_match(target, letters, after)] += 1
            times.append(took * 1000)
        times.sort()
        print(f"  {edits} edits: p50 {times[len(times) // 2]:.2f} ms, max {times[-1]:.1f} ms")
        print("    ours       ", ", ".join(f"{w} {n}" for w, n in ours.most_common()))
        print("    first match", ", ".join(f"{w} {n}" for w, n in naive.most_common()))


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description="Measure anchoring under random edits.")
    parser.add_argument("--runs", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("files", nargs="*", type=Path)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    measure("made-up prose", [prose(rng) for _ in range(20)], options.runs, options.seed)
    measure("made-up league table", [table(rng) for _ in range(20)], options.runs, options.seed)
    if options.files:
        texts = [path.read_text(encoding="utf-8", errors="replace") for path in options.files]
        measure("the files named", [t for t in texts if t.strip()], options.runs, options.seed)


if __name__ == "__main__":
    main()
