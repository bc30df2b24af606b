"""A rule: what the lines of a source that read like this one are, as a person taught it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.document import Role
from reader.model.wording import Said, said

NO_SOURCE = "texts without a source"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where articles come from, as far as rules tell sources apart.

    key: "publication:" and a folded name, "host:" and a host, or "" for texts that name neither.
    name: the same, to be shown.
    """

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Rule:
    """In this source, a line of this form has this role. id: 0 until stored.

    form: the line folded, with numbers and dates generalised. example: the line that was taught.
    """

    id: int
    origin: Origin
    form: str
    example: str
    role: Role
    is_enabled: bool = True


@dataclass(frozen=True, slots=True)
class Relabelling:
    """What would get another role in one article. texts, forms: of the lines, in the order of
    ordinals; lines of one form are one line to a rule.

    source: the name of the article's source.
    """

    article_id: int
    title: str
    ordinals: tuple[int, ...]
    texts: tuple[str, ...]
    forms: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class RuleImport:
    """What became of one rule of a file. status: "added", "changed" (the line had a rule that said
    something else), "unchanged" (it was there already) or "refused".

    line, source: of the rule, "" where it could not be read. reason: why it was refused.
    """

    status: str
    line: str = ""
    source: str = ""
    reason: str = ""


def import_summary(results: Sequence[RuleImport]) -> Said:
    """ "2 rules added, 1 changed, 3 there already, 1 refused." """
    counts = Counter(result.status for result in results)
    parts = [_counted(status, counts[status]) for status in _ORDER if counts[status]]
    if not parts:
        return said("There are no rules in the file.")
    first, *others = parts
    return said("{summary}.", summary=(first[0], *(other for _rules, other in others)))


_ORDER = ("added", "changed", "unchanged", "refused")


def _counted(status: str, n: int) -> tuple[Said, Said]:
    """How many rules had an outcome, with and without the word itself."""
    words = {
        "added": (
            said("{n} rule added", "{n} rules added", n=n),
            said("{n} added", "{n} added", n=n, meaning="rules"),
        ),
        "changed": (
            said("{n} rule changed", "{n} rules changed", n=n),
            said("{n} changed", "{n} changed", n=n, meaning="rules"),
        ),
        "unchanged": (
            said("{n} rule there already", "{n} rules there already", n=n),
            said("{n} there already", "{n} there already", n=n, meaning="rules"),
        ),
        "refused": (
            said("{n} rule refused", "{n} rules refused", n=n),
            said("{n} refused", "{n} refused", n=n, meaning="rules"),
        ),
    }
    return words[status]
