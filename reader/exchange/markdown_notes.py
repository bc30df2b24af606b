"""Markdown notes: an article with its highlights as one readable file for a note-taking program."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby, islice, takewhile

from reader.exchange.markdown_text import (
    escaped,
    fenced,
    is_safe_address,
    lines,
    link,
    styled,
    tag_word,
    yaml_text,
)
from reader.model.annotation import Annotation, PlaceState
from reader.model.article import Article
from reader.model.document import Block, Document, Inline, Role
from reader.model.tag import tag_key

_DEEPEST_HEADING = 6
_PLACE_NOTES = {
    PlaceState.UNCERTAIN: "Its place in the text is uncertain.",
    PlaceState.UNPLACED: "Its place in the text was lost.",
    PlaceState.QUOTATION: "Kept as a quotation, without a place in the text.",
}


def article_markdown(
    article: Article,
    document: Document,
    annotations: Sequence[Annotation],
    *,
    tags: Sequence[str] = (),
) -> str:
    """The file's text, ending in a line end: front matter, highlights in text order, the article.

    tags: of the article itself; those of its highlights are added. What is hidden in the document
    is left out. Everything foreign is escaped: nothing in it acts as Markdown, HTML or YAML.
    """
    ordered = sorted(annotations, key=_text_order)
    sections = [
        _front_matter(article, [*tags, *(tag for a in ordered for tag in a.tags)]),
        f"# {escaped(_one_line(article.title))}",
        origin_line(article),
        *_highlights(ordered),
        "## Article",
        *_blocks(document),
    ]
    return "\n\n".join(section for section in sections if section) + "\n"


def _text_order(annotation: Annotation) -> tuple[bool, int, int, int]:
    span = annotation.span
    position = annotation.target.position
    start, end = (span.start, span.end) if span else (position.start, position.end)
    return span is None, start, end, annotation.id


def _front_matter(article: Article, tags: Sequence[str]) -> str:
    meta = article.metadata
    fields = {
        "title": meta.title,
        "byline": meta.byline,
        "publication": meta.publication,
        "published": meta.published,
        "language": meta.language,
        "address": meta.address,
        "added": article.added_at,
    }
    known = [f"{name}: {yaml_text(value)}" for name, value in fields.items() if value]
    if unique := {tag_key(tag): tag for tag in tags}:
        known += ["tags:", *(f"  - {yaml_text(unique[key])}" for key in sorted(unique))]
    return "\n".join(["---", *known, "---"])


def origin_line(article: Article) -> str:
    """Byline, publication, date and address, as far as known; "" where nothing is."""
    meta = article.metadata
    known = [_one_line(v) for v in (meta.byline, meta.publication, meta.published) if v]
    parts = [escaped(" · ".join(known))] if known else []
    if is_safe_address(meta.address):
        parts.append(link(escaped(_one_line(meta.address)), meta.address))
    return "\\\n".join(parts)


def _highlights(annotations: Sequence[Annotation]) -> Iterator[str]:
    if annotations:
        yield "## Highlights"
    for annotation in annotations:
        yield from highlight_lines(annotation)


def highlight_lines(annotation: Annotation) -> Iterator[str]:
    """A highlight as paragraphs: the quote, its note, then tags, colour and a lost place."""
    yield lines(annotation.quote, "> ")
    if annotation.note:
        yield lines(annotation.note)
    words = [*map(tag_word, annotation.tags), annotation.colour.value]
    yield " ".join([*words, *_place_note(annotation)])


def _place_note(annotation: Annotation) -> list[str]:
    note = _PLACE_NOTES.get(annotation.placement.state)
    return [f"({note})"] if note else []


def _blocks(document: Document) -> Iterator[str]:
    """The article's own text. List items stand together, everything else apart."""
    shown = (b for b in document.visible_blocks if b.shown_role is not Role.TITLE)
    for is_list, blocks in groupby(shown, key=lambda b: b.shown_role is Role.LIST_ITEM):
        if is_list:
            yield _list(document, blocks)
        else:
            yield from (_block(document, block) for block in blocks)


def _block(document: Document, block: Block) -> str:
    if not document.text_of(block).strip():
        return _alt(block)
    return _WRITERS.get(block.shown_role, _paragraph)(document, block)


def _paragraph(document: Document, block: Block) -> str:
    return styled(document.text, block.span, _inlines(document, block))


def _heading(document: Document, block: Block) -> str:
    level = min(_DEEPEST_HEADING, max(3, block.level + 1))
    return "#" * level + " " + _one_line(_paragraph(document, block).replace("\\\n", " "))


def _list(document: Document, blocks: Iterable[Block]) -> str:
    """One list; an item is at most one deeper than the one before it, or it would become code."""
    items: list[str] = []
    depth = 0
    for block in blocks:
        depth = min(max(1, block.level), depth + 1)
        indent = "  " * (depth - 1)
        words = _paragraph(document, block) or _alt(block)
        items.append(f"{indent}- " + words.replace("\n", f"\n{indent}  "))
    return "\n".join(items)


def _quotation(document: Document, block: Block) -> str:
    return "\n".join(f"> {line}" for line in _paragraph(document, block).split("\n"))


def _code(document: Document, block: Block) -> str:
    return fenced(document.text_of(block))


def _caption(document: Document, block: Block) -> str:
    """The caption in italics, its credit in brackets behind it."""
    words = escaped(_one_line(document.caption_of(block)))
    credit = escaped(_one_line(document.credit_of(block)))
    return " ".join(part for part in (words and f"*{words}*", credit and f"({credit})") if part)


def _table(document: Document, block: Block) -> str:
    return lines(document.text_of(block))


def _alt(block: Block) -> str:
    """A picture without a caption: what it shows, as far as the page said so."""
    alt = escaped(_one_line(block.figure.alt)) if block.figure else ""
    return f"*{alt}*" if alt else ""


_WRITERS: dict[Role, Callable[[Document, Block], str]] = {
    Role.HEADING: _heading,
    Role.QUOTATION: _quotation,
    Role.CODE: _code,
    Role.CAPTION: _caption,
    Role.FIGURE: _caption,
    Role.TABLE: _table,
}


def _inlines(document: Document, block: Block) -> list[Inline]:
    first = bisect_left(document.inlines, block.span.start, key=lambda i: i.span.start)
    within = takewhile(
        lambda i: i.span.end <= block.span.end, islice(document.inlines, first, None)
    )
    return list(within)


def _one_line(text: str) -> str:
    return " ".join(text.split())
