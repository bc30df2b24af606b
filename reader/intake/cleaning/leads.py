"""Leads: the paragraph that leads from the title into the text."""

from __future__ import annotations

from dataclasses import replace

from reader.intake.cleaning.scores import is_sentence
from reader.model.document import Role
from reader.text.canonical import Piece

_LONGEST_LEAD = 450


def mark_lead(pieces: list[Piece], title: int | None, end: int) -> None:
    """The first paragraph is the lead if a byline, a date or a picture parts it from the rest.
    title: the place of the title. end: the place behind the article."""
    if title is None:
        return
    body = [n for n in range(title + 1, end) if pieces[n].role.is_body][:2]
    if len(body) < 2 or pieces[body[0]].role not in {Role.PARAGRAPH, Role.HEADING}:
        return
    lead, following = body
    between = {pieces[n].role for n in range(lead + 1, following)}
    is_parted = bool(between & {Role.BYLINE, Role.DATELINE, Role.CAPTION, Role.FIGURE})
    if is_parted and len(pieces[lead].text) <= _LONGEST_LEAD and is_sentence(pieces[lead].text):
        pieces[lead] = replace(
            pieces[lead], role=Role.LEAD, reason="leads from the title into the text", level=0
        )
