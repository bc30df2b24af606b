"""Letters: what a word is folded to, so that case, accents and the scripts of a language never
matter.

Two steps. `fold` removes what people leave out when they type: case, accents, vowel points, the
width of a character. `latinise` then writes Cyrillic in Latin letters (the Serbian way, with the
marks already gone), so that both scripts of Serbian are one, and "Moskva" finds «Москва».
"""

from __future__ import annotations

import re
import sys
import unicodedata
from functools import cache

# Spacing and enclosing marks of Indic and other scripts are vowels, not accents: they stay.
_ACCENTS = [
    *range(0x300, 0x370),
    *range(0x483, 0x488),
    *range(0x591, 0x5C8),
    *range(0x610, 0x61B),
    *range(0x64B, 0x660),
    0x670,
    *range(0x6D6, 0x6DD),
    *range(0x1AB0, 0x1B00),
    *range(0x1DC0, 0x1E00),
    *range(0x20D0, 0x2100),
    *range(0xFE20, 0xFE30),
]
_INVISIBLE = (0x640, 0x200C, 0x200D, 0x200E, 0x200F, 0xAD)  # tatweel, joiners, directions, hyphen

# Letters whose stroke or hook is no combining mark in Unicode.
_PLAIN = {
    "ø": "o",
    "ł": "l",
    "ħ": "h",
    "ŧ": "t",
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "ð": "d",
    "þ": "th",
    "ſ": "s",
    "ĸ": "k",
    # Arabic and Persian: one letter where keyboards have several.
    "ٱ": "ا",
    "ى": "ي",
    "ة": "ه",
    "ی": "ي",
    "ک": "ك",
    "ە": "ه",
    "ھ": "ه",
}

_CYRILLIC = dict(
    zip("абвгдезийклмнопрстуфхцчшжыэѕіґј", "abvgdezijklmnoprstufhccszyezigj", strict=True)
) | {
    "љ": "lj",
    "њ": "nj",
    "ћ": "c",
    "ђ": "đ",
    "џ": "dz",
    "є": "je",
    "щ": "sc",
    "ю": "ju",
    "я": "ja",
    "ъ": "",
    "ь": "",
    "ѣ": "e",
    "ә": "a",
    "ө": "o",
    "ү": "u",
    "ѕ": "dz",
}
_TO_LATIN = str.maketrans(_CYRILLIC)
_CYRILLIC_LETTER = re.compile("[\u0400-\u052f]")

# Written without spaces, so words cannot be told apart by looking: searched by pairs of letters.
# Thai, Lao, Myanmar, Khmer; kana, Han, Hangul, their width variants and extensions.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
    "\u2e80-\u2fdf\u3005-\u3007\u3040-\u30fa\u30fc-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff"
    "\uff66-\uffdc\U00020000-\U000323af"
)
_UNSPACED_LETTER = re.compile(f"[{UNSPACED}]")


def fold(word: str) -> str:
    """The word without case, accents, vowel points and width; Cyrillic й keeps its sign, being a
    letter of its own."""
    if word.isascii():
        return word.lower()
    composed = unicodedata.normalize("NFKC", word).casefold()
    apart = unicodedata.normalize("NFKD", composed).replace("и\u0306", "й")
    return unicodedata.normalize("NFC", apart.translate(_to_plain()))


def latinise(folded: str) -> str:
    """A folded word with its Cyrillic letters written in Latin; others are left alone."""
    if folded.isascii() or not _CYRILLIC_LETTER.search(folded):
        return folded
    return folded.translate(_TO_LATIN)


def spellings(folded: str) -> tuple[str, ...]:
    """The ways a folded word is written down: đ is typed as "dj" and as "d", so it is both."""
    latin = latinise(folded)
    if "đ" not in latin:
        return (latin,)
    return (latin.replace("đ", "dj"), latin.replace("đ", "d"))


def is_unspaced(word: str) -> bool:
    """Whether the word's first letter belongs to a script written without spaces."""
    return bool(word) and not word.isascii() and bool(_UNSPACED_LETTER.match(word))


@cache
def _to_plain() -> dict[int, str | None]:
    decimals = {
        c: str(unicodedata.decimal(chr(c))) for c in range(0x660, 0x11FFF) if chr(c).isdecimal()
    }
    letters = {ord(letter): plain for letter, plain in _PLAIN.items()}
    gone: dict[int, str | None] = dict.fromkeys((*_ACCENTS, *_INVISIBLE))
    return gone | letters | decimals


def mark_ranges() -> str:
    """Every combining mark and joiner outside the unspaced scripts, as the inside of a regex
    class."""
    points = [
        c
        for c in range(0x300, min(0x11A00, sys.maxunicode))
        if unicodedata.category(chr(c))[0] == "M" and not _UNSPACED_LETTER.match(chr(c))
    ]
    ranges: list[list[int]] = []
    for point in [*points, 0x200C, 0x200D]:
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)
