"""The lossless export: a collection, or a selection of it, as one JSON file, and back.

One article a line, so that the file can be searched and compared with plain tools. Spans are code
points, times UTC, annotations W3C Web Annotations; everything a library holds is in it, original
bytes and images as base64 if asked for.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Iterator

from reader.errors import ImportProblem
from reader.exchange.article_shape import article_of, article_shape, tag_of, tag_shape
from reader.exchange.collection_copy import ArticleCopy, CollectionCopy, GatheredCopy
from reader.exchange.json_fields import Fields, WrongShape
from reader.exchange.shelf_shape import (
    collection_of,
    collection_shape,
    search_of,
    search_shape,
)
from reader.model.saved_search import SavedSearch
from reader.model.tag import Tag
from reader.model.wording import said

FORMAT = "florilegium-export"
VERSION = 1

_SURROGATE = re.compile("[\ud800-\udfff]")


def to_json(copy: CollectionCopy, *, originals: bool = True, images: bool = True) -> str:
    """The whole file as text that can be written as UTF-8, ending in a line end."""
    stored = copy.images.items() if images else ()
    return "".join(
        json_pieces(
            copy.articles,
            copy.tags,
            stored,
            copy.exported_at,
            collections=copy.collections,
            searches=copy.searches,
            originals=originals,
        )
    )


def json_pieces(
    articles: Iterable[ArticleCopy],
    tags: Iterable[Tag] = (),
    images: Iterable[tuple[str, bytes]] = (),
    exported_at: str = "",
    *,
    collections: Iterable[GatheredCopy] = (),
    searches: Iterable[SavedSearch] = (),
    originals: bool = True,
) -> Iterator[str]:
    """The same file piece by piece, so that a large collection need not fit into memory.

    images: SHA-256 and bytes of each stored image. originals: with the bytes of every source.
    Files of earlier programs have no collections and searches, and earlier programs pass over
    them, so that the version stays the same.
    """
    head = {"format": FORMAT, "version": VERSION, "exported_at": exported_at}
    yield f"{_json(head)[:-1]},\n"
    yield from _listed('"tags": [', map(_json, map(tag_shape, tags)), "],\n")
    yield from _listed('"collections": [', map(_json, map(collection_shape, collections)), "],\n")
    yield from _listed('"searches": [', map(_json, map(search_shape, searches)), "],\n")
    shapes = (article_shape(copy, originals=originals) for copy in articles)
    yield from _listed('"articles": [', map(_json, shapes), "],\n")
    written = (
        f"{_json(sha256)}: {_json(base64.b64encode(data).decode('ascii'))}"
        for sha256, data in images
    )
    yield from _listed('"images": {', written, "}}\n")


def from_json(text: str) -> CollectionCopy:
    """The collection of a file that to_json wrote, equal to the one it was written from.

    Raises ImportProblem if it is none, was written by a newer version, or is damaged: every span,
    SHA-256 and type is checked before anything is returned.
    """
    fields = _opened(text)
    try:
        return CollectionCopy(
            articles=tuple(article_of(shape) for shape in fields.objects("articles")),
            tags=tuple(tag_of(shape) for shape in fields.objects("tags")),
            collections=tuple(map(collection_of, fields.objects("collections"))),
            searches=tuple(map(search_of, fields.objects("searches"))),
            images=_images_of(fields.fields("images")),
            exported_at=fields.text("exported_at"),
        )
    except WrongShape as error:
        raise ImportProblem(
            said("This export is damaged: {error}.", error=error),
            "Export it again from where it came from.",
        ) from error


def _opened(text: str) -> Fields:
    try:
        fields = Fields(json.loads(text))
        is_ours, version = fields.text("format") == FORMAT, fields.number("version")
    except (ValueError, RecursionError) as error:
        raise _foreign() from error
    if not is_ours:
        raise _foreign()
    if version > VERSION:
        raise ImportProblem(
            said(
                "This export was written by a newer Florilegium (its format is {version}).",
                version=version,
            ),
            "Update Florilegium and import it again.",
        )
    return fields


def _foreign() -> ImportProblem:
    return ImportProblem(
        "This file is not a Florilegium export.", "Choose a .json file that was exported by it."
    )


def _images_of(fields: Fields) -> dict[str, bytes]:
    images: dict[str, bytes] = {}
    for sha256 in fields.names():
        data = fields.data_or_none(sha256)
        if data is None or hashlib.sha256(data).hexdigest() != sha256:
            raise fields.wrong(f"image {sha256[:12]} is not what its SHA-256 says")
        images[sha256] = data
    return images


def _listed(opening: str, items: Iterable[str], closing: str) -> Iterator[str]:
    yield opening
    for index, item in enumerate(items):
        yield f"{',' if index else ''}\n{item}"
    yield f"\n{closing}"


def _json(value: object) -> str:
    """JSON in one line; a lone surrogate, which UTF-8 cannot hold, is escaped."""
    written = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", written)
