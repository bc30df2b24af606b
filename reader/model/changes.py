"""Changes: what one edit touched, so that everything that shows it can refresh."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Touched:
    """Ids of one noun, by what happened to them."""

    added: frozenset[int] = frozenset()
    changed: frozenset[int] = frozenset()
    removed: frozenset[int] = frozenset()

    @property
    def all(self) -> frozenset[int]:
        """Every id, whatever happened to it."""
        return self.added | self.changed | self.removed

    def __bool__(self) -> bool:
        return bool(self.all)

    def __or__(self, other: Touched) -> Touched:
        return Touched(
            self.added | other.added, self.changed | other.changed, self.removed | other.removed
        )


@dataclass(frozen=True, slots=True)
class Changes:
    """What one edit did. label: as shown in the Undo menu.

    articles: rows whose own fields changed. documents: article ids whose blocks or text changed.
    annotations, tags, rules, collections, saved_searches: ids; a collection is changed by what
    comes into it or leaves it, too. annotated: article ids whose annotations changed. reading:
    article ids whose reading place or unread mark changed. refused: article ids in which hits of a
    living search were refused, or not any more. history_changed: the Undo or Redo label
    may be another one now.
    """

    label: str = ""
    articles: Touched = field(default=Touched())
    documents: frozenset[int] = frozenset()
    annotations: Touched = field(default=Touched())
    annotated: frozenset[int] = frozenset()
    tags: Touched = field(default=Touched())
    rules: Touched = field(default=Touched())
    collections: Touched = field(default=Touched())
    saved_searches: Touched = field(default=Touched())
    reading: frozenset[int] = frozenset()
    refused: frozenset[int] = frozenset()
    history_changed: bool = False

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            label=other.label or self.label,
            articles=self.articles | other.articles,
            documents=self.documents | other.documents,
            annotations=self.annotations | other.annotations,
            annotated=self.annotated | other.annotated,
            tags=self.tags | other.tags,
            rules=self.rules | other.rules,
            collections=self.collections | other.collections,
            saved_searches=self.saved_searches | other.saved_searches,
            reading=self.reading | other.reading,
            refused=self.refused | other.refused,
            history_changed=self.history_changed or other.history_changed,
        )

    def __bool__(self) -> bool:
        return bool(
            self.articles
            or self.documents
            or self.annotations
            or self.annotated
            or self.tags
            or self.rules
            or self.collections
            or self.saved_searches
            or self.reading
            or self.refused
            or self.history_changed
        )

    @property
    def touched_articles(self) -> frozenset[int]:
        """Every article whose row or page may look different now."""
        return self.articles.all | self.documents | self.annotated | self.reading

    @property
    def judged_articles(self) -> frozenset[int]:
        """Every article in which other hits of a living search may wait now."""
        return self.articles.all | self.documents | self.annotated | self.refused

    @classmethod
    def merged(cls, changes: Iterable[Changes]) -> Changes:
        """All of them as one."""
        total = cls()
        for one in changes:
            total |= one
        return total
