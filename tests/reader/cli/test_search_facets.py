"""The command line searches in another order, and counts what it finds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def three(run: Any, tmp_path: Path) -> None:
    for number, day in enumerate(("2022-05-01", "2023-07-02", "2023-02-03"), 1):
        page = tmp_path / f"{number}.html"
        page.write_text(
            f'<html lang="en"><head><title>Ferry {number}</title>'
            f'<meta property="article:published_time" content="{day}T08:00:00Z">'
            '<meta property="og:site_name" content="The Harbour"></head><body><article>'
            f"<h1>Ferry number {number}</h1><p>The ferry left the harbour with {number} passengers"
            " on board, and came back in the evening, as it had done for many years before.</p>"
            "</article></body></html>"
        )
        assert run("import", page).code == 0


def found(ran: Any) -> list[int]:
    assert ran.code == 0, ran.err
    return [hit["article"] for hit in ran.value["hits"]]


def test_hits_come_in_the_order_that_is_asked_for(run: Any, three: None) -> None:
    assert found(run("search", "ferry", "--sort", "published", "--json")) == [2, 3, 1]
    assert found(run("search", "ferry", "--sort", "added", "--json")) == [3, 2, 1]
    assert run("search", "ferry", "--json").value["sort"] == "relevance"
    assert run("search", "ferry", "--sort", "colour").code == 2


def test_all_hits_are_counted_whatever_the_limit(run: Any, three: None) -> None:
    ran = run("search", "ferry", "--limit", 1, "--facets", "--json")
    facets = ran.value["facets"]
    assert len(ran.value["hits"]) == 1
    years = {value["name"]: value["count"] for value in facets["year"]["values"]}
    assert years == {"2023": 2, "2022": 1}
    assert facets["months"][0] == {"month": "2022-05", "count": 1}
    publication = facets["publication"]["values"][0]
    assert publication == {
        "name": "The Harbour",
        "count": 3,
        "condition": 'publication:"The Harbour"',
    }
    narrowed = run("search", f"ferry {facets['year']['values'][0]['condition']}", "--json")
    assert sorted(found(narrowed)) == [2, 3]


def test_counts_are_printed_below_the_hits(run: Any, three: None) -> None:
    ran = run("search", "ferry", "--facets")
    assert "year:         2023 2 · 2022 1" in ran.out.splitlines()
    assert "publication:  The Harbour 3" in ran.out.splitlines()
    assert "year:" not in run("search", "ferry").out
