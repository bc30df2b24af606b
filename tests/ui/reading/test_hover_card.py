"""The hover card: what a highlight carries, and what its tags mean."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel

from reader.library import Library
from ui.reading.hover_card import LONGEST_MEANING, HoverCard

AREA = QRect(100, 100, 80, 20)


@pytest.fixture
def shown(window: Any, library: Library, qtbot: Any) -> Any:
    """shown(): the texts of the card once it rests over the one highlight."""
    result, _ = library.articles.add_data(b"A title\n\nThe ferry waited for an hour.\n", "a.txt")
    article = int(result.article_id or 0)
    library.annotations.highlight_quote(article, "ferry", tags=["boats", "river/sava"])
    card = HoverCard(window.context.theme, window)

    def texts() -> dict[str, str]:
        (mark,) = library.annotations.of_article(article)
        card.announce(mark, AREA, window.reading.desk.annotating.meanings(mark))
        qtbot.waitUntil(card.isVisible)
        found = {
            label.objectName(): label.text()
            for label in card.findChildren(QLabel)
            if label.isVisible()
        }
        card.announce(None, QRect())
        assert not card.isVisible()
        return found

    return texts


def test_only_what_there_is_is_shown(shown: Any) -> None:
    assert shown() == {"hover_tags": "boats  ·  river/sava"}


def test_the_meaning_of_tags_that_have_one_is_told(shown: Any, library: Library) -> None:
    for path, text in (("boats", "Whatever floats"), ("river/sava", "x" * 500)):
        tag = library.tags.find(path)
        assert tag is not None
        library.tags.set_description(tag.id, text)
    first, second = shown()["hover_meanings"].splitlines()
    assert first == "boats: Whatever floats"
    assert len(second) < LONGEST_MEANING + 20
