"""A store on a real file, and a way to put a draft into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.model.article import Draft
from reader.store import articles, documents
from reader.store.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    folder = tmp_path / "store"
    folder.mkdir()
    opened = Store.open(folder, write=True)
    yield opened
    opened.close()


@pytest.fixture
def keep(store: Store, make_draft: Callable[..., Draft]) -> Callable[..., int]:
    """keep(pairs, …): store a draft in one edit; its article id."""

    def put(*args: object, **kwargs: str) -> int:
        draft = make_draft(*args, **kwargs)
        store.originals.put(draft.data)
        with store.edit("Import") as edit:
            article_id = articles.insert(edit.db, draft)
            documents.insert(edit.db, article_id, draft.document)
        return article_id

    return put
