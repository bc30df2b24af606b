from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.exchange.file_names import LONGEST, file_name
from reader.model.article import Article, Metadata, Source

# Not PureWindowsPath.is_reserved: Python 3.13 warns of it.
DEVICE = r"(?i)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.|$)"


def named(title: str, number: int = 7) -> str:
    article = Article(number, "", Metadata(title), Source("", "", ""), 0, "")
    return file_name(article)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("NATO rejects Serbia's request", "NATO rejects Serbia's request-7.md"),
        ('What? <No> a/b\\c: "d" | e*', "What No a b c d e-7.md"),
        ("../../etc/passwd", "etc passwd-7.md"),
        ("  .hidden.. ", "hidden-7.md"),
        ("--rm -rf", "rm -rf-7.md"),
        ("CON", "CON-7.md"),
        ("con.air", "_con.air-7.md"),
        ("LPT¹. x", "_LPT¹. x-7.md"),
        ("gpj\u202etxt.exe\x00\n", "gpj txt.exe-7.md"),
        ("E\u0301tat 🙂", "État 🙂-7.md"),
        ("", "article-7.md"),
        ("///", "article-7.md"),
        ("half \ud83d pair", "half pair-7.md"),
    ],
)
def test_titles_become_safe_names(title: str, name: str) -> None:
    assert named(title) == name


def test_equal_titles_have_names_of_their_own(article: Article) -> None:
    assert file_name(article) != file_name(replace(article, id=8))
    assert file_name(article) == file_name(article)
    assert file_name(article, ".json").endswith("-7.json")


def test_long_titles_are_cut_between_words_or_code_points() -> None:
    assert named("word " * 60) == ("word " * 23).strip() + "-7.md"
    assert named("語" * 200) == "語" * 38 + "-7.md"
    title = unicodedata.normalize("NFC", "q\u0323\u0301" * 80)
    stem = named(title).removesuffix("-7.md")
    assert title.startswith(stem)
    assert title[len(stem)] == "q"


@given(st.text(st.characters(exclude_categories=()), max_size=200), st.integers(1, 10**9))
def test_any_name_is_one_safe_part_of_a_path(title: str, number: int) -> None:
    name = named(title, number)
    assert 0 < len(name.encode("utf-8")) <= LONGEST
    assert PurePosixPath(name).name == PureWindowsPath(name).name == name
    assert not re.match(DEVICE, name), "a name that Windows keeps for a device"
    assert not set('\\/:*?"<>|\n\r\t\x00') & set(name)
    assert name[0] not in ".- ~"
    assert unicodedata.is_normalized("NFC", name)
