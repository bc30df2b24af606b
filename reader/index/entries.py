"""Entries: what the index is told of an article and of a passage, as plain values.

The makers below take the nouns of the core, so that what is indexed of a document is the same
everywhere: hidden blocks and captions apart from the text, the title from what is known of the
article.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.annotation import Annotation
from reader.model.article import Article
from reader.model.document import Block, Document, Role
from reader.model.selector import Span

HIDDEN = "hidden"
"""The field of what stands in hidden blocks: only searched by those who ask for it."""


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """An article as the index sees it. body: the visible running text, a newline between blocks.
    hidden: the hidden text, likewise.

    tags: paths of the article and of its passages, as shown; parents need not be named. published:
    "2023", "2023-01", "2023-01-08" or "". language: ISO 639-1 or "".
    """

    article_id: int
    title: str
    body: str
    byline: str = ""
    publication: str = ""
    published: str = ""
    language: str = ""
    captions: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    hidden: str = ""


@dataclass(frozen=True, slots=True)
class PassageEntry:
    """An annotation as the index sees it. sentence: the sentences that hold the quote. span: where
    it stands, None if unplaced. title, publication, published: of its article, for showing.
    is_hidden: it stands in hidden blocks alone; its own words are found all the same, as are its
    note and tags, but not the rest of the sentence."""

    annotation_id: int
    article_id: int
    quote: str
    sentence: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    colour: str = ""
    title: str = ""
    publication: str = ""
    published: str = ""
    language: str = ""
    span: Span | None = None
    is_hidden: bool = False


Entry = ArticleEntry | PassageEntry

Part = tuple[str, float]
"""A piece of a text, and what one of its words counts."""

TITLE_COUNTS = 2.0
"""What a word of a title says of an article, beside one of its text."""


def article_entry(article: Article, document: Document, tags: tuple[str, ...] = ()) -> ArticleEntry:
    """The entry of an article with its current document."""
    known = article.metadata
    bylines = [known.byline, *_texts(document, "byline")]
    return ArticleEntry(
        article_id=article.id,
        title=known.title,
        body=body_of(document),
        byline="\n".join(dict.fromkeys(filter(None, bylines))),
        publication=known.publication,
        published=known.published,
        language=known.language,
        captions=tuple(_texts(document, "caption")),
        tags=tags,
        hidden="\n".join(_texts(document, HIDDEN)),
    )


def passage_entry(
    annotation: Annotation, article: Article, sentence: str = "", *, is_hidden: bool = False
) -> PassageEntry:
    """The entry of an annotation. sentence: the sentences around it, "" for the quote alone.
    is_hidden: see PassageEntry."""
    known = article.metadata
    return PassageEntry(
        annotation_id=annotation.id,
        article_id=annotation.article_id,
        quote=annotation.quote,
        sentence=sentence or annotation.quote,
        note=annotation.note,
        tags=annotation.tags,
        colour=annotation.colour.value,
        title=known.title,
        publication=known.publication,
        published=known.published,
        language=known.language,
        span=annotation.span,
        is_hidden=is_hidden,
    )


def body_of(document: Document) -> str:
    """The running text of an article, a newline between blocks."""
    return "\n".join(_texts(document, "text"))


def parts_of(title: str, body: str) -> list[Part]:
    """What the words of an article are counted from."""
    return [(title, TITLE_COUNTS), (body, 1.0)]


def field_of(block: Block) -> str:
    """The field that a block's text is searched in."""
    if block.is_hidden:
        return HIDDEN
    return _FIELDS.get(block.shown_role, "text")


_FIELDS = {
    Role.TITLE: "title",
    Role.BYLINE: "byline",
    Role.CAPTION: "caption",
    Role.FIGURE: "caption",
}


def _texts(document: Document, field: str) -> list[str]:
    return [document.text_of(block) for block in document.blocks if field_of(block) == field]
