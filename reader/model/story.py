"""Stories: articles that are word for word alike in large part, and the versions of an article."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SameStory:
    """Another article that tells the same story.

    share: words in runs of four and more that both have, of all words of both, 0.0 to 1.0.
    jaccard: of their shingles. contained: of the shorter one's shingles those in the other.
    """

    article_id: int
    title: str
    publication: str
    published: str
    share: float
    jaccard: float
    contained: float

    @property
    def percent(self) -> int:
        """How much is the same, 1 to 100; 100 only where all of it is."""
        return max(1, int(100 * self.share))


@dataclass(frozen=True, slots=True)
class StoryGroup:
    """Articles that tell one story. first: the one that came first; others: each as it is like the
    first, or like the one that joins it to the group."""

    first: SameStory
    others: tuple[SameStory, ...]


@dataclass(frozen=True, slots=True)
class StoryComparison:
    """Two articles, paragraph by paragraph. only_here, only_there: paragraphs of which less than
    half stands in the other. changed: pairs (here, there) that differ in some words. same: how many
    stand in both, but for case and signs."""

    only_here: tuple[str, ...]
    only_there: tuple[str, ...]
    changed: tuple[tuple[str, str], ...]
    same: int


@dataclass(frozen=True, slots=True)
class Version:
    """An earlier or later version of an article. added_at: when it was imported."""

    article_id: int
    title: str
    publication: str
    published: str
    added_at: str
    is_trashed: bool = False


@dataclass(frozen=True, slots=True)
class Versions:
    """earlier: the newest first."""

    earlier: tuple[Version, ...] = ()
    later: Version | None = None
