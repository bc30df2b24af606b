"""The word that is being typed."""

from __future__ import annotations

import pytest

from reader.query.typed import unfinished


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("ko", ("ko", "ko*")),
        ("army ko", ("ko", "army ko*")),
        ("title:ko", None),
        ("-army (ko", None),  # a bracket is open: not to be understood
        ("army -ko", None),  # more would be left out than was said
        ("Đi", ("Đi", "Đi*")),
        ("k", None),
        ("ko ", None),
        ("ko*", None),
        ("2023", None),
        ('"united nat', None),
        ('"united nations" as', ("as", '"united nations" as*')),
        ("army OR", None),
        ("北京", None),
        ("", None),
        ("#ko", None),
        ("tag:ko", None),
    ],
)
def test_the_last_word_may_go_on(query: str, expected: tuple[str, str] | None) -> None:
    assert unfinished(query) == expected
