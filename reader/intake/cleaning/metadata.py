"""Metadata: title, author, publication, date and address, from what a page says of itself and from
its labelled lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from reader.intake.cleaning.bylines import byline_names, clean_byline, is_name, names_in
from reader.intake.cleaning.dates import date_in, date_share, year_in
from reader.intake.cleaning.titles import longest_segment
from reader.intake.lines import Head, Line
from reader.model.article import Metadata
from reader.model.document import Role
from reader.text.canonical import Piece
from reader.text.normalize import clean_line, compare_form

_LONGEST_TITLE = 300
_FIRST_WORDS = 80
_LONGEST_FACT = 120
_MOSTLY_DATE = 0.4
_COPYRIGHT = re.compile(r"(?:©|\(c\)|&copy;|\bcopyright\b)", re.IGNORECASE)
_OWNER = re.compile(
    r"(?:(?:©|\(c\)|&copy;|\bcopyright\b)\s*)+"
    r"(?:(?:19|20)\d\d(?:\s*[-–—/,]\s*(?:(?:19|20)\d\d|present))?)?[\s,.:–—-]*"
    r"(?:by\s+|the\s+copyright\s+holders?\s+)?(?P<owner>[^\W\d_][^|•·©\n]{1,80})",
    re.IGNORECASE,
)
_OWNER_END = re.compile(
    r"\.\s|,?\s*all rights|,?\s*alle rechte|,?\s*tous droits|,?\s*todos los|,?\s*todos os|\s[–—-]\s"
    r"|,?\s+(?:inc|ltd|llc|gmbh|limited|plc|corp|s\.?a|s\.?l|ag|pty|b\.?v)\b\.?"
    r"|,?\s*a division|\s*\(|\s(?:19|20)\d\d|\.\Z",
    re.IGNORECASE,
)
_NAME_WORD = re.compile(r"[^\W_]{2,}")
_SHOWN_NAMES = frozenset({"pasted text", "standard input", "clipboard", "untitled"})


def text_metadata(pieces: Sequence[Piece], name: str) -> Metadata:
    """What a plain text tells. name: the file's, used for the title if the text has none."""
    byline = next((p.text for p in pieces if p.role is Role.BYLINE and names_in(p.text)), "")
    rights = [p.text for p in pieces if p.role is Role.BOILERPLATE and _COPYRIGHT.search(p.text)]
    return Metadata(
        title=_title_of(pieces) or title_from(name, pieces),
        byline=names_in(byline),
        publication=next((owner for text in rights if (owner := owner_in(text))), ""),
        published=_published(pieces) or next((y for t in rights if (y := year_in(t))), ""),
    )


def page_metadata(
    head: Head, pieces: Sequence[Piece], name: str, lines: Sequence[Line] = ()
) -> Metadata:
    """What a web page tells: its declarations first, then its labelled lines, then whatever lines
    of it are marked as an author or a date."""
    shown = text_metadata(pieces, name)
    title = _title_of(pieces) or page_title(head) or shown.title
    return Metadata(
        title=title[:_LONGEST_TITLE],
        byline=_author(head, shown) or _marked_author(lines),
        publication=_publication(head, shown),
        published=_date(head, pieces) or _marked_date(lines, title),
        language=head.language,
        address=_address(head),
    )


def page_names(head: Head) -> list[str]:
    """What a page calls itself, best first: without, and last with, the name of the publication."""
    whole = head.first("title")
    names = [
        head.first("ld:headline"),
        head.first("og:title"),
        head.first("twitter:title"),
        longest_segment(whole) if whole else "",
        whole,
    ]
    return list(dict.fromkeys(name for name in names if name))


def page_title(head: Head) -> str:
    """The declared title without the name of the publication, "" where none is declared."""
    whole = head.first("title")
    declared = head.first("og:title", "ld:headline", "twitter:title")
    if declared and (not whole or declared in whole):
        return longest_segment(declared) if declared == whole else declared
    return longest_segment(whole) if whole else ""


def owner_in(text: str) -> str:
    """Whose the copyright is: "(c) 2023, New Arab" gives "New Arab"."""
    match = _OWNER.search(text)
    if not match:
        return ""
    owner = _OWNER_END.split(match["owner"].strip(), maxsplit=1)[0].strip(" ,;:-–—")
    is_name = owner[:1].isupper() or not owner.isascii()
    return owner if is_name and len(owner) <= 60 and _NAME_WORD.search(owner) else ""


def title_from(name: str, pieces: Sequence[Piece]) -> str:
    """A title for a text that has none: the file's name if it is made of words, else its first
    words."""
    stem = clean_line(re.sub(r"\.\w{1,5}\Z", "", name).replace("_", " "))
    is_telling = compare_form(stem) not in _SHOWN_NAMES and len(stem.split()) >= 2
    if is_telling and not re.search(r"\d{3}|[0-9a-f]{8}", stem):
        return stem[:_LONGEST_TITLE]
    visible = [p.text for p in pieces if p.text and p.role.is_body] or [p.text for p in pieces]
    return first_words(next(filter(None, visible), "")) or stem or "Untitled"


def first_words(text: str) -> str:
    """The beginning of a text, cut between words."""
    line = " ".join(text.split())
    if len(line) <= _FIRST_WORDS:
        return line
    cut = line[:_FIRST_WORDS].rpartition(" ")[0] or line[:_FIRST_WORDS]
    return f"{cut.rstrip(' ,;:.–—-')}…"


def _title_of(pieces: Iterable[Piece]) -> str:
    return next((" ".join(p.text.split()) for p in pieces if p.role is Role.TITLE), "")


def _published(pieces: Sequence[Piece]) -> str:
    """The date of a date line, or of a byline that ends in one."""
    for role in (Role.DATELINE, Role.BYLINE):
        for piece in pieces:
            if piece.role is role and (found := date_in(piece.text)):
                return found
    return ""


def _marked_author(lines: Sequence[Line]) -> str:
    """The names in the first line that begins as bylines do or is marked as the author."""
    for line in lines:
        if names := byline_names(line.text):
            return names
        if line.region.is_author and len(line.text) < _LONGEST_FACT:
            names = names_in(line.text)
            if is_name(names):
                return names
    return ""


def _marked_date(lines: Sequence[Line], title: str) -> str:
    """The first date in a short line that is marked as a date or says little else: after the
    title, or else before it."""
    told = [
        (place, found)
        for place, line in enumerate(lines)
        if len(line.text) < _LONGEST_FACT
        and (line.region.is_date or date_share(line.text) > _MOSTLY_DATE)
        and (found := date_in(line.text))
    ]
    start = next((place for place, line in enumerate(lines) if line.text == title), 0)
    after = (found for place, found in told if place >= start)
    return next(after, told[0][1] if told else "")


def _author(head: Head, shown: Metadata) -> str:
    declared = head.first("ld:author", "ld:creator", "author", "article:author_name", "byl")
    declared = declared or head.first("parsely-author", "sailthru.author", "dc.creator")
    declared = declared or head.first("dcterms.creator")
    declared = declared or ", ".join(head.every("citation_author")) or head.first("article:author")
    for text in (declared, shown.byline, head.first("rel:author")):
        if text and not text.startswith(("http:", "https:")) and (names := clean_byline(text)):
            return names
    return ""


def _publication(head: Head, shown: Metadata) -> str:
    declared = head.first("og:site_name", "ld:publisher", "application-name", "ld:site")
    if declared:
        return longest_segment(declared)[:100]
    return shown.publication or _site_in_title(head.first("title")) or _host(head)


def _site_in_title(whole: str) -> str:
    parts = re.split(r"\s+[|•·–—-]\s+", whole)
    return parts[-1] if len(parts) > 1 and len(parts[-1].split()) <= 4 else ""


def _host(head: Head) -> str:
    return (urlsplit(_address(head)).hostname or "").removeprefix("www.")


def _date(head: Head, pieces: Sequence[Piece]) -> str:
    for name in (
        "ld:datePublished", "article:published_time", "og:article:published_time", "datepublished",
        "article:published", "parsely-pub-date", "sailthru.date", "citation_publication_date",
        "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "pubdate", "publishdate",
        "publish-date", "published-date", "published_date", "publication_date", "date",
        "time:published", "ld:dateCreated",
    ):  # fmt: skip
        if found := date_in(head.first(name)):
            return found
    return _published(pieces) or date_in(head.first("time"))


def _address(head: Head) -> str:
    for name in ("canonical", "og:url", "ld:url", "twitter:url"):
        address = head.first(name)
        try:
            parts = urlsplit(address)
        except ValueError:
            continue
        if parts.scheme in {"http", "https"} and parts.netloc and len(address) <= 1_000:
            return address
    return ""
