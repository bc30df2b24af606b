"""Versions: an article takes the place of an earlier one, and all that was made there goes over.

The earlier article is archived and not put into the trash, which is emptied one day: its text, as
it was read and marked, stays in the library for good.
"""

from dataclasses import replace

from reader.errors import Refused
from reader.model.annotation import Annotation, Placement, PlaceState
from reader.model.document import Document
from reader.model.locator import Locator
from reader.model.selector import Span, Target
from reader.model.wording import said
from reader.services.annotations import placed_in
from reader.services.labels import quoted
from reader.store import annotations, articles, collections, documents, reading, stories, tags
from reader.store.rows import Db
from reader.text.anchoring import anchor, describe

PLACE_LENGTH = 120
"""Code points behind the place of reading by which it is found again."""


def make_version(db: Db, new: int, old: int) -> None:
    """Let one article take the place of another, inside an edit. Raises NotFound, Refused."""
    _check(db, new, old)
    before, after = documents.current(db, old), documents.current(db, new)
    for mark in placed_in(before.text, annotations.of_article(db, old)):
        target, placement = carried(mark, before.text, after.text)
        annotations.carry(db, mark.id, new)
        annotations.set_place(db, mark.id, target, placement)
    paths = tags.paths_of_article(db, old)
    links = tags.ensure_all(db, paths)
    tags.link_articles(db, [new], links)
    tags.unlink_articles(db, [old], links)
    collections.replace(db, old, new)
    if articles.get(db, old).is_starred:
        articles.set_starred(db, [new], True)
        articles.set_starred(db, [old], False)
    _carry_place(db, new, old, before, after)
    articles.set_archived(db, [old], True)
    stories.link_version(db, old, new)


def carried(mark: Annotation, before: str, after: str) -> tuple[Target, Placement]:
    """How a mark of one text is described and stands in another. Where its words stand there
    unchanged, they are described anew, so that nothing is left to be asked."""
    if mark.placement.state is PlaceState.QUOTATION:
        return mark.target, mark.placement
    sure = mark.span if mark.span and mark.placement.state.is_sure else None
    place = anchor(describe(before, sure) if sure else mark.target, after)
    if place.span and place.state.is_sure and place.span.of(after) == mark.quote:
        return describe(after, place.span), Placement(PlaceState.EXACT, place.span)
    if place.state is PlaceState.EXACT:
        # It stands where it stood, but its own words were others already.
        place = replace(place, state=PlaceState.MOVED, score=mark.placement.score)
    return mark.target, place


def place_in(position: int, before: str, after: str) -> int:
    """Where a place of reading is in another text: by the words behind it, else as far along."""
    span = Span(position, min(len(before), position + PLACE_LENGTH))
    if position and span.of(before).strip():
        found = anchor(describe(before, span), after)
        if found.span:
            return found.span.start
    return min(len(after), position * len(after) // max(1, len(before)))


def _check(db: Db, new: int, old: int) -> None:
    articles.existing(db, [new, old])
    title = quoted(articles.get(db, old).title)
    if new == old:
        raise Refused("An article cannot be a version of itself.", "Choose two articles.")
    if articles.get(db, new).trashed_at:
        raise Refused(
            said("{title} is in the trash.", title=quoted(articles.get(db, new).title)),
            "Restore it first.",
        )
    later = stories.later_version(db, old)
    if later is not None or old in stories.versions(db, new):
        raise Refused(
            said("{title} has a later version already.", title=title),
            "Nothing was changed; undo takes that version back.",
        )


def _carry_place(db: Db, new: int, old: int, before: Document, after: Document) -> None:
    stood, stands = reading.locator(db, old), reading.locator(db, new)
    if not stood.position and not stood.furthest:
        return
    position = stands.position or place_in(stood.position, before.text, after.text)
    seen = place_in(stood.furthest, before.text, after.text)
    furthest = max(stands.furthest, position, seen)
    reading.carry(
        db,
        new,
        Locator(
            position,
            furthest,
            max(stands.progress, min(stood.progress, furthest / max(1, len(after.text)))),
        ),
    )
