"""Sniffing: which format a source has, by its content first and its name second."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from reader.errors import ImportProblem
from reader.intake.encoding import decode
from reader.intake.source import check_size, quoted_name

HTML = "text/html"
PLAIN = "text/plain"

_LATER_HINT = "Save the page as HTML or text, or paste its text."


@dataclass(frozen=True, slots=True)
class Sniffed:
    """A source that can be read. media_type: HTML or PLAIN. text: its bytes, decoded."""

    media_type: str
    encoding: str
    text: str


# How a file begins, and how to speak of its kind: (first bytes, singular, plural).
_BEGINNINGS: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF", "PDF files"),
    (b"{\\rtf", "an RTF document", "RTF documents"),
    (b"\xd0\xcf\x11\xe0", "an old Office document", "Old Office documents"),
    (b"\x89PNG", "a picture", "Pictures"),
    (b"\xff\xd8\xff", "a picture", "Pictures"),
    (b"GIF8", "a picture", "Pictures"),
    (b"BM\x00", "a picture", "Pictures"),
    (b"II*\x00", "a picture", "Pictures"),
    (b"MM\x00*", "a picture", "Pictures"),
    (b"\x7fELF", "a program", "Programs"),
    (b"MZ\x90\x00", "a program", "Programs"),
    (b"SQLite format 3\x00", "a database", "Databases"),
    (b"\x1f\x8b", "a compressed file", "Compressed files"),
    (b"BZh", "a compressed file", "Compressed files"),
    (b"\xfd7zXZ\x00", "a compressed file", "Compressed files"),
    (b"7z\xbc\xaf\x27\x1c", "an archive", "Archives"),
    (b"Rar!\x1a", "an archive", "Archives"),
    (b"ID3", "a sound", "Sounds"),
    (b"OggS", "a sound", "Sounds"),
    (b"fLaC", "a sound", "Sounds"),
    (b"WARC/", "a web archive (WARC)", "Web archives (WARC)"),
)
_ZIPPED = (
    (b"application/epub+zip", "an EPUB book", "EPUB books"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file", "OpenDocument files"),
    (b"word/", "a Word document", "Word documents"),
    (b"xl/", "a spreadsheet", "Spreadsheets"),
    (b"ppt/", "a presentation", "Presentations"),
)
_MHTML = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_MAIL = re.compile(rb"\A(?:[A-Za-z][A-Za-z-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){3}")
_MAIL_FIELDS = re.compile(rb"^(received|message-id|mime-version|return-path):", re.I | re.M)
_FEED = re.compile(rb"\A\s*(?:<\?xml[^>]*>|<!--.*?-->|\s)*<(rss|feed|rdf:RDF|opml|svg)\b", re.S)

_HTML_START = re.compile(
    r"\A\s*(?:<\?xml[^>]{0,300}>|<!--.{0,5000}?-->|\s)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_FRAGMENT = re.compile(
    r"\A\s*<(?:p|div|article|section|main|h[1-6]|ul|ol|table|blockquote|meta|title|span)\b",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?>", re.IGNORECASE)
_HTML_NAME = re.compile(r"\.x?html?\Z", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def sniff(data: bytes, name: str, media_type: str = "") -> Sniffed:
    """Which format and encoding the bytes have. media_type: what the giver calls them, or "".

    Raises ImportProblem for what is empty, too large, not text, or of a kind not read yet.
    """
    check_size(len(data), name)
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        raise ImportProblem(f"{quoted_name(name)} is empty.", "There is nothing to import.")
    _refuse_known(data, name)
    looks_html = b"<" in data[:4096]
    decoded = decode(data, declared=media_type, is_html=looks_html)
    _refuse_binary(decoded.text, name)
    kind = HTML if _is_html(decoded.text, name, media_type) else PLAIN
    return Sniffed(kind, decoded.encoding, decoded.text)


def _is_html(text: str, name: str, media_type: str) -> bool:
    if _HTML_START.match(text):
        return True
    if media_type.lower().startswith(HTML) or _HTML_NAME.search(name):
        return bool(_TAG.search(text))
    return bool(_FRAGMENT.match(text)) and len(_TAG.findall(text[:20_000])) > 1


def _refuse_known(data: bytes, name: str) -> None:
    kind = _known_kind(data)
    if kind:
        raise ImportProblem(f"{quoted_name(name)} is {kind[0]}. {kind[1]}", _LATER_HINT)


def _known_kind(data: bytes) -> tuple[str, str] | None:
    for start, one, many in _BEGINNINGS:
        if data.startswith(start):
            return one, _sentence(many)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped_kind(data)
    if data[:4] == b"RIFF" or data[4:8] == b"ftyp":
        is_picture = data[8:12] in {b"WEBP", b"avif", b"heic"}
        one, many = ("a picture", "Pictures") if is_picture else ("a film or sound", "They")
        return one, _sentence(many)
    return _text_kind(data)


def _zipped_kind(data: bytes) -> tuple[str, str]:
    for sign, one, many in _ZIPPED:
        # The names of the members stand at the start of each and once more at the end.
        if sign in data[:8192] or sign in data[-65_536:]:
            return one, _sentence(many)
    return "a ZIP archive", _sentence("Archives")


def _text_kind(data: bytes) -> tuple[str, str] | None:
    head = data[:16_384].replace(b"\r\n", b"\n")
    if match := _FEED.match(head):
        if match[1] == b"svg":
            return "a picture", _sentence("Pictures")
        one = "an outline (OPML)" if match[1] == b"opml" else "a feed"
        return one, _sentence("Outlines" if match[1] == b"opml" else "Feeds")
    if _MAIL.match(head) and _MHTML.search(head):
        return "a web archive (MHTML)", _sentence("Web archives (MHTML)")
    if _MAIL.match(head) and _MAIL_FIELDS.search(head):
        return "an e-mail", _sentence("E-mails")
    return None


def _sentence(many: str) -> str:
    return f"{many} cannot be imported yet."


def _refuse_binary(text: str, name: str) -> None:
    most = len(text) // 100
    if sum(1 for _ in islice(_CONTROL.finditer(text), most + 1)) > most:
        raise ImportProblem(
            f"{quoted_name(name)} is not text.", "Choose a text or HTML file, or paste its text."
        )
