from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import ImportProblem
from reader.exchange.backup import FORMAT, from_json, json_pieces, to_json
from reader.exchange.collection_copy import ArticleCopy, CollectionCopy, GatheredCopy
from reader.model.annotation import Annotation, Colour, Placement, PlaceState
from reader.model.article import Article, Metadata, Source
from reader.model.document import Boilerplate, Document, Figure, Inline, InlineStyle, Role
from reader.model.locator import Locator
from reader.model.saved_search import LivingMark, SavedSearch
from reader.model.search import Scope
from reader.model.selector import Span, Target, TextPositionSelector, TextQuoteSelector
from reader.model.tag import Tag
from reader.text.canonical import Piece, build_document

IMAGE = b"\x89PNG\r\n\x1a\nnot really"
ORIGINAL = b"\xff\xfeany bytes\x00"


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture
def collection(
    article: Article, document: Document, annotations: list[Annotation]
) -> CollectionCopy:
    source = replace(article.source, sha256=sha256(ORIGINAL))
    return CollectionCopy(
        articles=(
            ArticleCopy(
                article=replace(article, source=source, notices=("A notice.",)),
                document=document.with_roles({3: Role.PARAGRAPH, 0: Role.BOILERPLATE}),
                annotations=tuple(annotations),
                tags=("added",),
                locator=Locator(12, 90, 0.25),
                opened_at="2023-02-01T00:00:00.000Z",
                read_at=None,
                fingerprint="f" * 64,
                original=ORIGINAL,
            ),
        ),
        tags=(Tag(1, "added", "blue", "What was “added”"), Tag(2, "weather/Floods")),
        collections=(GatheredCopy("To read", (article.uuid,)), GatheredCopy("“Later”")),
        searches=(
            SavedSearch(3, "Floods", "#weather/floods", Scope.PASSAGES),
            SavedSearch(4, "Rain", "rain", living=LivingMark(("weather",), Colour.BLUE)),
        ),
        images={sha256(IMAGE): IMAGE},
        exported_at="2023-03-01T00:00:00.000Z",
    )


def test_what_is_written_reads_back_equal(collection: CollectionCopy) -> None:
    assert from_json(to_json(collection)) == collection


def test_originals_and_images_can_be_left_out(collection: CollectionCopy) -> None:
    read = from_json(to_json(collection, originals=False, images=False))
    assert read.images == {}
    assert read.articles == (replace(collection.articles[0], original=None),)


def test_an_empty_collection_reads_back() -> None:
    assert from_json(to_json(CollectionCopy(()))) == CollectionCopy(())


def test_the_file_is_json_with_one_article_a_line(collection: CollectionCopy) -> None:
    two = replace(collection, articles=collection.articles * 2)
    text = to_json(two)
    assert json.loads(text)["format"] == FORMAT
    assert sum('"text_sha256"' in line for line in text.split("\n")) == 2
    pieces = json_pieces(
        two.articles,
        two.tags,
        two.images.items(),
        two.exported_at,
        collections=two.collections,
        searches=two.searches,
    )
    assert text == "".join(pieces)


def test_a_file_without_collections_and_searches_is_read(collection: CollectionCopy) -> None:
    shape = json.loads(to_json(collection))
    del shape["collections"], shape["searches"]
    assert from_json(json.dumps(shape)) == replace(collection, collections=(), searches=())


def test_annotations_are_web_annotations(collection: CollectionCopy) -> None:
    shape = json.loads(to_json(collection))["articles"][0]["annotations"][0]
    del shape["florilegium"]
    text = collection.articles[0].document.text
    start = text.index("sandbags")
    assert shape == {
        "type": "Annotation",
        "id": "urn:uuid:3b9f0f4e-3f0c-4f5e-8d7c-0a4f1f6f2a22",
        "motivation": ["highlighting", "commenting", "tagging"],
        "created": "2023-01-10T10:11:12.345Z",
        "modified": "2023-01-11T10:11:12.345Z",
        "body": [
            {
                "type": "TextualBody",
                "purpose": "commenting",
                "value": "Why *these*?\n- ask\n\nAnd when?",
                "format": "text/plain",
            },
            {
                "type": "TextualBody",
                "purpose": "tagging",
                "value": "weather/Floods",
                "format": "text/plain",
            },
        ],
        "target": {
            "source": "urn:uuid:3b9f0f4e-3f0c-4f5e-8d7c-0a4f1f6f2a11",
            "selector": [
                {"type": "TextPositionSelector", "start": start, "end": start + 14},
                {
                    "type": "TextQuoteSelector",
                    "exact": "sandbags\nboats",
                    "prefix": text[start - 32 : start],
                    "suffix": text[start + 14 : start + 46],
                },
            ],
        },
    }


Spoil = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize(
    ("spoil", "where"),
    [
        (lambda c: c.pop("articles") and c.update(articles=5), "articles should be a list"),
        (lambda c: c["articles"][0].pop("uuid"), r"articles\[0\].uuid should be text"),
        (lambda c: c["articles"][0].update(id=True), "id should be a whole number"),
        (lambda c: c["articles"][0].update(address="file:///etc"), "address"),
        (lambda c: c["articles"][0].update(original="AAAA"), "original"),
        (lambda c: c["articles"][0].update(original="?"), "base64"),
        (lambda c: c["articles"][0]["document"].update(text="other"), "SHA-256"),
        (lambda c: c["articles"][0]["document"]["blocks"].pop(), "blocks"),
        (lambda c: c["articles"][0]["document"]["blocks"][1].update(span=[4, 1]), "span"),
        (lambda c: c["articles"][0]["document"]["blocks"][1].update(role="hero"), "one of title"),
        (lambda c: c["articles"][0]["document"]["inlines"][0].update(address="x:"), "address"),
        (
            lambda c: c["articles"][0]["annotations"][0]["florilegium"]["placement"].update(
                span=[5, 5000]
            ),
            "beyond the text",
        ),
        (
            lambda c: c["articles"][0]["annotations"][2]["florilegium"]["placement"].update(
                state="exact"
            ),
            "has a place",
        ),
        (
            lambda c: c["articles"][0]["annotations"][0]["target"]["selector"].pop(),
            "TextQuoteSelector",
        ),
        (lambda c: c["tags"][0].update(colour="mauve"), "colour"),
        (lambda c: c["collections"][0].update(name="\t"), "no name"),
        (lambda c: c["searches"][0].update(scope="shelf"), "one of articles"),
        (lambda c: c.update(images={"0" * 64: "AAAA"}), "image"),
        (lambda c: c["articles"][0]["reading"].update(progress=7), "from 0 to 1"),
    ],
)
def test_a_damaged_export_is_refused_and_says_where(
    collection: CollectionCopy, spoil: Spoil, where: str
) -> None:
    shape = json.loads(to_json(collection))
    spoil(shape)
    with pytest.raises(ImportProblem, match=where) as problem:
        from_json(json.dumps(shape))
    assert problem.value.message.startswith("This export is damaged: ")


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "5", '"x"', "{}", '{"format": "pocket", "version": 1}', "[" * 100_000],
)
def test_another_file_is_refused(text: str) -> None:
    with pytest.raises(ImportProblem, match="not a Florilegium export"):
        from_json(text)


def test_a_newer_export_is_refused(collection: CollectionCopy) -> None:
    text = to_json(collection).replace('"version": 1', '"version": 2', 1)
    with pytest.raises(ImportProblem, match="newer"):
        from_json(text)


# File names that are no UTF-8 come as lone surrogates from U+DC80.
TEXT = st.text(st.characters(exclude_categories=["Cs"]) | st.just("\udc80"), max_size=20)
SPANS = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda e: Span(min(e), max(e)))
ADDRESSES = st.sampled_from(["https://example.org/a?b#c", "mailto:a@example.org"])
TIMES = st.none() | st.just("2023-01-01T00:00:00.000Z")
FIGURES = st.none() | st.builds(
    Figure, st.none() | TEXT, st.none() | TEXT, TEXT, st.none() | st.integers(0, 99), st.none()
)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    pieces = []
    for _ in range(draw(st.integers(0, 5))):
        text = draw(TEXT)
        part = SPANS.filter(lambda s, text=text: s and s.end <= len(text))
        has_parts = bool(text)
        styles = st.sampled_from([InlineStyle.CODE, InlineStyle.STRONG])
        links = st.builds(Inline, part, st.just(InlineStyle.LINK), ADDRESSES)
        inlines = st.lists(links | st.builds(Inline, part, styles), max_size=2)
        pieces.append(
            Piece(
                text,
                draw(st.sampled_from(Role)),
                draw(TEXT),
                draw(st.none() | st.sampled_from(Boilerplate)),
                draw(st.integers(0, 6)),
                draw(FIGURES),
                draw(st.none() | part) if has_parts else None,
                tuple(draw(inlines)) if has_parts else (),
            )
        )
    document = build_document(pieces)
    roles = st.dictionaries(st.integers(0, 5), st.none() | st.sampled_from(Role))
    return replace(document.with_roles(draw(roles)), id=draw(st.integers(0, 9)), revision=2)


@st.composite
def placements(draw: st.DrawFn, size: int) -> Placement:
    state = draw(st.sampled_from(PlaceState))
    spans = SPANS.map(lambda s: Span(min(s.start, size), min(s.end, size)))
    return Placement(
        state,
        draw(spans) if state.has_place else None,
        draw(st.floats(0, 1)),
        draw(st.none() | SPANS),
    )


@st.composite
def article_copies(draw: st.DrawFn) -> ArticleCopy:
    number = draw(st.integers(1, 2**40))
    document = draw(documents())
    original = draw(st.none() | st.binary(max_size=20))
    source = st.builds(
        Source, TEXT, st.just(sha256(original or b"")), TEXT, TEXT, st.integers(0, 2**40)
    )
    metadata = st.builds(Metadata, TEXT, TEXT, TEXT, TEXT, TEXT, st.just("") | ADDRESSES)
    notes = st.builds(
        Annotation,
        id=st.integers(1, 2**40),
        uuid=st.uuids().map(str),
        article_id=st.just(number),
        target=st.builds(
            Target,
            SPANS.map(lambda s: TextPositionSelector(s.start, s.end)),
            st.builds(TextQuoteSelector, TEXT, TEXT, TEXT),
        ),
        placement=placements(len(document.text)),
        colour=st.sampled_from(Colour),
        note=TEXT,
        tags=st.lists(TEXT, max_size=2).map(tuple),
        created_at=TEXT,
        changed_at=TEXT,
    )
    return draw(
        st.builds(
            ArticleCopy,
            article=st.builds(
                Article,
                st.just(number),
                st.uuids().map(str),
                metadata,
                source,
                st.integers(0, 10**6),
                TEXT,
                st.booleans(),
                st.booleans(),
                TIMES,
                st.lists(TEXT, max_size=2).map(tuple),
            ),
            document=st.just(document),
            annotations=st.lists(notes, max_size=2).map(tuple),
            tags=st.lists(TEXT, max_size=2).map(tuple),
            locator=st.builds(Locator, st.integers(0, 99), st.integers(0, 99), st.floats(0, 1)),
            opened_at=TIMES,
            read_at=TIMES,
            fingerprint=TEXT,
            original=st.just(original),
        )
    )


COLLECTIONS = st.builds(
    CollectionCopy,
    articles=st.lists(article_copies(), max_size=2).map(tuple),
    tags=st.lists(
        st.builds(Tag, st.integers(1, 9), TEXT, st.just("") | st.sampled_from(list(Colour)), TEXT),
        max_size=2,
    ).map(tuple),
    images=st.lists(st.binary(max_size=9), max_size=2).map(
        lambda all_: {sha256(d): d for d in all_}
    ),
    exported_at=TEXT,
)


@settings(max_examples=100, deadline=None)
@given(COLLECTIONS)
def test_any_collection_reads_back_equal_from_the_bytes_of_its_file(
    collection: CollectionCopy,
) -> None:
    data = to_json(collection).encode("utf-8")
    assert from_json(data.decode("utf-8")) == collection


@pytest.mark.slow
@settings(max_examples=500, deadline=None)
@given(COLLECTIONS)
def test_any_collection_reads_back_equal_long_form(collection: CollectionCopy) -> None:
    data = to_json(collection).encode("utf-8")
    assert from_json(data.decode("utf-8")) == collection
