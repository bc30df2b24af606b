"""How much two texts have the same words."""

from __future__ import annotations

import pytest

from reader.text.overlap import overlap


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        ("The dykes and the floods", "FLOODS over dykes", 1.0),
        ("Résumé of rivers", "a resume of ferries", 1 / 3),
        ("The dykes", "The ferries", 0.0),
        ("", "a b c", 0.0),
    ],
)
def test_the_share_of_longer_words(one: str, other: str, share: float) -> None:
    assert overlap(one, other) == pytest.approx(share)
    assert overlap(other, one) == pytest.approx(share)
