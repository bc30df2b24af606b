"""Where the highlights of articles stand, in so few cells that a list can paint them."""

from __future__ import annotations

from collections.abc import Sequence

import apsw

from reader.model.article import STRIP_CELLS
from reader.store.rows import IN_IDS, fetch, json_ids

# One row for each first and last cell and colour, however many highlights there are. The strip
# reaches from the first to the last line that is shown; what is hidden around an article would
# press all of its marks into the middle.
_CELLS = (
    "WITH shown AS (SELECT d.article_id, min(b.start) AS first,"
    ' max(max(b."end") - min(b.start), 1) AS length'
    " FROM document d JOIN block b ON b.document_id = d.id"
    f" WHERE d.article_id {IN_IDS} AND coalesce(b.user_role, b.role) <> 'boilerplate'"
    " AND d.revision = (SELECT max(x.revision) FROM document x WHERE x.article_id = d.article_id)"
    " GROUP BY d.article_id)"
    " SELECT n.article_id, (n.placed_start - s.first) * ?2 / s.length AS first_cell,"
    " (n.placed_end - 1 - s.first) * ?2 / s.length AS last_cell, n.colour"
    " FROM shown s JOIN annotation n ON n.article_id = s.article_id"
    " WHERE n.placed_start IS NOT NULL GROUP BY 1, 2, 3, 4 ORDER BY 1, count(*), 2"
)


def strips(db: apsw.Connection, article_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """For each article with placed highlights: the colour of each of STRIP_CELLS parts of its
    shown text, "" for one without. Where colours meet, the one with the most marks wins."""
    cells: dict[int, list[str]] = {}
    for article_id, first, last, colour in fetch(db, _CELLS, (json_ids(article_ids), STRIP_CELLS)):
        strip = cells.setdefault(article_id, [""] * STRIP_CELLS)
        first = min(max(first, 0), STRIP_CELLS - 1)
        last = min(max(last, first), STRIP_CELLS - 1)
        strip[first : last + 1] = [colour] * (last + 1 - first)
    return {article_id: tuple(strip) for article_id, strip in cells.items()}
