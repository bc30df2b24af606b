"""Every reason that cleaning gives is known to the window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ui.reason_words import _recognised, reason_words

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
PAGE = """<html><head><title>Bridges of the river</title></head><body>
<nav><ul><li><a href="/a">Home</a></li><li><a href="/b">News</a></li></ul></nav>
<article><h1>Bridges of the river</h1><p class="byline">By Ana Petrovic</p>
<p>{text}</p><h2>What was built</h2><p>{text}</p><blockquote>{text}</blockquote>
<ul><li>{text}</li><li>{text}</li></ul><p>{text}</p></article>
<footer><p>All rights reserved. Contact us about these pages.</p></footer></body></html>"""
TEXT = "The bridge was crossed on foot by many people, who said that it was built in nine years. "


def test_the_reasons_of_the_seeds_are_known() -> None:
    found: set[str] = set()
    for file in GOLDEN.glob("*.json"):
        found |= _reasons(json.loads(file.read_text("utf-8")))
    assert found
    assert not [reason for reason in found if _recognised(reason) is None]


def test_the_reasons_of_a_page_are_known(library: object) -> None:
    from reader.services.cleaning import labelled

    draft = labelled(PAGE.format(text=TEXT * 3).encode(), "page.html", "text/html")
    reasons = {block.reason for block in draft.document.blocks if block.reason}
    assert len(reasons) > 3
    assert not [reason for reason in reasons if _recognised(reason) is None]


@pytest.mark.parametrize(
    "reason",
    [
        "stands in 12 other articles of River Courier",
        "stands at the end of 5 other articles",
        "stands under “Read more”",
        "a rule of yours for River Courier",
        "a reason of a later version",
    ],
)
def test_english_stays_as_it_was(reason: str) -> None:
    assert reason_words(reason) == reason


def _reasons(value: object) -> set[str]:
    if isinstance(value, dict):
        own = (
            {value["reason"]} if isinstance(value.get("reason"), str) and value["reason"] else set()
        )
        return own.union(*map(_reasons, value.values()))
    return set().union(*map(_reasons, value)) if isinstance(value, list) else set()
