"""Whatever comes in, a draft or one clear problem comes out, and no letter of a text is lost."""

from __future__ import annotations

import hashlib

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import ImportProblem
from reader.intake.pipeline import read_data
from reader.model.article import Draft
from reader.model.document import Boilerplate
from reader.text.canonical import check_document

# The first page starts the reading child.
_PATIENT = settings(deadline=None, max_examples=60)
_WORDS = st.sampled_from(
    ["By", "Ann", "Photo:", "[Getty Images]", "2023", "(c)", "Related", "the bridge is open",
     "and it rained all day long, as it does.", "Home", "|", "©", "1/2/2023", "Tags:", "\u202e",
     "https://x.org", "« Retour", "橋が開いた。", "\n", "\n\n", "\t", "<p>", "</p>", "<li>"]
)  # fmt: skip
_PAGES = st.lists(_WORDS, max_size=80).map(" ".join)
_NAMES = st.sampled_from(["page.txt", "page.html", "", "a/b\\c\x07.txt", "Pasted text"])


def check_draft(draft: Draft, data: bytes) -> None:
    check_document(draft.document)
    assert draft.data == data
    assert draft.source.sha256 == hashlib.sha256(data).hexdigest()
    assert draft.metadata.title.strip()
    assert len(draft.fingerprint) == 64
    for block in draft.document.blocks:
        assert block.reason
        assert block.is_hidden == isinstance(block.kind, Boilerplate)
        assert not block.credit or block.credit.of(draft.document.text).strip()


def check(data: bytes, name: str, media_type: str = "") -> Draft | None:
    try:
        draft = read_data(data, name, media_type)
    except ImportProblem:
        return None
    check_draft(draft, data)
    return draft


@given(st.binary(max_size=400), _NAMES)
@_PATIENT
def test_any_bytes(data: bytes, name: str) -> None:
    check(data, name)


@given(st.binary(max_size=300), _NAMES)
@_PATIENT
def test_any_bytes_that_call_themselves_a_page(data: bytes, name: str) -> None:
    check(b"<!doctype html><p>" + data, name, "text/html")


@given(_PAGES, _NAMES)
@_PATIENT
def test_any_mixture_of_what_pages_say(text: str, name: str) -> None:
    check(text.encode(), name)


@given(_PAGES.filter(lambda text: "<" not in text))
@_PATIENT
def test_every_letter_of_a_text_is_in_a_block(text: str) -> None:
    draft = check(text.encode(), "page.txt")
    if draft:
        kept = [c for c in draft.document.text if c.isalnum()]
        assert kept == [c for c in text if c.isalnum()]
