"""Annotations: highlight, colour, note, tag, resize, remove; and where each one stands."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from reader.errors import NotFound, Refused
from reader.model.annotation import Annotation, Colour, Placement, PlaceState
from reader.model.changes import Changes
from reader.model.document import Document
from reader.model.selector import Span
from reader.model.wording import said
from reader.store import annotations, documents, tags
from reader.store.rows import Db
from reader.store.store import Edit, Store
from reader.text.anchoring import anchor, describe
from reader.text.quote_match import find_quote


class Annotations:
    """What can be done with passages. Every write returns what it touched."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def highlight(
        self,
        article_id: int,
        span: Span,
        *,
        colour: Colour | None = None,
        tags: Iterable[str] = (),
        note: str = "",
    ) -> Changes:
        """Mark a passage. span: code points of the canonical text; white space at its ends is left
        out.

        colour: None takes the first tag's own colour, else yellow. A mark of the same colour and
        tags that it overlaps or touches grows instead, notes joined. Raises NotFound, Refused.
        """
        document = documents.current(self._store.db, article_id)
        span = _trimmed(document, span)
        with self._store.edit(said("Highlight")) as edit:
            known = _known(edit.db, article_id, document)
            self._mark(edit, article_id, document, span, colour, list(tags), note, known)
        return edit.changes

    def place_of(self, article_id: int, quote: str) -> Span:
        """The first place where these words stand. Raises NotFound."""
        document = documents.current(self._store.db, article_id)
        span = find_quote(document.text, quote) if quote.strip() else None
        if span is None:
            raise NotFound(
                said(
                    "The words are not in the text of article {article_id}.",
                    article_id=str(article_id),
                ),
                "Copy them from the text itself; a part of a sentence is enough.",
            )
        return span

    def highlight_quote(
        self,
        article_id: int,
        quote: str,
        *,
        colour: Colour | None = None,
        tags: Iterable[str] = (),
        note: str = "",
    ) -> Changes:
        """Mark the first place where these words stand. Raises NotFound when they do not."""
        span = self.place_of(article_id, quote)
        return self.highlight(article_id, span, colour=colour, tags=tags, note=note)

    def highlight_many(
        self,
        places: Iterable[tuple[int, Span]],
        *,
        colour: Colour | None = None,
        tags: Iterable[str] = (),
    ) -> Changes:
        """Mark passages of any articles, given as article and span, in one step.

        Each is marked as highlight does, so that marks of the same colour and tags which touch
        become one. Raises NotFound, Refused; then nothing is marked.
        """
        wanted, paths = list(dict.fromkeys(places)), list(tags)
        label = (
            said("Tag {n} passage", "Tag {n} passages", n=len(wanted))
            if paths
            else said("Highlight {n} passage", "Highlight {n} passages", n=len(wanted))
        )
        with self._store.edit(label) as edit:
            self.mark_within(edit, wanted, colour, paths)
        return edit.changes

    def mark_within(
        self,
        edit: Edit,
        places: Iterable[tuple[int, Span]],
        colour: Colour | None,
        paths: list[str],
    ) -> None:
        """Mark passages as highlight_many does, as a part of an edit that does more."""
        wanted = list(dict.fromkeys(places))
        articles = dict.fromkeys(id for id, _span in wanted)
        texts = {id: documents.current(edit.db, id) for id in articles}
        known = {id: _known(edit.db, id, text) for id, text in texts.items()}
        for id, span in wanted:
            span = _trimmed(texts[id], span)
            self._mark(edit, id, texts[id], span, colour, paths, "", known[id])

    def get(self, annotation_id: int) -> Annotation:
        """One annotation. Raises NotFound."""
        return annotations.get(self._store.db, annotation_id)

    def of_article(self, article_id: int) -> tuple[Annotation, ...]:
        """An article's annotations in text order, the unplaced ones last."""
        document = documents.current(self._store.db, article_id)
        return placed_in(document.text, annotations.of_article(self._store.db, article_id))

    def set_colour(self, ids: int | Collection[int], colour: Colour) -> Changes:
        """Give one or several marks another colour."""
        with self._store.edit(said("Change colour")) as edit:
            annotations.set_colour(edit.db, annotations.existing(edit.db, _several(ids)), colour)
        return edit.changes

    def set_note(self, annotation_id: int, note: str) -> Changes:
        """Write the note of a mark; "" removes it."""
        with self._store.edit(said("Edit note") if note.strip() else said("Remove note")) as edit:
            annotations.existing(edit.db, [annotation_id])
            annotations.set_note(edit.db, annotation_id, note.strip())
        return edit.changes

    def set_tags(self, annotation_id: int, paths: Iterable[str]) -> Changes:
        """Make these the tags of a mark."""
        with self._store.edit(said("Tag passage")) as edit:
            annotations.existing(edit.db, [annotation_id])
            wanted = set(tags.ensure_all(edit.db, paths))
            present = tags.ids_of_annotation(edit.db, annotation_id)
            tags.unlink_annotations(edit.db, [annotation_id], present - wanted)
            tags.link_annotations(edit.db, [annotation_id], wanted - present)
            if wanted != present:
                annotations.touch(edit.db, annotation_id)
        return edit.changes

    def add_tags(self, ids: int | Collection[int], paths: Iterable[str]) -> Changes:
        """Add tags to one or several marks."""
        several = _several(ids)
        label = said("Tag passage", "Tag {n} passages", n=len(several))
        with self._store.edit(label) as edit:
            annotations.existing(edit.db, several)
            tags.link_annotations(edit.db, several, tags.ensure_all(edit.db, paths))
            for annotation_id in several:
                annotations.touch(edit.db, annotation_id)
        return edit.changes

    def remove_tags(self, ids: int | Collection[int], paths: Iterable[str]) -> Changes:
        """Take tags from one or several marks."""
        with self._store.edit(said("Untag passage")) as edit:
            known = [tag.id for path in paths if (tag := tags.find(edit.db, path))]
            tags.unlink_annotations(edit.db, annotations.existing(edit.db, _several(ids)), known)
        return edit.changes

    def resize(self, annotation_id: int, span: Span) -> Changes:
        """Let a mark cover other words. Raises Refused for an empty span."""
        return self._put(annotation_id, span, said("Resize highlight"))

    def place(self, annotation_id: int, span: Span) -> Changes:
        """A person says where an unplaced or uncertain mark stands."""
        return self._put(annotation_id, span, said("Place highlight"))

    def keep_as_quotation(self, annotation_id: int) -> Changes:
        """A person says that a mark has no place any more: its words, note and tags are kept.

        It is not looked for again; `place` gives it a place after all.
        """
        mark = self.get(annotation_id)
        placement = Placement(PlaceState.QUOTATION, None, mark.placement.score)
        with self._store.edit(said("Keep as quotation")) as edit:
            annotations.set_place(edit.db, annotation_id, mark.target, placement)
        return edit.changes

    def remove(self, ids: int | Collection[int]) -> Changes:
        """Remove one or several marks with their notes; Undo brings them back."""
        several = _several(ids)
        label = said("Remove highlight", "Remove {n} highlights", n=len(several))
        with self._store.edit(label) as edit:
            annotations.delete(edit.db, annotations.existing(edit.db, several))
        return edit.changes

    def _put(self, annotation_id: int, span: Span, label: str) -> Changes:
        article_id = self.get(annotation_id).article_id
        document = documents.current(self._store.db, article_id)
        with self._store.edit(label) as edit:
            _write_place(edit.db, annotation_id, document, _trimmed(document, span))
        return edit.changes

    def _mark(
        self,
        edit: Edit,
        article_id: int,
        document: Document,
        span: Span,
        colour: Colour | None,
        paths: list[str],
        note: str,
        known: list[Annotation],
    ) -> None:
        """known: the marks of the article, kept up to date, since to read them for each of many
        would take seconds."""
        tag_ids = tags.ensure_all(edit.db, paths)
        colour = colour or _colour_of(edit.db, tag_ids)
        reach = _with_spaces_around(document.text, span)
        same = _same_marks(edit.db, known, reach, colour, set(tag_ids))
        if same:
            _grow(edit.db, document, same, span, note.strip())
            known[:] = _known(edit.db, article_id, document)
            return
        placement = Placement(PlaceState.EXACT, span)
        target = describe(document.text, span)
        new_id = annotations.insert(edit.db, article_id, target, placement, colour, note.strip())
        tags.link_annotations(edit.db, [new_id], tag_ids)
        known.append(annotations.get(edit.db, new_id))


def _known(db: Db, article_id: int, document: Document) -> list[Annotation]:
    return list(placed_in(document.text, annotations.of_article(db, article_id)))


def placed_in(text: str, known: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """Annotations with their places made sure of against a text; the unplaced ones last.

    What was stored is believed only when the quote stands there; else the ladder is climbed again,
    except for what a person keeps as a quotation.
    """
    sure = [_made_sure(text, annotation) for annotation in known]
    return tuple(sorted(sure, key=lambda a: (a.span is None, a.span or Span(0, 0), a.id)))


def _made_sure(text: str, annotation: Annotation) -> Annotation:
    place = annotation.placement
    if place.state is PlaceState.QUOTATION:
        return annotation
    if place.state is PlaceState.EXACT and place.span and place.span.of(text) == annotation.quote:
        return annotation
    if place.state in (PlaceState.MOVED, PlaceState.UNCERTAIN) and place.span:
        return annotation
    return replace(annotation, placement=anchor(annotation.target, text))


def _with_spaces_around(text: str, span: Span) -> Span:
    """The span with the spaces on both sides: marks with nothing else between them touch."""
    start, end = span.start, span.end
    while start and text[start - 1] == " ":
        start -= 1
    while end < len(text) and text[end] == " ":
        end += 1
    return Span(start, end)


def _same_marks(
    db: Db,
    known: Iterable[Annotation],
    span: Span,
    colour: Colour,
    tag_ids: set[int],
) -> list[Annotation]:
    """Marks of the same colour and tags that a new one would overlap or touch."""
    return [
        a
        for a in known
        if a.span
        and a.span.touches(span)
        and a.colour is colour
        and tags.ids_of_annotation(db, a.id) == tag_ids
    ]


def _grow(db: Db, document: Document, same: list[Annotation], span: Span, note: str) -> None:
    """The oldest of the marks takes over the others, the new span and all notes."""
    keeper = min(same, key=lambda a: a.id)
    for other in same:
        span = span.union(other.span or span)
    notes = [a.note for a in same if a.note] + ([note] if note else [])
    annotations.delete(db, [a.id for a in same if a.id != keeper.id])
    _write_place(db, keeper.id, document, span)
    annotations.set_note(db, keeper.id, "\n\n".join(dict.fromkeys(notes)))


def _write_place(db: Db, annotation_id: int, document: Document, span: Span) -> None:
    target = describe(document.text, span)
    annotations.set_place(db, annotation_id, target, Placement(PlaceState.EXACT, span))


def _colour_of(db: Db, tag_ids: Iterable[int]) -> Colour:
    owned = (tags.get(db, tag_id).colour for tag_id in tag_ids)
    return next((Colour(colour) for colour in owned if colour), Colour.YELLOW)


def _trimmed(document: Document, span: Span) -> Span:
    if span.end > len(document.text):
        raise Refused("The passage ends behind the end of the text.", "Select it again.")
    words = span.of(document.text)
    start = span.start + len(words) - len(words.lstrip())
    end = span.end - (len(words) - len(words.rstrip()))
    if end <= start:
        raise Refused("There are no words in the selection.", "Select some text first.")
    return Span(start, end)


def _several(ids: int | Collection[int]) -> Collection[int]:
    return [ids] if isinstance(ids, int) else ids
