"""What became of cleaning articles again, one by one and as one sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from reader.model.wording import Said, as_said, said


@dataclass(frozen=True, slots=True)
class RecleanResult:
    """What became of one article. status: "changed", "unchanged" or "refused".

    lines: how many of them got another label. renewed: names of the fields that are others now,
    such as "publication". error: why it was refused, and what to do. why: the same as a phrase, to
    follow "because".
    """

    article_id: int
    title: str
    status: str
    lines: int = 0
    renewed: tuple[str, ...] = ()
    error: str = ""
    why: str = ""

    @classmethod
    def refused(cls, article_id: int, title: str, error: str, why: str) -> RecleanResult:
        """An article that stays as it is."""
        return cls(article_id, title, "refused", error=error, why=why)


def reclean_summary(results: Iterable[RecleanResult]) -> Said:
    """ "12 articles cleaned anew, 3 unchanged, 1 refused because the result was much shorter." """
    found = list(results)
    counts = Counter(result.status for result in found)
    causes = Counter(result.why for result in found if result.status == "refused")
    changed, unchanged = counts["changed"], counts["unchanged"]
    parts = []
    if changed:
        parts.append(said("{n} article cleaned anew", "{n} articles cleaned anew", n=changed))
    if unchanged:
        parts.append(said("{n} unchanged", "{n} unchanged", n=unchanged))
    parts += [
        said("{n} refused because {why}", "{n} refused because {why}", n=count, why=as_said(why))
        for why, count in causes.most_common()
    ]
    if not parts:
        return said("No article was cleaned anew.")
    return said("{summary}.", summary=tuple(parts))
