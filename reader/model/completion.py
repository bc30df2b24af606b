"""Completion: what is proposed while a person types a query, and what a choice makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MOST_COUNTED = 1000
"""A higher number is not counted to its end."""


class ProposalKind(StrEnum):
    """What is proposed: the name of a field, one of its values, or something of the library."""

    FIELD = "field"
    VALUE = "value"
    TAG = "tag"
    NAME = "name"
    COLLECTION = "collection"
    SAVED = "saved"


@dataclass(frozen=True, slots=True)
class Proposal:
    """name: as it is shown. text: as it stands in a query. says: what it finds, "" where the name
    says it. count: how many articles have it, at most MOST_COUNTED, None where that is not cheap to
    know. field: whose value it is."""

    kind: ProposalKind
    name: str
    text: str
    says: str = ""
    count: int | None = None
    field: str = ""


@dataclass(frozen=True, slots=True)
class Completion:
    """Proposals for a place in a query. start, end: what a choice replaces, in code points. typed:
    the beginning that is there. is_empty: nothing is typed at all; earlier searches would help."""

    query: str
    start: int
    end: int
    typed: str = ""
    proposals: tuple[Proposal, ...] = ()
    is_empty: bool = False

    def chosen(self, proposal: Proposal) -> tuple[str, int]:
        """The query with a proposal in it, and where the cursor then stands. Behind a value there
        is room for the next word."""
        rest = self.query[self.end :]
        gap = "" if proposal.kind is ProposalKind.FIELD or rest[:1].isspace() else " "
        before = self.query[: self.start] + proposal.text
        step = 1 if rest[:1].isspace() and proposal.kind is not ProposalKind.FIELD else len(gap)
        return before + gap + rest, len(before) + step
