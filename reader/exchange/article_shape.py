"""Articles, their documents and tags as JSON shapes, and back without loss."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping

from reader.exchange.collection_copy import ArticleCopy
from reader.exchange.json_fields import Fields
from reader.exchange.markdown_text import is_safe_address
from reader.exchange.web_annotation import annotation_of, annotation_shape, span_shape
from reader.model.annotation import Colour
from reader.model.article import Article, Metadata, Source
from reader.model.document import Block, Boilerplate, Document, Figure, Inline, InlineStyle, Role
from reader.model.locator import Locator
from reader.model.tag import TAG_NUMBERS, Tag
from reader.text.canonical import check_document, text_sha256


def article_shape(copy: ArticleCopy, *, originals: bool = True) -> dict[str, object]:
    """One article with everything that hangs on it. originals: with the source's bytes."""
    article, meta = copy.article, copy.article.metadata
    original = copy.original if originals else None
    return {
        "id": article.id,
        "uuid": article.uuid,
        "title": meta.title,
        "byline": meta.byline,
        "publication": meta.publication,
        "published": meta.published,
        "language": meta.language,
        "address": meta.address,
        "added": article.added_at,
        "trashed": article.trashed_at,
        "is_starred": article.is_starred,
        "is_archived": article.is_archived,
        "word_count": article.word_count,
        "notices": list(article.notices),
        "tags": list(copy.tags),
        "reading": _reading_shape(copy),
        "source": _source_shape(article.source),
        "fingerprint": copy.fingerprint,
        "document": _document_shape(copy.document),
        "annotations": [annotation_shape(a, article.uuid) for a in copy.annotations],
        "original": None if original is None else base64.b64encode(original).decode("ascii"),
    }


def article_of(shape: Fields) -> ArticleCopy:
    """The article of a shape that article_shape wrote. Raises WrongShape, also where parts do not
    fit together."""
    source = _source_of(shape.fields("source"))
    original = shape.data_or_none("original")
    if original is not None and hashlib.sha256(original).hexdigest() != source.sha256:
        raise shape.wrong("the original is not what its SHA-256 says")
    article = _article_of(shape, source)
    document = _document_of(shape.fields("document"))
    annotations = tuple(annotation_of(a, article.id) for a in shape.objects("annotations"))
    for annotation in annotations:
        if annotation.span is not None and annotation.span.end > len(document.text):
            raise shape.wrong(f"annotation {annotation.id} stands beyond the text")
    reading = shape.fields("reading")
    return ArticleCopy(
        article=article,
        document=document,
        annotations=annotations,
        tags=shape.texts("tags"),
        locator=Locator(
            reading.number("position"), reading.number("furthest"), reading.fraction("progress")
        ),
        opened_at=reading.text_or_none("opened"),
        read_at=reading.text_or_none("read"),
        fingerprint=shape.text("fingerprint"),
        original=original,
    )


def tag_shape(tag: Tag) -> dict[str, object]:
    """One tag."""
    return {
        "id": tag.id,
        "path": tag.path,
        "colour": tag.colour,
        "description": tag.description,
        "number": tag.number,
    }


def tag_of(shape: Fields) -> Tag:
    """The tag of a shape that tag_shape wrote. Raises WrongShape."""
    colour = shape.text("colour", "")
    return Tag(
        id=shape.number("id"),
        path=shape.text("path"),
        colour=shape.choice("colour", Colour).value if colour else "",
        description=shape.text("description", ""),
        number=_tag_number(shape),
    )


def _tag_number(shape: Fields) -> int | None:
    number = shape.number_or_none("number")
    if number is not None and number not in TAG_NUMBERS:
        raise shape.wrong("a tag's number is one from 1 to 9")
    return number


def _article_of(shape: Fields, source: Source) -> Article:
    address = shape.text("address", "")
    if address and not is_safe_address(address):
        raise shape.wrong("the address is not one of the web")
    return Article(
        id=shape.number("id"),
        uuid=shape.text("uuid"),
        metadata=Metadata(
            title=shape.text("title"),
            byline=shape.text("byline", ""),
            publication=shape.text("publication", ""),
            published=shape.text("published", ""),
            language=shape.text("language", ""),
            address=address,
        ),
        source=source,
        word_count=shape.number("word_count"),
        added_at=shape.text("added"),
        is_starred=shape.truth("is_starred"),
        is_archived=shape.truth("is_archived"),
        trashed_at=shape.text_or_none("trashed"),
        notices=shape.texts("notices"),
    )


def _reading_shape(copy: ArticleCopy) -> dict[str, object]:
    return {
        "position": copy.locator.position,
        "furthest": copy.locator.furthest,
        "progress": copy.locator.progress,
        "opened": copy.opened_at,
        "read": copy.read_at,
    }


def _source_shape(source: Source) -> dict[str, object]:
    return {
        "name": source.name,
        "sha256": source.sha256,
        "media_type": source.media_type,
        "encoding": source.encoding,
        "size": source.size,
    }


def _source_of(shape: Fields) -> Source:
    return Source(
        name=shape.text("name"),
        sha256=shape.text("sha256"),
        media_type=shape.text("media_type"),
        encoding=shape.text("encoding", ""),
        size=shape.number("size"),
    )


def _document_shape(document: Document) -> dict[str, object]:
    return {
        "id": document.id,
        "revision": document.revision,
        "text": document.text,
        "text_sha256": text_sha256(document.text),
        "blocks": [_block_shape(block) for block in document.blocks],
        "inlines": [
            {"span": span_shape(i.span), "style": i.style.value, "address": i.address}
            for i in document.inlines
        ],
    }


def _document_of(shape: Fields) -> Document:
    document = Document(
        text=shape.text("text"),
        blocks=tuple(_block_of(b, n) for n, b in enumerate(shape.objects("blocks"))),
        inlines=tuple(_inline_of(i) for i in shape.objects("inlines")),
        id=shape.number("id"),
        revision=shape.number("revision"),
    )
    if text_sha256(document.text) != shape.text("text_sha256"):
        raise shape.wrong("the text is not what its SHA-256 says")
    try:
        check_document(document)
    except ValueError as error:
        raise shape.wrong(str(error)) from error
    return document


def _block_shape(block: Block) -> dict[str, object]:
    """A block without its ordinal, which is its place in the list, and without what is not
    there."""
    figure = block.figure
    known = {
        "span": span_shape(block.span),
        "role": block.role.value,
        "reason": block.reason or None,
        "kind": block.kind and block.kind.value,
        "user_role": block.user_role and block.user_role.value,
        "level": block.level or None,
        "figure": None if figure is None else _figure_shape(figure),
        "credit": span_shape(block.credit),
    }
    return _present(known)


def _block_of(shape: Fields, ordinal: int) -> Block:
    figure = shape.fields_or_none("figure")
    return Block(
        ordinal=ordinal,
        span=shape.span("span"),
        role=shape.choice("role", Role),
        reason=shape.text("reason", ""),
        kind=shape.choice_or_none("kind", Boilerplate),
        user_role=shape.choice_or_none("user_role", Role),
        level=shape.number("level", 0),
        figure=None if figure is None else _figure_of(figure),
        credit=shape.span_or_none("credit"),
    )


def _figure_shape(figure: Figure) -> dict[str, object]:
    known = {
        "image": figure.image,
        "address": figure.address,
        "alt": figure.alt or None,
        "width": figure.width,
        "height": figure.height,
    }
    return _present(known)


def _figure_of(shape: Fields) -> Figure:
    return Figure(
        image=shape.text_or_none("image"),
        address=shape.text_or_none("address"),
        alt=shape.text("alt", ""),
        width=shape.number_or_none("width"),
        height=shape.number_or_none("height"),
    )


def _inline_of(shape: Fields) -> Inline:
    address = shape.text("address", "")
    if address and not is_safe_address(address):
        raise shape.wrong("the address is not one of the web")
    return Inline(shape.span("span"), shape.choice("style", InlineStyle), address)


def _present(known: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in known.items() if value is not None}
