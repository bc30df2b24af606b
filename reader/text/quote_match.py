"""Find a quotation that a person typed or pasted, forgiving what people change without noticing."""

from __future__ import annotations

from reader.model.selector import Span
from reader.text.folding import Folded, fold_case, fold_noise


def find_quote(text: str, quote: str) -> Span | None:
    """Where a quotation stands in a text: its first place, in code points of the text as it is.

    Tried in turn: letter for letter; then with white space, quotation marks, dashes, dots and
    composition folded; then without case, width and ligatures; then without the quotation marks
    that were put around it. None if it stands nowhere, or has no words.
    """
    wanted = quote.strip()
    if not any(c.isalnum() for c in wanted):
        return None
    start = text.find(wanted)
    if start >= 0:
        return Span(start, start + len(wanted))
    return _find_folded(text, wanted) or _find_folded(text, _bare(wanted))


def _find_folded(text: str, quote: str) -> Span | None:
    for fold in (fold_noise, fold_case):
        if place := _find(fold(text), fold(quote).text.strip()):
            return place
    return None


def _find(folded: Folded, quote: str) -> Span | None:
    start = folded.text.find(quote) if quote else -1
    return folded.original(Span(start, start + len(quote))) if start >= 0 else None


def _bare(quote: str) -> str:
    """Without one pair of quotation marks around it, if there is one."""
    folded = fold_noise(quote).text
    return folded[1:-1] if len(folded) > 2 and folded[0] in "\"'" and folded[-1] in "\"'" else quote
