"""Repeated lines: what stands in several articles of one source is furniture of the source, and
what stands at the same edge of many articles is furniture wherever they come from.

A line counts in its form (see source_rules). Names of authors, titles, captions and headings inside
the article may come again honestly and are left alone; so is a long paragraph, which may be a
quotation, unless it stands at the same edge of every article.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.intake.cleaning.source_rules import line_form
from reader.model.document import Block, Boilerplate, Document, Role
from reader.model.rule import Origin

LEAST_OTHERS = 3
"""So many other articles of the source must have a line before it is furniture."""

MANY_OTHERS = 5
"""So many other articles of any source must have a line at the same edge."""

LONGEST_LINE = 200
# A form is shorter than its text where there are numbers, but not by so much.
_LONGEST_TEXT = 2 * LONGEST_LINE
_EDGE = 3
_LEAST_LETTERS, _LEAST_LETTERS_INSIDE = 3, 12
_PLACES = {"head": "at the beginning", "tail": "at the end"}
_FURNITURE = frozenset({Role.PARAGRAPH, Role.LEAD, Role.LIST_ITEM, Role.QUOTATION})


def line_keys(document: Document, source: str) -> dict[int, int]:
    """A 63-bit key of each line that can be counted, by ordinal. It depends on the source and the
    text, and for a long line on the edge of the article where it stands."""
    edges = _edges(document.blocks)
    keys = {}
    for block in document.blocks:
        text = document.text_of(block)
        if len(text) > _LONGEST_TEXT and block.ordinal not in edges:
            continue
        form = line_form(text)
        if len(form) <= LONGEST_LINE:
            keys[block.ordinal] = key_of(source, form)
        elif block.ordinal in edges:
            keys[block.ordinal] = key_of(source, f"{edges[block.ordinal]}\n{form}")
    return keys


def edge_keys(document: Document) -> dict[int, int]:
    """A 63-bit key of each line at an edge of the article, by ordinal. It depends on the edge and
    the text, whatever the source is."""
    texts = document.text_of
    return {
        ordinal: key_of(f"at the {edge}", line_form(texts(document.blocks[ordinal])))
        for ordinal, edge in _edges(document.blocks).items()
    }


def key_of(source: str, form: str) -> int:
    """The form of a line of a source as a number for the store, equal for equal forms."""
    named = f"{source}\n{form}".encode("utf-8", "replace")
    digest = hashlib.blake2b(named, digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


def doubtful_keys(document: Document, keys: Mapping[int, int]) -> list[int]:
    """The keys of the lines that would be hidden if enough other articles had them. keys: those of
    the document, as line_keys gives them."""
    return [keys[b.ordinal] for b in document.blocks if b.ordinal in keys and _may_be(b)]


def hide_repeated(document: Document, others: Mapping[int, int], origin: Origin) -> Document:
    """The same text with its furniture hidden. others: how many other articles have a line, by its
    key: those of the source for line_keys, those of any source for edge_keys.

    Where it would hide more than half of the article, nothing is hidden.
    """
    if max(others.values(), default=0) < LEAST_OTHERS:
        return document
    reasons = {**_edge_reasons(document, others), **_source_reasons(document, others, origin)}
    found = [b for b in document.blocks if b.ordinal in reasons and _may_be(b)]
    # What a person hid does not make the article smaller here: it was whole when it was cleaned.
    body = [b for b in document.blocks if b.role.is_body]
    hidden = _furniture(document, found, body)
    if 2 * sum(len(b.span) for b in body if b.ordinal in hidden) > sum(len(b.span) for b in body):
        return document
    blocks = tuple(
        _hidden(b, reasons[b.ordinal]) if b.ordinal in hidden else b for b in document.blocks
    )
    return replace(document, blocks=blocks)


def _source_reasons(
    document: Document, others: Mapping[int, int], origin: Origin
) -> dict[int, str]:
    if not origin.key:
        return {}
    counts = {n: others.get(key, 0) for n, key in line_keys(document, origin.key).items()}
    return {
        n: f"stands in {count} other articles of {origin.name}"
        for n, count in counts.items()
        if count >= LEAST_OTHERS
    }


def _edge_reasons(document: Document, others: Mapping[int, int]) -> dict[int, str]:
    edges = _edges(document.blocks)
    counts = {n: others.get(key, 0) for n, key in edge_keys(document).items()}
    return {
        n: f"stands {_PLACES[edges[n]]} of {count} other articles"
        for n, count in counts.items()
        if count >= MANY_OTHERS
    }


def _may_be(block: Block) -> bool:
    return block.user_role is None and (block.role in _FURNITURE or block.role is Role.HEADING)


def _furniture(document: Document, found: Sequence[Block], body: Sequence[Block]) -> set[int]:
    ordinals = {b.ordinal for b in found}
    firm = [b.ordinal for b in body if b.ordinal not in ordinals and b.role is not Role.HEADING]
    first, last = (firm[0], firm[-1]) if firm else (0, -1)
    hidden = set()
    for block in found:
        is_inside = first < block.ordinal < last
        least = _LEAST_LETTERS_INSIDE if is_inside else _LEAST_LETTERS
        if block.role is Role.HEADING and is_inside:
            continue
        if sum(c.isalpha() for c in document.text_of(block)) >= least:
            hidden.add(block.ordinal)
    return hidden


def _hidden(block: Block, reason: str) -> Block:
    return replace(block, role=Role.BOILERPLATE, kind=Boilerplate.REPEATED, reason=reason)


def _edges(blocks: Sequence[Block]) -> dict[int, str]:
    """The ordinals of the first and last running lines, with the edge they stand at."""
    body = [b.ordinal for b in blocks if b.role.is_body]
    return {**dict.fromkeys(body[:_EDGE], "head"), **dict.fromkeys(body[-_EDGE:], "tail")}
