"""Regions of a web page: what its landmarks, and the names its authors gave, say of a part."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.intake.lines import Region
from reader.model.document import Boilerplate

_LANDMARKS = frozenset({"nav", "header", "footer", "aside", "main", "article"})
_LANDMARK_OF_ARIA = {
    "navigation": "nav",
    "banner": "header",
    "contentinfo": "footer",
    "complementary": "aside",
    "main": "main",
    "article": "article",
    "search": "nav",
    "menu": "nav",
    "dialog": "aside",
    "alertdialog": "aside",
}
_NAMED = (
    (
        # Of the writer, and of what only machines read.
        Boilerplate.METADATA,
        r"(?:author|contributor)(?: \w+)? ?bio\w*|bio|about ?(?:the )?author"
        r"|author (?:box|tooltip|description|profile)|authorbox|logo|publisher",
    ),
    (
        Boilerplate.COMMENTS,
        r"comments?|commentlist|disqus(?: thread)?|respond|reply|replies|kommentare?|commentaires?",
    ),
    (
        Boilerplate.SHARING,
        r"share|sharing|shares|social|addthis|sharedaddy|follow|sharebar|sharetools|teilen",
    ),
    (
        Boilerplate.ADVERTISEMENT,
        r"ads?|advert|advertisement|advertising|adslot|dfp|sponsor|sponsored|promo|promotion"
        r"|newsletter|subscribe|subscription|signup|paywall|donate|cta|outbrain|taboola|anzeige",
    ),
    (
        Boilerplate.RELATED,
        r"related|recommend|recommended|recommendations|recirc|teasers?|trending|popular"
        r"|read ?more|read ?next|up ?next|also ?like|see ?also|more ?stories|more ?from|latest"
        r"|most ?read|most ?popular|moreon|carousel|similar|further ?reading|jp relatedposts",
    ),
    (Boilerplate.TAGS, r"tags?|taglist|tag ?list|tag ?cloud|topics?|keywords|categories|cat links"),
    (
        Boilerplate.LEGAL,
        r"cookies?|cookiebanner|consent|gdpr|copyright|legal|disclaimer|rights|colophon",
    ),
    (
        Boilerplate.NAVIGATION,
        r"nav|navi|navbar|navigation|menu|breadcrumbs?|pagination|pager|paging|sidebar|topbar"
        r"|skip ?link|skip|toc|table ?of ?contents|masthead|site ?header|site ?footer|footer"
        r"|screen ?reader ?text|sr ?only|visually ?hidden|toolbar|widgets?|login|search|offcanvas"
        r"|dropdown|editsection|edit ?section|navbox|modal|popup|overlay",
    ),
)
_KINDS = tuple((kind, re.compile(rf"(?<!\S)(?:{names})(?!\S)")) for kind, names in _NAMED)
_CAPTION = re.compile(
    r"(?<!\S)(?:caption|captions|figcaption|wp caption text|image ?caption|photo ?caption|legend"
    r"|credit|credits|photo ?credit|image ?credit|bildunterschrift|legende|pie ?de ?foto)(?!\S)"
)
_AUTHOR = re.compile(
    r"(?<!\S)(?:byline|author|authors|writer|contributor|vcard|autor|auteur)(?!\S)"
)
_BIO = re.compile(r"(?<!\S)(?:bio|about|biography|profile|box|description)(?!\S)")
_DATE = re.compile(
    r"(?<!\S)(?:date|dateline|published|pubdate|publish ?date|timestamp|time|datum|updated)(?!\S)"
)
_LEAD = re.compile(
    r"(?<!\S)(?:standfirst|dek|deck|lede|lead|subtitle|sub ?headline|subhead|teaser ?text|summary"
    r"|chapo|entradilla|vorspann|kicker ?text)(?!\S)"
)
_FLAGS = (
    ("is_caption", _CAPTION),
    ("is_author", _AUTHOR),
    ("is_date", _DATE),
    ("is_lead", _LEAD),
)
# Most names tell nothing: one look is enough for them.
_TELLING = re.compile("|".join(pattern.pattern for _, pattern in (*_KINDS, *_FLAGS)))
# Camel case, hyphens, underscores and digits part a name into words.
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
# Part of a key such as "5f18ad9", which says nothing.
_KEY = re.compile(r"[^\W_]*\d[a-z][^\W_]*")
_NOT_WORD = re.compile(r"[^a-z\s]+")
# What stands around everything says nothing about a part of it.
_WHOLE_PAGE = frozenset({"html", "body", "main", "article"})
_LONGEST_NAME = 300
_MOST_NAMES = 12
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_NAMING = ("id", "class", "itemprop", "rel", "data-testid")


def entered(region: Region, tag: str, marks: Mapping[str, str], number: int) -> Region:
    """The region inside an element that stands in a region. marks: the element's attributes.
    number: the element's, 0 where it is not counted."""
    landmark = _LANDMARK_OF_ARIA.get((marks.get("role") or "").strip().lower(), "")
    if not landmark and tag in _LANDMARKS:
        landmark = tag
    meaning = _NOTHING if tag in _WHOLE_PAGE else _meaning(_name_of(tag, marks))
    if not number and not landmark and meaning is _NOTHING:
        return region
    flags = meaning.marks
    is_caption = region.is_caption or "is_caption" in flags
    is_lead = region.is_lead or "is_lead" in flags
    is_named = bool(meaning.kind) and not (is_caption or is_lead)
    is_first = is_named and not region.kind
    inner = region.inner
    if meaning.kind and is_named and not is_first and len(inner) < _MOST_NAMES:
        inner = (*inner, (meaning.kind, meaning.sign, number))
    return Region(
        _inner(region.landmark, landmark) if landmark else region.landmark,
        meaning.kind if is_first else region.kind,
        meaning.sign if is_first else region.sign,
        number if is_first else region.owner,
        inner,
        number if tag == "article" and not region.article else region.article,
        (*region.within, number) if number else region.within,
        is_caption,
        region.is_author or "is_author" in flags,
        region.is_date or "is_date" in flags,
        is_lead,
    )


def _inner(outer: str, inner: str) -> str:
    # The head of an article holds its title; that of the page, its name.
    if inner in {"header", "footer"} and outer in {"article", "main"}:
        return f"{outer}-{inner}"
    return inner


def _name_of(tag: str, marks: Mapping[str, str]) -> str:
    # The identity of a heading is often its own text: "ways-to-share-a-menu".
    keys = _NAMING[1:] if tag in _HEADINGS else _NAMING
    return " ".join(marks[key][:_LONGEST_NAME] for key in keys if marks.get(key))


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What the names of an element say. marks: the flags of a region they set."""

    marks: tuple[str, ...] = ()
    kind: Boilerplate | None = None
    sign: str = ""


_NOTHING = _Meaning()


def _words(name: str) -> str:
    return " ".join(_NOT_WORD.sub(" ", _CAMEL.sub(" ", name).lower()).split())


@lru_cache(maxsize=4096)
def _meaning(name: str) -> _Meaning:
    # A page gives the same few names to most of its elements.
    words = _words(name)
    if not words or not _TELLING.search(words):
        return _NOTHING
    words = _words(_KEY.sub(" ", name))
    marks = [flag for flag, pattern in _FLAGS if pattern.search(words)]
    if "is_author" in marks and _BIO.search(words):
        marks.remove("is_author")
    for kind, pattern in _KINDS:
        if match := pattern.search(words):
            return _Meaning(tuple(marks), kind, match[0])
    return _Meaning(tuple(marks)) if marks else _NOTHING
