"""The JSON form of what a reading child sends: plain data only, checked as it is read.

A child that a hostile page has taken over can send what it likes; it can make no more of it than
wrong text.
"""

from __future__ import annotations

import json
from typing import Any

from reader.intake.labelled import Labelled
from reader.model.article import Metadata
from reader.model.document import Boilerplate, Figure, Inline, InlineStyle, Role
from reader.model.selector import Span
from reader.text.canonical import Piece


def dump_labelled(labelled: Labelled) -> bytes:
    """A labelled source as JSON in UTF-8."""
    meta = labelled.metadata
    form = {
        "pieces": [_piece_form(piece) for piece in labelled.pieces],
        "metadata": {name: getattr(meta, name) for name in Metadata.__slots__},
        "notices": list(labelled.notices),
    }
    return json.dumps(form).encode("utf-8", "replace")


def load_labelled(data: bytes) -> Labelled:
    """The labelled source of dump_labelled. Raises ValueError for anything else."""
    try:
        form = json.loads(data)
        meta = {name: _text(form["metadata"][name]) for name in Metadata.__slots__}
        return Labelled(
            tuple(_piece(piece) for piece in form["pieces"]),
            Metadata(**meta),
            tuple(_text(notice) for notice in form["notices"]),
        )
    except (KeyError, TypeError, IndexError, RecursionError) as error:
        raise ValueError("not a labelled source") from error


def _piece_form(piece: Piece) -> dict[str, Any]:
    figure = piece.figure
    return {
        "text": piece.text,
        "role": piece.role.value,
        "reason": piece.reason,
        "kind": piece.kind.value if piece.kind else None,
        "level": piece.level,
        "figure": {name: getattr(figure, name) for name in Figure.__slots__} if figure else None,
        "credit": [piece.credit.start, piece.credit.end] if piece.credit else None,
        "inlines": [[i.span.start, i.span.end, i.style.value, i.address] for i in piece.inlines],
    }


def _piece(form: Any) -> Piece:
    return Piece(
        text=_text(form["text"]),
        role=Role(form["role"]),
        reason=_text(form["reason"]),
        kind=Boilerplate(form["kind"]) if form["kind"] else None,
        level=_number(form["level"]),
        figure=_figure(form["figure"]) if form["figure"] else None,
        credit=_span(*form["credit"]) if form["credit"] else None,
        inlines=tuple(
            Inline(_span(start, end), InlineStyle(style), _text(address))
            for start, end, style, address in form["inlines"]
        ),
    )


def _figure(form: Any) -> Figure:
    return Figure(
        image=None,
        address=_text(form["address"]) if form["address"] else None,
        alt=_text(form["alt"]),
        width=_number(form["width"]) if form["width"] else None,
        height=_number(form["height"]) if form["height"] else None,
    )


def _span(start: Any, end: Any) -> Span:
    return Span(_number(start), _number(end))


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _number(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("not a number")
    return value
