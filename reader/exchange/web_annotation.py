"""Annotations in the shape of the W3C Web Annotation Data Model, and back without loss.

https://www.w3.org/TR/annotation-model/: positions are code points; the note and the tags are
bodies; what the model has no word for (colour, where the passage stands now) is in "florilegium".
"""

from __future__ import annotations

from reader.exchange.json_fields import Fields
from reader.model.annotation import Annotation, Colour, Placement, PlaceState
from reader.model.selector import (
    Span,
    Target,
    TextPositionSelector,
    TextQuoteSelector,
)

_URN = "urn:uuid:"


def annotation_shape(annotation: Annotation, article_uuid: str) -> dict[str, object]:
    """One annotation as a W3C Web Annotation. Its target's source is the article's urn:uuid."""
    return {
        "type": "Annotation",
        "id": _URN + annotation.uuid,
        "motivation": _motivations(annotation),
        "created": annotation.created_at,
        "modified": annotation.changed_at,
        "body": _bodies(annotation),
        "target": {"source": _URN + article_uuid, "selector": _selectors(annotation.target)},
        "florilegium": {
            "id": annotation.id,
            "colour": annotation.colour.value,
            "placement": _placement_shape(annotation.placement),
        },
    }


def annotation_of(shape: Fields, article_id: int) -> Annotation:
    """The annotation of a shape that annotation_shape wrote. Raises WrongShape."""
    own = shape.fields("florilegium")
    bodies = [(body.text("purpose"), body.text("value")) for body in shape.objects("body")]
    return Annotation(
        id=own.number("id"),
        uuid=shape.text("id").removeprefix(_URN),
        article_id=article_id,
        target=_target_of(shape.fields("target")),
        placement=_placement_of(own.fields("placement")),
        colour=own.choice("colour", Colour),
        note="".join(value for purpose, value in bodies if purpose == "commenting"),
        tags=tuple(value for purpose, value in bodies if purpose == "tagging"),
        created_at=shape.text("created"),
        changed_at=shape.text("modified"),
    )


def _motivations(annotation: Annotation) -> list[str]:
    return [
        "highlighting",
        *(["commenting"] if annotation.note else []),
        *(["tagging"] if annotation.tags else []),
    ]


def _bodies(annotation: Annotation) -> list[dict[str, object]]:
    note = [("commenting", annotation.note)] if annotation.note else []
    bodies = [*note, *(("tagging", tag) for tag in annotation.tags)]
    return [
        {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}
        for purpose, value in bodies
    ]


def _selectors(target: Target) -> list[dict[str, object]]:
    position, quote = target.position, target.quote
    return [
        {"type": "TextPositionSelector", "start": position.start, "end": position.end},
        {
            "type": "TextQuoteSelector",
            "exact": quote.exact,
            "prefix": quote.prefix,
            "suffix": quote.suffix,
        },
    ]


def _target_of(shape: Fields) -> Target:
    selectors = {selector.text("type"): selector for selector in shape.objects("selector")}
    try:
        position, quote = selectors["TextPositionSelector"], selectors["TextQuoteSelector"]
    except KeyError as error:
        raise shape.wrong(f"there is no {error.args[0]}") from error
    start, end = position.number("start"), position.number("end")
    if not 0 <= start <= end:
        raise position.wrong("start and end are no span")
    return Target(
        TextPositionSelector(start, end),
        TextQuoteSelector(quote.text("exact"), quote.text("prefix", ""), quote.text("suffix", "")),
    )


def _placement_shape(placement: Placement) -> dict[str, object]:
    return {
        "state": placement.state.value,
        "span": span_shape(placement.span),
        "score": placement.score,
        "candidate": span_shape(placement.candidate),
    }


def _placement_of(shape: Fields) -> Placement:
    state, span = shape.choice("state", PlaceState), shape.span_or_none("span")
    if state.has_place is (span is None):
        raise shape.wrong("a span is there if and only if the state has a place")
    return Placement(state, span, shape.fraction("score"), shape.span_or_none("candidate"))


def span_shape(span: Span | None) -> list[int] | None:
    """A span as [start, end), None as null."""
    return None if span is None else [span.start, span.end]
