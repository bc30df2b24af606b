"""Pictures: which of them an article keeps, and which caption carries which."""

from __future__ import annotations

from dataclasses import replace

from reader.model.document import Figure, Role
from reader.text.canonical import Piece


def with_pictures(pieces: list[Piece], start: int, end: int) -> list[Piece]:
    """The pieces, where a caption without picture takes the one next to it. start, end: the places
    of the article; pictures outside of it go."""
    kept: list[Piece] = []
    for place, piece in enumerate(pieces):
        is_outside = place < start or place >= end
        if not piece.text and (is_outside or not piece.figure):
            continue
        if piece.role is Role.CAPTION and _is_slot(piece) and kept and _is_picture(kept[-1]):
            piece = replace(piece, figure=kept.pop().figure)
        elif _is_picture(piece) and kept and kept[-1].role is Role.CAPTION and _is_slot(kept[-1]):
            kept[-1] = replace(kept[-1], figure=piece.figure)
            continue
        kept.append(piece)
    return kept


def _is_picture(piece: Piece) -> bool:
    return piece.role is Role.FIGURE and not piece.text


def _is_slot(piece: Piece) -> bool:
    return piece.figure == Figure()
