"""Ribbons: the thin lines that stand for hidden blocks, and the words they say."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.document import Block, Boilerplate, Document, HiddenRun, hidden_runs
from reader.model.selector import Span
from ui.role_words import KINDS
from ui.words import tr


@dataclass(frozen=True, slots=True)
class Ribbon:
    """Neighbouring hidden blocks. key: the ordinal of the first, which names the ribbon."""

    blocks: tuple[Block, ...]
    words: str
    is_open: bool

    @property
    def key(self) -> int:
        """The ordinal of its first block."""
        return self.blocks[0].ordinal

    @property
    def span(self) -> Span:
        """The text it stands for."""
        return Span(self.blocks[0].span.start, self.blocks[-1].span.end)


def ribbons_of(document: Document, open_keys: frozenset[int]) -> list[Ribbon]:
    """The ribbons of a document in text order. open_keys: ordinals; a ribbon that holds one of them
    is open, so that it stays open when a neighbour joins it."""
    return [_ribbon(run, open_keys) for run in hidden_runs(document)]


def _ribbon(run: HiddenRun, open_keys: frozenset[int]) -> Ribbon:
    is_open = any(block.ordinal in open_keys for block in run.blocks)
    count = len(run.blocks)
    # "Other" says nothing that "hidden" does not.
    kinds = tuple(tr(KINDS[kind]) for kind in run.kinds if kind is not Boilerplate.OTHER)
    words: str = (
        tr("{n} line", "{n} lines", n=count)
        if is_open and kinds
        else tr("{n} line hidden", "{n} lines hidden", n=count)
    )
    if kinds:
        words = tr("{lines}: {kinds}", lines=words, kinds=kinds)
    return Ribbon(run.blocks, words, is_open)
