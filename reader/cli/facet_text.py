"""How facets are printed: a line for each, its values with their counts."""

from __future__ import annotations

from typing import Any

from reader.model.facet import FacetCounts, Facets


def facets_text(facets: Facets) -> str:
    """The facets that have values, each on a line of its own."""
    return "\n".join(_line(one) for one in facets.counts if one.values)


def facets_json(facets: Facets) -> dict[str, Any]:
    """By the name of each facet its values, each with the condition that narrows to it; the hits
    by month."""
    return {
        **{
            one.facet.value: {
                "values": [
                    {"name": value.name, "count": value.count, "condition": value.condition}
                    for value in one.values
                ],
                "more": one.more,
            }
            for one in facets.counts
        },
        "months": [{"month": month, "count": count} for month, count in facets.months],
    }


def _line(one: FacetCounts) -> str:
    values = [f"{value.name} {value.count:,}" for value in one.values]
    if one.more:
        values.append(f"and {one.more:,} more")
    return f"{one.facet.value + ':':13} {' · '.join(values)}"
