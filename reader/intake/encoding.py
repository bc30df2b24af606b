"""Encodings: from bytes to text, by the surest sign first."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from dataclasses import dataclass

from reader.intake.cleaning.words import words

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META = re.compile(rb"<meta[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})", re.IGNORECASE)
_PARAMETER = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
# What a label really means on the web (https://encoding.spec.whatwg.org/#names-and-labels).
_MEANT = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_jisx0213": "euc_jis_2004",
    "shift_jisx0213": "shift_jis_2004",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
_KNOWN = re.compile(
    r"utf-8|utf-16(-[lb]e)?|cp(12\d\d|437|850|852|866|874|932|949)|iso8859-\d+|koi8-[rut]|"
    r"gb18030|big5hkscs|euc_jp|euc_jis_2004|shift_jis_2004|iso2022_jp|mac-(roman|cyrillic|latin2)|tis-620"
)
_LATIN = re.compile(
    r"cp(1250|1252|1254|1257|1258|437|850|852)|iso8859-(?:[1-4]|9|1[03456])|mac-(roman|latin2)"
)
_MORE_LATIN = ("cp1250", "iso8859-2", "cp1254", "cp1257")
_SAMPLE = 60_000


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a source, and the encoding it was in, named as Python names it."""

    text: str
    encoding: str


def decode(data: bytes, *, declared: str = "", is_html: bool = False) -> Decoded:
    """Bytes as text: byte order mark, UTF-16 without one, UTF-8, what the source says, a guess.

    declared: a media type with a charset, as a clipboard or a server gives it. Never raises: where
    nothing fits, Windows-1252 with U+FFFD for the bytes it does not have.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(encoding, "replace"), encoding)
    if wide := _wide_encoding(data):
        return Decoded(data.decode(wide, "replace"), wide)
    if b"\x1b$B" in data or b"\x1b$@" in data:
        text = _strict(data, "iso2022_jp")
        if text is not None:
            return Decoded(text, "iso2022_jp")
    text = _strict(data, "utf-8")
    return Decoded(text, "utf-8") if text is not None else _legacy(data, declared, is_html)


def _legacy(data: bytes, declared: str, is_html: bool) -> Decoded:
    for encoding in (_declared(data, declared, is_html), _nearly_utf8(data)):
        if encoding:
            return Decoded(data.decode(encoding, "replace"), encoding)
    guess = _guess(data)
    return Decoded(data.decode(guess, "replace"), guess)


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _wide_encoding(data: bytes) -> str:
    """UTF-16 without a mark shows by its NUL bytes, all on one side of the pairs."""
    sample = data[: _SAMPLE & ~1]
    pairs = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if pairs and odd > pairs * 0.3 and even < odd * 0.05:
        return "utf-16-le"
    if pairs and even > pairs * 0.3 and odd < even * 0.05:
        return "utf-16-be"
    return ""


def _nearly_utf8(data: bytes) -> str:
    """UTF-8 that was cut or patched: wrong bytes are rare beside right sequences."""
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    right = sum(1 for c in text if c > "\x7f") - wrong
    return "utf-8" if right and wrong <= max(1, right // 50) else ""


def _declared(data: bytes, declared: str, is_html: bool) -> str:
    label = ""
    if match := _PARAMETER.search(declared):
        label = match[1]
    elif is_html and (found := _META.search(data, 0, 8192) or _XML.search(data, 0, 400)):
        label = found[1].decode("ascii")
    encoding = _name_of(label)
    if not encoding or encoding.startswith("utf"):
        return ""  # It is no valid UTF-8, whatever it says of itself.
    text = data.decode(encoding, "replace")
    return encoding if text.count("\ufffd") <= len(text) // 200 else ""


def _name_of(label: str) -> str:
    try:
        name = codecs.lookup(label.lower()).name if label else ""
    except (LookupError, ValueError):
        return ""
    name = _MEANT.get(name, name)
    return name if _KNOWN.fullmatch(name) else ""


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes

    sample = _telling_lines(data)
    best = from_bytes(sample).best()
    name = _name_of(best.encoding) if best else ""
    # Of its look-alikes, nearly all text in the wild is Windows-1252.
    name = name if name and not name.startswith("utf") else "cp1252"
    if not _LATIN.fullmatch(name):
        return name
    # The first of the best: German is the same in several of them.
    return max(dict.fromkeys(("cp1252", name, *_MORE_LATIN)), key=lambda n: _covered(sample, n))


def _covered(sample: bytes, encoding: str) -> int:
    """How well one alphabet covers the letters beyond ASCII: 0 if it has all of them, and one less
    for each that it has not."""
    found = Counter(c for c in sample.decode(encoding, "replace").lower() if not c.isascii())
    known = words("alphabets")
    most = max(sum(found[letter] for letter in letters) for letters in known["letters"])
    return most + sum(found[mark] for mark in known["marks"]) - found.total()


def _telling_lines(data: bytes) -> bytes:
    """The lines that are not plain ASCII, up to a bearable sample: all others say nothing."""
    lines: list[bytes] = []
    size = 0
    for line in data.splitlines(keepends=True):
        if size < _SAMPLE and not line.isascii():
            lines.append(line[:_SAMPLE])
            size += len(lines[-1])
    return b"".join(lines)
