"""A facet column: which documents have which values of a field of keys, as two long arrays.

Built once for a snapshot. To count all that a query found is then one pass over the arrays, however
many values there are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from reader.index.found import Indexes

if TYPE_CHECKING:
    from reader.index.snapshot import Snapshot

ValueOf = Callable[[bytes], bytes]
"""The value that a term of the index stands for, b"" for none; the terms of a document stand for
different values or none."""


class FacetColumn:
    """values: all there are. A document of an older version of an article may be among those of a
    value: whoever counts gives it no weight."""

    def __init__(self, snapshot: Snapshot, field: str, value_of: ValueOf) -> None:
        places: dict[bytes, int] = {}
        owners, documents = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
        for segment in snapshot.segments:
            terms = segment.files.terms.field(field)
            if terms is None:
                continue
            table = terms.part(0, len(terms.names))
            values = map(value_of, table.names)
            own = [places.setdefault(value, len(places)) if value else -1 for value in values]
            repeated = np.repeat(np.array(own, np.int64), table.sizes)
            kept = repeated >= 0
            owners.append(repeated[kept])
            documents.append(table.documents[kept].astype(np.int64) + segment.base)
        self.values = list(places)
        self.owners = np.concatenate(owners)
        self.documents = np.concatenate(documents)

    def counts(self, weights: Indexes) -> Indexes:
        """How often each value is met. weights: how often each document of the snapshot counts."""
        counted = np.bincount(self.owners, weights[self.documents], minlength=len(self.values))
        return counted.astype(np.int64)

    def example(self, place: int, weights: Indexes) -> int:
        """A document that counts and has the value at a place."""
        own = self.documents[self.owners == place]
        return int(own[np.argmax(weights[own] > 0)])
