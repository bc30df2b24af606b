from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.normalize import clean_line, clean_lines, compare_form, fingerprint

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("  one\r\n two\tthree  ", "one two three"),
        ("a\u2028b\u2029c\x85d\x0be\x0cf", "a b c d e f"),
        ("10\u00a0000 «\u00a0oui\u00a0»", "10\u00a0000 «\u00a0oui\u00a0»"),
        ("10\u00a0\u00a0000", "10\u00a0000"),
        ("a\u00a0 b", "a b"),
        ("NUL\x00 bell\x07 del\x7f", "NUL bell del"),
        ("\ufeffun\u00adbro\u200bken", "unbroken"),
        ("ไทย\u200bไทย", "ไทย\u200bไทย"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🔬", "👩\u200d🔬"),
        ("\u202babc\u202c \u2067x\u2069", "\u202babc\u202c \u2067x\u2069"),
        ("half\ud83d pair, \ufdd0 mark", "half\ufffd pair, \ufffd mark"),
        ("e\u0301 stays two", "e\u0301 stays two"),
        ("ﬁne ＡＢＣ Straße", "ﬁne ＡＢＣ Straße"),
        ("\u3000日本\u3000語", "日本 語"),
        ("", ""),
        (" \n ", ""),
    ],
)
def test_a_line_keeps_its_letters_and_loses_its_litter(raw: str, clean: str) -> None:
    assert clean_line(raw) == clean


def test_lines_of_code_keep_their_indentation() -> None:
    raw = "\r\n\r\ndef f():  \r\n\treturn  1\x00\r\n\r\n\r\nend\r\n\n"
    assert clean_lines(raw) == "def f():\n\treturn  1\n\n\nend"


@given(ANY_TEXT)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean_line(clean_line(text)) == clean_line(text)
    assert clean_lines(clean_lines(text)) == clean_lines(text)


@given(ANY_TEXT)
def test_a_clean_line_is_one_line_that_can_be_written(text: str) -> None:
    line = clean_line(text)
    assert len(line.splitlines()) <= 1
    assert line.encode("utf-8").decode("utf-8") == line
    assert not {c for c in line if unicodedata.category(c) in {"Cc", "Cs"}}


@given(ANY_TEXT)
def test_no_letter_digit_or_mark_is_lost(text: str) -> None:
    def letters(of: str) -> list[str]:
        return [c for c in of if unicodedata.category(c)[0] in "LNMPS" and c not in "\ufffc\ufffd"]

    assert letters(clean_line(text)) == letters(text)
    assert letters(clean_lines(text)) == letters(text)


def test_titles_are_compared_without_case_width_marks_and_spacing() -> None:
    assert compare_form("  NATO’s  “no” — Ｋosovo\u00a0Straße\u200b ") == (
        'nato\'s "no" - kosovo strasse'
    )
    assert compare_form("e\u0301") == compare_form("É")
    assert compare_form("one two") != compare_form("onetwo")


@given(ANY_TEXT)
def test_the_compare_form_is_its_own_compare_form(text: str) -> None:
    assert compare_form(compare_form(text)) == compare_form(text)


def test_a_fingerprint_sees_words_and_nothing_else() -> None:
    one = fingerprint("“NATO rejects”, they said — 1,000 troops.\n\nÉtat")
    assert one == fingerprint('NATO  REJECTS they said: "1 000" troops E\u0301tat')
    assert one != fingerprint("NATO rejects, they said 1,001 troops État")
    assert fingerprint("…!? ") == fingerprint("")
    assert len(one) == 64
    # Marks carry meaning in Indic scripts: these are two different words.
    assert fingerprint("की") != fingerprint("का")
