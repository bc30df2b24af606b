"""Dates are as short as they stay clear."""

from __future__ import annotations

from datetime import date

import pytest

from ui.widgets.short_date import full_date, short_date

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        ("2026-10-14", "14 Oct"),
        ("2023-10-14", "Oct 2023"),
        ("2023-10", "Oct 2023"),
        ("2023", "2023"),
        ("", ""),
        ("2023-13", "2023-13"),
        ("long ago", "long ago"),
        ("2026-10-14T12:00:00.000Z", "14 Oct"),
    ],
)
def test_short(when: str, shown: str) -> None:
    assert short_date(when, TODAY) == shown


@pytest.mark.parametrize(
    ("when", "shown"),
    [("2023-10-14", "14 Oct 2023"), ("2023-10", "Oct 2023"), ("2023", "2023"), ("x-y-z", "x-y-z")],
)
def test_full(when: str, shown: str) -> None:
    assert full_date(when) == shown
