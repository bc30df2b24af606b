"""Articles, highlights and tags on the move: what a drag carries and a tag takes."""

from __future__ import annotations

import json
from collections.abc import Iterable

from PySide6.QtCore import QMimeData

ARTICLES_MIME = "application/x-florilegium-articles"
ANNOTATIONS_MIME = "application/x-florilegium-annotations"
TAGS_MIME = "application/x-florilegium-tags"


def pack_article_ids(ids: Iterable[int]) -> QMimeData:
    """Drag data of some articles. No other program understands it, by intent."""
    return _pack(ARTICLES_MIME, ids)


def unpack_article_ids(data: QMimeData) -> list[int]:
    """The ids in drag data; none when it carries something else, or nonsense."""
    return _unpack(ARTICLES_MIME, data)


def pack_annotation_ids(ids: Iterable[int]) -> QMimeData:
    """Drag data of some highlights."""
    return _pack(ANNOTATIONS_MIME, ids)


def unpack_annotation_ids(data: QMimeData) -> list[int]:
    """The ids in drag data; none when it carries something else, or nonsense."""
    return _unpack(ANNOTATIONS_MIME, data)


def pack_tag_ids(ids: Iterable[int]) -> QMimeData:
    """Drag data of some tags."""
    return _pack(TAGS_MIME, ids)


def unpack_tag_ids(data: QMimeData) -> list[int]:
    """The ids in drag data; none when it carries something else, or nonsense."""
    return _unpack(TAGS_MIME, data)


def _pack(kind: str, ids: Iterable[int]) -> QMimeData:
    data = QMimeData()
    data.setData(kind, json.dumps(list(ids)).encode("ascii"))
    return data


def _unpack(kind: str, data: QMimeData) -> list[int]:
    try:
        ids = json.loads(bytes(data.data(kind).data()))
    except ValueError:
        return []
    if not isinstance(ids, list):
        return []
    return [i for i in ids if isinstance(i, int) and not isinstance(i, bool)]
