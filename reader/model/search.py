"""What a search returns: hits with snippets as text and spans, never as markup."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.model.selector import Span


class Scope(StrEnum):
    """What is searched: whole articles, passages (annotations with quote, sentence, note, tags), or
    each paragraph of the articles by itself."""

    ARTICLES = "articles"
    PASSAGES = "passages"
    PARAGRAPHS = "paragraphs"


class HitOrder(StrEnum):
    """What comes first: the best, what was published last, or what was added last."""

    RELEVANCE = "relevance"
    PUBLISHED = "published"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of text around a match. spans: matches as code points of `text`."""

    text: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One article, passage or paragraph found. span: where to jump, in the canonical text, None if
    not in the text.

    matches: every match in the canonical text, in order, for outlining and walking; of a paragraph,
    those in it. paragraph: where that is.
    """

    article_id: int
    annotation_id: int | None
    title: str
    publication: str
    published: str
    snippet: Snippet
    span: Span | None
    score: float
    matches: tuple[Span, ...] = ()
    colour: str = ""
    tags: tuple[str, ...] = ()
    paragraph: Span | None = None


@dataclass(frozen=True, slots=True)
class Without:
    """What to leave out of a query that nothing matches. parts: of the query, as they were typed;
    query: the rest of it, which finds something."""

    parts: tuple[str, ...]
    query: str


@dataclass(frozen=True, slots=True)
class SearchResult:
    """total: all that is found; hits: the asked page of it. whole: how many match wholly; they come
    first, whatever the order, and where they are few, what has some of the words follows them.

    message: an honest line, such as "No article has all the words; showing those with some of
    them." complete: False while the index is behind. suggestion: the query with the nearest
    spelling of words that nothing has, "". order: that of the hits. without: where nothing matches
    wholly, what is in the way.
    rebuilding: how far the index is made anew, in percent, while only a part can be found; None
    when nothing is amiss.

    Paragraphs are not counted before they are shown: total is how many this page has, and
    looked_into how many articles have been looked into, which is the offset of the next page; there
    is none unless has_more.
    """

    query: str
    scope: Scope
    total: int
    hits: tuple[Hit, ...]
    message: str = ""
    complete: bool = True
    suggestion: str = ""
    order: HitOrder = HitOrder.RELEVANCE
    whole: int = 0
    without: Without | None = None
    rebuilding: int | None = None
    looked_into: int = 0
    has_more: bool = False


@dataclass(frozen=True, slots=True)
class Related:
    """An article that is like another. words: those that both have and few others, as they stand in
    the other, the most telling first. title, publication, published: as its hits show them."""

    article_id: int
    score: float
    words: tuple[str, ...]
    title: str = ""
    publication: str = ""
    published: str = ""


@dataclass(frozen=True, slots=True)
class LikePassage:
    """A passage that shares rare words with a text."""

    annotation_id: int
    score: float
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TagSuggestion:
    """A tag that passages like this one have. share: of their likeness, 0 to 1. annotation_ids: the
    passages, the nearest first."""

    tag: str
    share: float
    annotation_ids: tuple[int, ...]
