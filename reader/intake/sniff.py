"""Sniffing: which format a source has, by its content first and its name second."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from reader.errors import ImportProblem
from reader.intake.encoding import decode
from reader.intake.source import check_size, quoted_name
from reader.model.wording import as_said, said

HTML = "text/html"
PLAIN = "text/plain"

_LATER_HINT = said("Save the page as HTML or text, or paste its text.")


@dataclass(frozen=True, slots=True)
class Sniffed:
    """A source that can be read. media_type: HTML or PLAIN. text: its bytes, decoded."""

    media_type: str
    encoding: str
    text: str


# How a file begins, and how to speak of its kind: (first bytes, singular, plural).
_BEGINNINGS: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", said("a PDF"), said("PDF files")),
    (b"{\\rtf", said("an RTF document"), said("RTF documents")),
    (b"\xd0\xcf\x11\xe0", said("an old Office document"), said("Old Office documents")),
    (b"\x89PNG", said("a picture"), said("Pictures")),
    (b"\xff\xd8\xff", said("a picture"), said("Pictures")),
    (b"GIF8", said("a picture"), said("Pictures")),
    (b"BM\x00", said("a picture"), said("Pictures")),
    (b"II*\x00", said("a picture"), said("Pictures")),
    (b"MM\x00*", said("a picture"), said("Pictures")),
    (b"\x7fELF", said("a program"), said("Programs")),
    (b"MZ\x90\x00", said("a program"), said("Programs")),
    (b"SQLite format 3\x00", said("a database"), said("Databases")),
    (b"\x1f\x8b", said("a compressed file"), said("Compressed files")),
    (b"BZh", said("a compressed file"), said("Compressed files")),
    (b"\xfd7zXZ\x00", said("a compressed file"), said("Compressed files")),
    (b"7z\xbc\xaf\x27\x1c", said("an archive"), said("Archives")),
    (b"Rar!\x1a", said("an archive"), said("Archives")),
    (b"ID3", said("a sound"), said("Sounds")),
    (b"OggS", said("a sound"), said("Sounds")),
    (b"fLaC", said("a sound"), said("Sounds")),
    (b"WARC/", said("a web archive (WARC)"), said("Web archives (WARC)")),
)
_ZIPPED = (
    (b"application/epub+zip", said("an EPUB book"), said("EPUB books")),
    (
        b"application/vnd.oasis.opendocument",
        said("an OpenDocument file"),
        said("OpenDocument files"),
    ),
    (b"word/", said("a Word document"), said("Word documents")),
    (b"xl/", said("a spreadsheet"), said("Spreadsheets")),
    (b"ppt/", said("a presentation"), said("Presentations")),
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
        raise ImportProblem(
            said("{name} is empty.", name=quoted_name(name)), "There is nothing to import."
        )
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
        raise ImportProblem(
            said(
                "{name} is {kind}. {reason}", name=quoted_name(name), kind=kind[0], reason=kind[1]
            ),
            _LATER_HINT,
        )


def _known_kind(data: bytes) -> tuple[str, str] | None:
    for start, one, many in _BEGINNINGS:
        if data.startswith(start):
            return one, _sentence(many)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped_kind(data)
    if data[:4] == b"RIFF" or data[4:8] == b"ftyp":
        is_picture = data[8:12] in {b"WEBP", b"avif", b"heic"}
        one, many = (
            (said("a picture"), said("Pictures"))
            if is_picture
            else (said("a film or sound"), said("They"))
        )
        return one, _sentence(many)
    return _text_kind(data)


def _zipped_kind(data: bytes) -> tuple[str, str]:
    for sign, one, many in _ZIPPED:
        # The names of the members stand at the start of each and once more at the end.
        if sign in data[:8192] or sign in data[-65_536:]:
            return one, _sentence(many)
    return said("a ZIP archive"), _sentence(said("Archives"))


def _text_kind(data: bytes) -> tuple[str, str] | None:
    head = data[:16_384].replace(b"\r\n", b"\n")
    if match := _FEED.match(head):
        if match[1] == b"svg":
            return said("a picture"), _sentence(said("Pictures"))
        if match[1] == b"opml":
            return said("an outline (OPML)"), _sentence(said("Outlines"))
        return said("a feed"), _sentence(said("Feeds"))
    if _MAIL.match(head) and _MHTML.search(head):
        return said("a web archive (MHTML)"), _sentence(said("Web archives (MHTML)"))
    if _MAIL.match(head) and _MAIL_FIELDS.search(head):
        return said("an e-mail"), _sentence(said("E-mails"))
    return None


def _sentence(many: str) -> str:
    return said("{kinds} cannot be imported yet.", kinds=as_said(many))


def _refuse_binary(text: str, name: str) -> None:
    most = len(text) // 100
    if sum(1 for _ in islice(_CONTROL.finditer(text), most + 1)) > most:
        raise ImportProblem(
            said("{name} is not text.", name=quoted_name(name)),
            "Choose a text or HTML file, or paste its text.",
        )
