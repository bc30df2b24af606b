"""Articles on the move: what a drag from a list carries and a tag takes."""

from __future__ import annotations

import json
from collections.abc import Iterable

from PySide6.QtCore import QMimeData

ARTICLES_MIME = "application/x-florilegium-articles"


def pack_article_ids(ids: Iterable[int]) -> QMimeData:
    """Drag data of some articles. No other program understands it, by intent."""
    data = QMimeData()
    data.setData(ARTICLES_MIME, json.dumps(list(ids)).encode("ascii"))
    return data


def unpack_article_ids(data: QMimeData) -> list[int]:
    """The ids in drag data; none when it carries something else, or nonsense."""
    try:
        ids = json.loads(bytes(data.data(ARTICLES_MIME).data()))
    except ValueError:
        return []
    if not isinstance(ids, list):
        return []
    return [i for i in ids if isinstance(i, int) and not isinstance(i, bool)]
