"""Same story: how surely another form of an article is known again, how fast, in how many bytes.

    python tests/benchmarks/near_duplicates.py [--articles 100000] [--texts 120]

Without FLORILEGIUM_BENCH the texts are made up; with it they are those of the pages in that folder
(see cleaning.py), and all pairs that are called the same story are listed, to be looked at.
Printed are

- for each way to change a text, how many changed ones are known again at import, what is said of
  how much is the same, and how many are taken for something else;
- among so many articles: a look-up, CPU and wall milliseconds, and bytes an article;
- an import of 1,000 files with and without it, in turns in the same run, CPU time.
"""

from __future__ import annotations

import argparse
import json
import lzma
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest import mock

from search_collection import Collection

from reader.library import Library
from reader.model.article import Draft, Metadata, Source
from reader.store import articles, documents, stories

Paragraphs = list[str]
FILES, ROUNDS = 50, 20
LOOK_UPS = 300


class Changing:
    """Ways to change a text; the same at every run."""

    def __init__(self, words: list[str]) -> None:
        self._chance = random.Random(11)
        self._words = words

    def ways(self) -> dict[str, Callable[[Paragraphs], Paragraphs]]:
        """Each by what it does."""
        return {
            "the same under another title": lambda text: text,
            "every tenth word another": lambda text: self._reworded(text, 0.1),
            "every fifth word another": lambda text: self._reworded(text, 0.2),
            "every fifth sentence another": self._other_sentences,
            "cut to its first half": lambda text: text[: max(1, len(text) // 2)],
            "cut to its first third": lambda text: text[: max(1, len(text) // 3)],
            "a third more around it": self._surrounded,
            "a wire story with another lead": self._other_lead,
        }

    def made_up(self, count: int) -> str:
        """Words in no order."""
        return " ".join(self._chance.choices(self._words, k=count)).capitalize() + "."

    def _reworded(self, text: Paragraphs, part: float) -> Paragraphs:
        chance = self._chance
        return [
            " ".join(w if chance.random() > part else chance.choice(self._words) for w in p.split())
            for p in text
        ]

    def _other_sentences(self, text: Paragraphs) -> Paragraphs:
        return [
            " ".join(
                s if self._chance.random() > 0.2 else self.made_up(len(s.split()))
                for s in p.replace(". ", ".\0").split("\0")
            )
            for p in text
        ]

    def _surrounded(self, text: Paragraphs) -> Paragraphs:
        extra = sum(len(p.split()) for p in text) // 6
        return [self.made_up(extra), *text, self.made_up(extra)]

    def _other_lead(self, text: Paragraphs) -> Paragraphs:
        """Its beginning told anew, its end cut off."""
        begin, end = max(1, len(text) // 5), max(2, len(text) - len(text) // 5)
        return [self.made_up(sum(len(p.split()) for p in text[:begin])), *text[begin:end]]


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--texts", type=int, default=120)
    asked = parser.parse_args()
    collection = Collection(asked.articles)
    with tempfile.TemporaryDirectory() as folder:
        measure_knowing(Path(folder, "texts"), collection, asked.texts)
        measure_look_ups(Path(folder, "many"), collection)
        measure_imports(Path(folder, "imports"), collection)


def measure_knowing(folder: Path, collection: Collection, count: int) -> None:
    """Every text is imported, and then each changed form of it, which is undone again."""
    texts, is_real = _texts(collection, count)
    changing = Changing(collection.words if not is_real else _words_of(texts))
    with Library.open(folder) as library:
        known = {_import(library, f"Title {n}", text)[0]: n for n, text in enumerate(texts)}
        print(f"{len(known)} {'texts of pages' if is_real else 'made-up texts'}")
        _list_pairs(library, texts if is_real else [], known)
        print(f"{'':34}{'known again':>14}{'median same':>14}{'as another':>14}")
        for name, change in changing.ways().items():
            shares, wrong = [], 0
            for article_id, number in list(known.items()):
                new, same = _import(library, f"Another {number}", change(texts[number]))
                if same is not None and _is_one(same[0], article_id, library):
                    shares.append(same[1])
                wrong += same is not None and not _is_one(same[0], article_id, library)
                if new is not None:
                    library.history.undo()
            share = statistics.median(shares) if shares else 0
            print(f"{name:34}{len(shares) / len(known):>13.1%}{share:>14.0%}{wrong:>14}")
        strangers = sum(
            _import(library, f"Stranger {n}", [changing.made_up(60) for _ in range(10)])[1]
            is not None
            for n in range(count)
        )
        print(f"{strangers} of {count} texts of the same words in another order are taken for one")


def _is_one(found: int, meant: int, library: Library) -> bool:
    """Found is what was meant, or another copy of it that the texts hold already."""
    return found == meant or any(s.article_id == found for s in library.stories.like(meant))


def _list_pairs(library: Library, texts: list[Paragraphs], known: dict[int | None, int]) -> None:
    for group in library.stories.groups():
        for other in group.others:
            one, two = known.get(group.first.article_id), known.get(other.article_id)
            if texts and one is not None and two is not None:
                begins = [" ".join(" ".join(texts[n]).split()[:9]) for n in (one, two)]
                print(f"  {other.percent} % the same: {begins[0]} … | {begins[1]} …")


def measure_look_ups(folder: Path, collection: Collection) -> None:
    """One article in 20 is another form of an earlier one."""
    changing = Changing(collection.words)
    with Library.open(folder) as library:
        store = library._store
        started = time.process_time()
        for start in range(1, collection.count + 1, 500):
            with store.edit("Fill", undoable=False) as edit:
                for number in range(start, min(start + 500, collection.count + 1)):
                    _insert(edit.db, number, _numbered(collection, changing, number))
        print(
            f"\n{collection.count:,} articles, filled in {time.process_time() - started:.0f} s CPU"
        )
        started = time.process_time()
        while library.stories.catch_up(500):
            pass
        spent = time.process_time() - started
        print(f"sketches made afterwards: {1000 * spent / collection.count:.2f} ms CPU an article")
        for table in ("story", "sqlite_autoindex_story_1"):
            size = store.db.execute(
                "SELECT sum(pgsize) FROM dbstat WHERE name = ?", (table,)
            ).fetchall()[0][0]
            print(f"{table}: {size / collection.count:.0f} bytes an article")
        started = time.perf_counter()
        library.stories.like(1)
        print(f"the first look-up: {1000 * (time.perf_counter() - started):.0f} ms wall")
        _ask(library, collection.count)
        started = time.perf_counter()
        groups = library.stories.groups()
        print(f"all {len(groups):,} groups: {time.perf_counter() - started:.1f} s")


def _numbered(collection: Collection, changing: Changing, number: int) -> Paragraphs:
    if number % 20:
        return _text(collection, number)
    text = _text(collection, number - 7)
    way = list(changing.ways().values())[number // 20 % 8]
    return way(text)


def _ask(library: Library, count: int) -> None:
    chance = random.Random(5)
    for name, ids in (
        ("without a twin", [chance.randrange(count // 20) * 20 + 1 for _ in range(LOOK_UPS)]),
        ("with a twin", [chance.randrange(1, count // 20) * 20 for _ in range(LOOK_UPS)]),
    ):
        cpu, wall, found = [], [], 0
        for article_id in ids:
            at = time.process_time(), time.perf_counter()
            found += bool(library.stories.like(article_id))
            cpu.append(1000 * (time.process_time() - at[0]))
            wall.append(1000 * (time.perf_counter() - at[1]))
        print(
            f"look-up {name}: {_spread(cpu)} ms CPU, {_spread(wall)} ms wall;"
            f" {found} of {len(ids)} found"
        )


def measure_imports(folder: Path, collection: Collection) -> None:
    """1,000 files by the public door into a library each, every second one a web page: with all of
    it, and without; in turns, since other programs make the computer slower and faster."""
    folder.mkdir()
    libraries = {is_on: Library.open(folder / str(is_on)) for is_on in (True, False)}
    spent = {(is_on, part): 0.0 for is_on in libraries for part in ("import", "index")}
    for turn in range(ROUNDS):
        files = [_file(collection, turn * FILES + n) for n in range(1, FILES + 1)]
        # Whoever comes second finds the words of the texts in all caches: each is so in turn.
        for is_on in (True, False) if turn % 2 else (False, True):
            library = libraries[is_on]
            with _switched(is_on):
                at = time.process_time()
                for data, name in files:
                    library.articles.add_data(data, name)
                done = time.process_time()
                library.indexing.drain_all()
            spent[is_on, "import"] += done - at
            spent[is_on, "index"] += time.process_time() - done
    for library in libraries.values():
        library.close()
    for name, parts in (("import", ["import"]), ("import and index", ["import", "index"])):
        with_it, without = (
            1000 * sum(spent[is_on, part] for part in parts) / (FILES * ROUNDS)
            for is_on in (True, False)
        )
        print(
            f"{name} of {FILES * ROUNDS} files: {with_it:.2f} ms CPU each with it,"
            f" {without:.2f} without: {with_it / without - 1:+.1%}"
        )


def _file(collection: Collection, number: int) -> tuple[bytes, str]:
    text = _text(collection, number)
    if number % 2:
        return "\n\n".join([f"Title {number}", *text]).encode(), f"{number}.txt"
    body = "".join(f"<p>{paragraph}</p>" for paragraph in text)
    title = f"<title>Title {number}</title>"
    page = f"<html><head>{title}</head><body><h1>Title {number}</h1>{body}</body></html>"
    return page.encode(), f"{number}.html"


def _switched(is_on: bool) -> mock._patch[object] | mock._patch_dict:
    """Off: neither sketches nor look-ups."""
    return mock.patch.dict({}) if is_on else mock.patch.object(stories, "renew", _nothing)


def _nothing(*_given: object) -> None:
    """In place of sketches: without one, there is nothing to look for."""


def _texts(collection: Collection, count: int) -> tuple[list[Paragraphs], bool]:
    folder = os.environ.get("FLORILEGIUM_BENCH")
    if not folder:
        return [_text(collection, number) for number in range(1, count + 1)], False
    return list(_pages(Path(folder)))[:count], True


def _text(collection: Collection, number: int) -> Paragraphs:
    return list(collection.article(number).paragraphs)


def _pages(folder: Path) -> Iterator[Paragraphs]:
    for name in ("pages.jsonl.xz", "dumps.jsonl.xz"):
        with lzma.open(folder / name, "rt", encoding="utf-8") as lines:
            for line in lines:
                text = [p for p in json.loads(line)["gold"].splitlines() if p.strip()]
                if sum(len(p.split()) for p in text) >= 100:
                    yield text


def _words_of(texts: list[Paragraphs]) -> list[str]:
    return sorted({word for text in texts for paragraph in text for word in paragraph.split()})


def _import(
    library: Library, title: str, text: Paragraphs
) -> tuple[int | None, tuple[int, float] | None]:
    """The id of what was added; the article that is said to be the same story, and the share."""
    data = "\n\n".join([title, *text]).encode()
    result, _ = library.articles.add_data(data, f"{title}.txt")
    same = result.same_story
    if result.status == "duplicate":
        return None, (result.article_id or 0, 1.0)
    return result.article_id, (same.article_id, same.share) if same else None


def _insert(db: object, number: int, text: Paragraphs) -> None:
    from reader.model.document import Role
    from reader.text.canonical import Piece, build_document

    document = build_document([Piece(paragraph, Role.PARAGRAPH) for paragraph in text])
    source = Source(f"{number}.txt", f"{number:064x}", "text/plain")
    draft = Draft(source, b"", Metadata(f"Title {number}"), document, f"{number:064x}")
    documents.insert(db, articles.insert(db, draft), document)  # type: ignore[arg-type]


def _spread(values: list[float]) -> str:
    ordered = sorted(values)
    return f"{statistics.median(ordered):.1f} (p95 {ordered[int(0.95 * len(ordered))]:.1f})"


if __name__ == "__main__":
    main()
