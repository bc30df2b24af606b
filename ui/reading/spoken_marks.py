"""Spoken marks: what a screen reader says of a sentence, a picture, a ribbon, a link, a mark."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock

from reader.model.annotation import Annotation
from reader.model.document import Figure, Role
from reader.model.selector import Span
from reader.settings import Settings
from ui.actions.colour_words import colour_words
from ui.reading.highlights import Mark
from ui.reading.page import Page
from ui.reading.page_document import line_of, ordinal_of
from ui.reading.page_style import Line
from ui.words import tr

LONGEST_QUOTE = 60


def mark_words(annotation: Annotation, settings: Settings) -> str:
    """ "Highlighted yellow, tag kosovo, note: check the number"."""
    colour = colour_words(settings, annotation.colour).lower()
    parts = [tr("Highlighted {colour}", colour=colour)]
    if annotation.tags:
        tags = ", ".join(annotation.tags)
        parts.append(tr("tag {tags}", "tags {tags}", n=len(annotation.tags), tags=tags))
    if annotation.note:
        parts.append(tr("note: {note}", note=annotation.note))
    return ", ".join(parts)


def sentence_words(page: Page, span: Span, marks: Sequence[Mark], settings: Settings) -> str:
    """The sentence, then its marks; of one that covers a part, which words."""
    text = page.document.text
    said = [_with_role(page, span, span.of(text))]
    for mark in marks:
        words = mark_words(mark.annotation, settings)
        if mark.span.start <= span.start and mark.span.end >= span.end:
            said.append(words)
        else:
            inside = Span(max(mark.span.start, span.start), min(mark.span.end, span.end)).of(text)
            if len(inside) > LONGEST_QUOTE:
                inside = inside[:LONGEST_QUOTE].rstrip() + "…"
            said.append(tr("“{quote}”: {mark}", quote=inside, mark=words))
    return " ".join(part if part.endswith((".", "?", "!", "…")) else f"{part}." for part in said)


def block_words(page: Page, block: QTextBlock) -> str:
    """Of a line that is no text of the article: a ribbon, a picture. "" for any other."""
    ordinal = ordinal_of(block)
    if ordinal is None:
        return ""
    if line_of(block) is Line.RIBBON and ordinal in page.ribbons:
        ribbon = page.ribbons[ordinal]
        if ribbon.is_open:
            return tr("{ribbon}. Enter hides them.", ribbon=ribbon.words)
        return tr("{ribbon}. Enter shows them.", ribbon=ribbon.words)
    figure = page.document.blocks[ordinal].figure
    if line_of(block) is Line.PICTURE and figure is not None:
        return picture_words(figure)
    return ""


def picture_words(figure: Figure) -> str:
    """A picture by what it shows, where somebody wrote that down."""
    if figure.alt:
        return tr("Picture: {what}. Enter enlarges it.", what=figure.alt.rstrip("."))
    return tr("Picture. Enter enlarges it.")


def _with_role(page: Page, span: Span, words: str) -> str:
    role = page.document.block_at(span.start).shown_role
    if role in (Role.TITLE, Role.HEADING):
        return tr("Heading: {words}", words=words)
    if role is Role.CAPTION:
        return tr("Caption: {words}", words=words)
    if role.is_hidden:
        return tr("Hidden: {words}", words=words)
    return words
