"""Metadata: title, author, publication, date and address, from what a page says of itself and from
its labelled lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from urllib.parse import urlsplit

from reader.intake.cleaning.bylines import byline_names, clean_byline, is_name, names_in
from reader.intake.cleaning.dates import date_in, date_share, year_in
from reader.intake.cleaning.signs import sign_of
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
# A date near the title is so many lines from it at most.
_NEAR = 12
_CHANGED = re.compile(
    r"\b(?:updated?|modified|edited|aktualisiert|mis à jour|actualizad[oa]|aggiornato|reviewed)\b",
    re.IGNORECASE,
)
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
_ACCOUNTS = frozenset({"admin", "administrator", "editor", "staff", "webmaster", "redaktion"})
_SHOWN_NAMES = frozenset({"pasted text", "standard input", "clipboard", "untitled"})


def text_metadata(pieces: Sequence[Piece], name: str) -> Metadata:
    """What a plain text tells. name: the file's, used for the title if the text has none."""
    names = [n for p in pieces if p.role is Role.BYLINE and (n := _names_of(p.text))]
    rights = [p.text for p in pieces if p.role is Role.BOILERPLATE and _COPYRIGHT.search(p.text)]
    return Metadata(
        title=_title_of(pieces) or title_from(name, pieces),
        byline=next(filter(is_name, names), names[0] if names else ""),
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
    publication = _publication(head, shown)
    return Metadata(
        title=title[:_LONGEST_TITLE],
        byline=_author(head, shown.byline, lines, publication),
        publication=publication,
        published=_date(head, pieces, lines, title),
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


def _names_of(byline: str) -> str:
    return "" if sign_of(byline) else names_in(byline)


def _title_of(pieces: Iterable[Piece]) -> str:
    return next((" ".join(p.text.split()) for p in pieces if p.role is Role.TITLE), "")


def _published(pieces: Sequence[Piece]) -> str:
    """The date of a date line, or of a byline that ends in one; one that tells of a change only if
    there is no other."""
    roles = (Role.DATELINE, Role.BYLINE)
    told = [p.text for role in roles for p in pieces if p.role is role and date_in(p.text)]
    told.sort(key=lambda text: bool(_CHANGED.search(text)))
    return date_in(told[0]) if told else ""


def _marked_author(lines: Sequence[Line]) -> str:
    """The names in the first line that begins as bylines do or is marked as the author."""
    for line in lines:
        if names := byline_names(line.text):
            return names
        if line.region.is_author and len(line.text) < _LONGEST_FACT:
            names = _names_of(line.text)
            if is_name(names):
                return names
    return ""


def _dates_told(lines: Sequence[Line]) -> list[tuple[int, str]]:
    """Place and date of the short lines that are marked as a date or say little else."""
    return [
        (place, found)
        for place, line in enumerate(lines)
        if len(line.text) < _LONGEST_FACT
        and (line.region.is_date or date_share(line.text) > _MOSTLY_DATE)
        and (found := date_in(line.text))
    ]


def _date_by_title(lines: Sequence[Line], told: list[tuple[int, str]], start: int) -> str:
    """The first whole date near the title that is not that of a change."""
    near = (place for place, found in told if abs(place - start) <= _NEAR and len(found) == 10)
    first = next((place for place in near if not _CHANGED.search(lines[place].text)), None)
    return date_in(lines[first].text) if first is not None else ""


def _author(head: Head, shown: str, lines: Sequence[Line], publication: str) -> str:
    """The declared names, unless they are no person's and the page shows some that are."""
    declared = _declared_author(head)
    if declared:
        is_better = _is_doubtful(declared, publication) and is_name(shown)
        return shown if is_better else declared
    linked = list(dict.fromkeys(map(clean_byline, head.every("rel:author"))))
    # Several are those of other articles.
    sole = linked[0] if len(linked) == 1 else ""
    return next(filter(None, (shown, sole, _marked_author(lines), *linked)), "")


def _declared_author(head: Head) -> str:
    declared = head.first("ld:author", "ld:creator", "author", "article:author_name", "byl")
    declared = declared or head.first("parsely-author", "sailthru.author", "dc.creator")
    declared = declared or head.first("dcterms.creator")
    declared = declared or ", ".join(head.every("citation_author")) or head.first("article:author")
    return "" if declared.startswith(("http:", "https:")) else clean_byline(declared)


def _is_doubtful(author: str, publication: str) -> bool:
    """Whether a declared author is the publication, or the name of an account."""
    form, owner = compare_form(author), compare_form(publication)
    is_owner = bool(owner) and (form in owner or owner in form)
    return is_owner or form in _ACCOUNTS or (author.islower() and " " not in author)


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


def _date(head: Head, pieces: Sequence[Piece], lines: Sequence[Line], title: str) -> str:
    """The declared date, or the first that a short line tells, near the title if possible."""
    told = _dates_told(lines)
    start = next((place for place, line in enumerate(lines) if line.text == title), 0)
    by_title = _date_by_title(lines, told, start)
    for name in (
        "ld:datePublished", "article:published_time", "og:article:published_time", "datepublished",
        "article:published", "parsely-pub-date", "sailthru.date", "citation_publication_date",
        "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "pubdate", "publishdate",
        "publish-date", "published-date", "published_date", "publication_date", "date",
        "time:published", "ld:dateCreated",
    ):  # fmt: skip
        if found := date_in(head.first(name)):
            return by_title if _is_next_to(found, by_title) else found
    shown = _published(pieces) or by_title or date_in(head.first("time"))
    after = (found for place, found in told if place >= start)
    return shown or next(after, told[0][1] if told else "")


def _is_next_to(declared: str, shown: str) -> bool:
    """Whether a declared day and the one the page shows are one day in two parts of the world."""
    try:
        return abs(date.fromisoformat(declared) - date.fromisoformat(shown)).days == 1
    except ValueError:
        return False


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
