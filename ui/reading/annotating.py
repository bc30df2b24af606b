"""Annotating: carries out what is asked for the selected text or highlight of a reading view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader.model.annotation import Annotation, Colour
from reader.model.changes import Changes
from reader.model.selector import Span
from reader.model.tag import tag_key
from ui.actions.undo_offer import offer_undo
from ui.context import AppContext
from ui.reading.reading_view import ReadingView
from ui.words import tr

LAST_COLOUR, LAST_TAGS = "reading.last_colour", "reading.last_tags"


@dataclass(frozen=True, slots=True)
class Subject:
    """What an act is about: selected text, or a highlight that is there. One of them is set."""

    article_id: int
    span: Span | None = None
    annotation: Annotation | None = None

    @property
    def place(self) -> Span | None:
        """Where it stands; None for a highlight that has lost its place."""
        return self.annotation.span if self.annotation else self.span


class Annotating(QObject):
    """created(int): an annotation that a person has just made, or that has grown."""

    created = Signal(int)

    def __init__(self, context: AppContext, view: ReadingView) -> None:
        super().__init__(view)
        self._context = context
        self._view = view

    @property
    def last_colour(self) -> Colour:
        """The colour that H marks in."""
        stored = self._context.library.session.get(LAST_COLOUR)
        return Colour(stored) if stored in list(Colour) else Colour.YELLOW

    def subject(self) -> Subject | None:
        """What is selected now; text before a highlight, but the highlight where the text is just
        what it covers."""
        page = self._view.page
        if page is None:
            return None
        if span := self._view.selected_span():
            marks = self._view.highlights.crossing(span.start, span.end)
            same = next((mark for mark in marks if mark.span == span), None)
            if same is not None:
                return Subject(page.article.id, annotation=same.annotation)
            return Subject(page.article.id, span=span)
        if mark := self._view.selected_mark:
            return Subject(page.article.id, annotation=mark.annotation)
        return None

    def use_colour(self, colour: Colour) -> None:
        """Let H mark in this colour from now on."""
        self._remember(LAST_COLOUR, colour.value)

    def highlight(
        self,
        subject: Subject,
        *,
        colour: Colour | None = None,
        tags: Sequence[str] = (),
        note: str = "",
    ) -> None:
        """Mark the subject's text; without a colour, in the last one."""
        span = subject.span
        if span is None:
            return
        chosen = colour or self.last_colour
        self._remember(LAST_COLOUR, chosen.value)
        self._context.edit(
            lambda: self._context.library.annotations.highlight(
                subject.article_id, span, colour=chosen, tags=tags, note=note
            ),
            lambda changes: self._tell_created(subject.article_id, changes),
        )

    def quick_mark(self, subject: Subject) -> None:
        """Mark with the last colour and tags."""
        tags = self._context.library.session.get(LAST_TAGS, [])
        known = {tag_key(tag.path) for tag in self._context.library.tags.all()}
        self.highlight(subject, tags=[path for path in tags if tag_key(path) in known])

    def set_colour(self, subject: Subject, colour: Colour) -> None:
        """Mark, recolour, or remove what has this colour already."""
        annotation = subject.annotation
        if annotation is None:
            self.highlight(subject, colour=colour)
        elif annotation.colour is colour:
            self.remove(subject)
        else:
            self._remember(LAST_COLOUR, colour.value)
            self._context.edit(
                lambda: self._context.library.annotations.set_colour(annotation.id, colour)
            )

    def set_tag(self, subject: Subject, path: str, is_on: bool) -> None:
        """Put a tag on the subject, or take it off. Text is marked by it."""
        annotation = subject.annotation
        if annotation is None:
            self._remember(LAST_TAGS, [path])
            self.highlight(subject, colour=self._colour_of(path), tags=[path])
            return
        change = (
            self._context.library.annotations.add_tags
            if is_on
            else self._context.library.annotations.remove_tags
        )
        self._context.edit(lambda: change(annotation.id, [path]))
        here = [tag for tag in annotation.tags if tag_key(tag) != tag_key(path)]
        self._remember(LAST_TAGS, [*here, path] if is_on else here)

    def set_note(self, subject: Subject, note: str) -> None:
        """Write the note. Text is marked by it, unless nothing was written."""
        annotation = subject.annotation
        if annotation is not None:
            self._context.edit(
                lambda: self._context.library.annotations.set_note(annotation.id, note)
            )
        elif note:
            self.highlight(subject, note=note)

    def remove(self, subject: Subject) -> None:
        """Remove the highlight, and offer to bring it back."""
        annotation = subject.annotation
        if annotation is not None:
            self._context.edit(
                lambda: self._context.library.annotations.remove(annotation.id),
                lambda _changes: offer_undo(self._context, tr("Highlight removed")),
            )

    def resize(self, subject: Subject, span: Span) -> None:
        """Let the highlight cover another span."""
        annotation = subject.annotation
        if annotation is not None and span:
            self._context.edit(
                lambda: self._context.library.annotations.resize(annotation.id, span)
            )

    def copy(self, subject: Subject) -> None:
        """Put the words on the clipboard."""
        span = subject.span or (subject.annotation.span if subject.annotation else None)
        if span:
            QGuiApplication.clipboard().setText(self._view.text_of(span))

    def copy_with_citation(self, subject: Subject) -> None:
        """Put the words on the clipboard, and where they stand. Text is marked first, since only a
        highlight has a citation of its own."""
        annotation = subject.annotation
        if annotation is not None:
            self._cite(annotation.id)
        elif span := subject.span:
            self._context.messages.info(
                tr("The words were copied."), tr("Highlight them to copy them with a citation.")
            )
            QGuiApplication.clipboard().setText(self._view.text_of(span))

    def offered_tags(self, *, only_recent: bool) -> list[str]:
        """Tag paths to choose from: those used last, then all others by name."""
        tags = self._context.library.tags
        recent = [tag.path for tag in tags.recent()] if only_recent else []
        return recent or tags.offered()

    def meanings(self, annotation: Annotation) -> dict[str, str]:
        """What the tags of a highlight mean, as far as it was written down."""
        known = (self._context.library.tags.find(path) for path in annotation.tags)
        return {tag.path: tag.description for tag in known if tag and tag.description}

    def _cite(self, annotation_id: int) -> None:
        try:
            cited = self._context.library.exporting.copy_with_citation(annotation_id)
        except Exception as error:
            self._context.report(error)
            return
        QGuiApplication.clipboard().setText(cited)

    def _colour_of(self, path: str) -> Colour | None:
        """The colour a tag owns."""
        tag = self._context.library.tags.find(path)
        return Colour(tag.colour) if tag and tag.colour else None

    def _tell_created(self, article_id: int, changes: Changes) -> None:
        ids = changes.annotations.added or changes.annotations.changed
        page = self._view.page
        if ids and page and page.article.id == article_id:
            self.created.emit(max(ids))

    def _remember(self, key: str, value: object) -> None:
        if self._context.library.is_writable:
            self._context.library.session.set(key, value)
