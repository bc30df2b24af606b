"""Normal forms of text: what a block's text is stored as, and what two texts are compared by.

The canonical text keeps the source's letters: it is never composed, decomposed or case-folded.
Only what has no letters is put in order: white space, controls, invisible fillers.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

# Whoever writes a no-break space means it (French punctuation, "10 000"), so a lone one stays.
_NO_BREAK_SPACES = "\u00a0\u2007\u202f"

# Kept on purpose: bidi controls, ZWNJ and ZWJ (Persian, Indic scripts, emoji), tag characters.
_DROPPED = dict.fromkeys(
    [
        *(c for c in range(0x20) if chr(c) not in "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f"),
        *(c for c in range(0x7F, 0xA0) if c != 0x85),
        0xAD,  # soft hyphen: a printer's hint inside a word
        0x2060,  # word joiner
        0xFEFF,  # byte order mark
        0xFFFC,  # stands for an object that is not here
    ]
)
# A lone surrogate cannot be written as UTF-8; noncharacters are reserved for programs, and Qt uses
# some of them as frame marks.
_NOT_TEXT = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
# A zero-width space is a word boundary in scripts that write no spaces, and a filler elsewhere.
_STRAY_ZERO_WIDTH_SPACE = re.compile(
    "\u200b+(?![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])"
    "|(?<![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])\u200b+"
)
_SPACES = re.compile(r"\s+")
# Most texts hold nothing but letters, marks and common white space.
_ODD = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\xa0\xad\u2007\u200b\u202f\u2060\ufeff\ufffc"
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
# Up to so many different characters are taken out of a text faster one after the other.
_MANY = 200
_LINE_ENDS = re.compile("\r\n|[\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")

_MARKS = {
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u301d\u301e\u301f\uff02", '"'),
    **dict.fromkeys(
        "\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u00b4\u0060\u02bc\u02b9\uff07", "'"
    ),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-"),
}


def clean_line(text: str) -> str:
    """The text of a block of running text: one line, white space collapsed, trimmed.

    Line ends, tabs and runs of white space become one space; a lone no-break space stays. Controls,
    soft hyphens, byte order marks and zero-width fillers go; bidi controls and joiners stay. What
    is not text (lone surrogates, noncharacters) becomes U+FFFD. Idempotent.
    """
    if not _ODD.search(text):
        return " ".join(text.split())
    return _SPACES.sub(_one_space, _without_controls(text)).strip()


def clean_lines(text: str) -> str:
    """The text of a block whose lines matter (code, a table): as clean_line, but line ends become
    "\\n", and tabs and spaces inside the lines stay.

    Blank lines before and after, and white space at the end of a line, go. Idempotent.
    """
    lines = [
        _without_controls(line).replace("\x1f", " ").rstrip() for line in _LINE_ENDS.split(text)
    ]
    while lines and not lines[0]:
        lines.pop(0)
    while lines and not lines[-1]:
        lines.pop()
    return "\n".join(lines)


def fold_marks(text: str) -> str:
    """The text with every quotation mark, apostrophe and dash in its typewriter form, one for
    one."""
    for mark in _MARKS.keys() & set(text):
        text = text.replace(mark, _MARKS[mark])
    return text


def compare_form(text: str) -> str:
    """What two titles or names are compared by: NFKC, case-folded, marks as on a typewriter, white
    space collapsed, nothing invisible."""
    composed = unicodedata.normalize("NFKC", fold_marks(text))
    folded = unicodedata.normalize("NFKC", composed.casefold())
    if folded.isprintable():
        return " ".join(fold_marks(folded).split())
    visible = "".join(c for c in folded if c.isspace() or unicodedata.category(c)[0] != "C")
    return " ".join(fold_marks(visible).split())


def fingerprint(text: str) -> str:
    """SHA-256 in hex of the letters and digits only, NFKC and case-folded, combining marks kept.

    Two wrappings of the same words have the same one, whatever their white space, punctuation and
    composition. The fingerprint of a text without letters is that of "".
    """
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    letters = _only(folded, "LNM")
    return hashlib.sha256(letters.encode("utf-8", "replace")).hexdigest()


def _only(text: str, categories: str) -> str:
    """The characters of a text whose major Unicode category is one of these."""
    others = {c for c in set(text) if unicodedata.category(c)[0] not in categories}
    if len(others) > _MANY:
        return "".join(c for c in text if c not in others)
    for other in others:
        text = text.replace(other, "")
    return text


def _without_controls(text: str) -> str:
    kept = _NOT_TEXT.sub("\ufffd", text.translate(_DROPPED))
    return _STRAY_ZERO_WIDTH_SPACE.sub("", kept)


def _one_space(run: re.Match[str]) -> str:
    first = run[0][0]
    return first if first in _NO_BREAK_SPACES and run[0] == first * len(run[0]) else " "
