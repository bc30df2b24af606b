"""Drafts for tests of the core, made of (role, text) pairs."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import pytest

from reader.model.article import Draft, Metadata, Source
from reader.model.document import Boilerplate, Role
from reader.text.canonical import Piece, build_document
from reader.text.normalize import fingerprint

Pairs = list[tuple[str, str]]
PAGE: Pairs = [
    ("boilerplate", "top of page"),
    ("title", "The bridge is open again"),
    ("lead", "After nine years the river can be crossed on foot."),
    ("caption", "The bridge at dawn"),
    ("paragraph", "The mayor cut a ribbon. A hundred people waited in the rain."),
    ("paragraph", "The old bridge had been closed since the flood of 2014."),
    ("boilerplate", "bottom of page"),
]


@pytest.fixture
def make_draft() -> Callable[..., Draft]:
    """make_draft(pairs, title=…, publication=…): a draft as intake would give it."""

    def make(pairs: Pairs = PAGE, **metadata: str) -> Draft:
        document = build_document(
            Piece(text, Role(role), "set by the test", _kind(role)) for role, text in pairs
        )
        data = document.text.encode()
        title = metadata.pop("title", dict(pairs).get("title", "Untitled"))
        return Draft(
            source=Source(
                "page.txt", hashlib.sha256(data).hexdigest(), "text/plain", "utf-8", len(data)
            ),
            data=data,
            metadata=Metadata(title=title, **metadata),
            document=document,
            fingerprint=fingerprint(document.text),
        )

    return make


def _kind(role: str) -> Boilerplate | None:
    return Boilerplate.NAVIGATION if role == "boilerplate" else None
