"""How well cleaning works, beside trafilatura and readability-lxml over the same pages.

    FLORILEGIUM_BENCH=FOLDER python tests/benchmarks/cleaning.py [--every 5]

The folder holds pages.jsonl.xz: a page a line, with "id" ("source:name"), "html", "gold" (the text
of its article) and, where known, "title", "author", "date", "captions"; and dumps.jsonl.xz: a page
as text a line, with "id", "dump", "lines", "labels" (of each line: title, body, caption, lede,
byline, date, boiler), "gold" and "title". Either may be missing. Printed are

- for pages: the means of precision and recall of runs of four words, the share of bad pages (F
  under .7), how often title, author and date are right, captions and how many of the right ones
  have a picture, and the share of the visible letters that stand in some piece;
- for dumps: precision and recall of lines, characters, runs of words and captions, how often the
  title is right, and the share of the letters that stand in some piece;
- processor time: of labelling alone, of files read in the reading child, of files imported into a
  fresh library with its index, and of two long texts.

Extractors that are not installed are left out (pip install "florilegium[bench]").
"""

from __future__ import annotations

import argparse
import json
import lzma
import os
from pathlib import Path
from typing import Any

from cleaning_dumps import measure_dumps
from cleaning_pages import measure_pages
from cleaning_speed import measure_long_texts, measure_pages_speed


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--every", type=int, default=1, help="only every Nth page and dump")
    every = parser.parse_args().every
    folder = os.environ.get("FLORILEGIUM_BENCH")
    if not folder:
        print("Nothing was measured: FLORILEGIUM_BENCH names no folder with pages and dumps.")
        return
    if pages := _read(Path(folder, "pages.jsonl.xz"), every):
        speeds = measure_pages(pages)
        measure_pages_speed(pages, speeds)
    if dumps := _read(Path(folder, "dumps.jsonl.xz"), every):
        measure_dumps(dumps)
        measure_long_texts(dumps)


def _read(file: Path, every: int) -> list[dict[str, Any]]:
    if not file.is_file():
        print(f"There is no {file.name} in {file.parent}: it is not measured.")
        return []
    with lzma.open(file, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines][::every]


if __name__ == "__main__":
    main()
