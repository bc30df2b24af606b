from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.selector import Span
from reader.text.quote_match import find_quote

TEXT = (
    "🙂 “They (KFOR) replied they consider…” — said\nSerbia’s  Vučić\u00a0on Sunday.\n"
    "Kosovo authorities con\u00addemned it. KOSOVO Authorities."
    " Caf\u00e9 and cafe\u0301, ﬁne Straße."
)


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("They (KFOR) replied", "They (KFOR) replied"),
        ("  said Serbia's Vučić on Sunday ", "said\nSerbia’s  Vučić\u00a0on Sunday"),
        ('"They (KFOR) replied they consider..." - said', TEXT[2:45]),
        ("condemned it", "con\u00addemned it"),
        ("KOSOVO Authorities", "KOSOVO Authorities"),
        ("kosovo AUTHORITIES", "Kosovo authorities"),
        ("and caf\u00e9", "and cafe\u0301"),
        ("CAFE\u0301 and", "Caf\u00e9 and"),
        ("fine strasse", "ﬁne Straße"),
        ("“Kosovo authorities con­demned it.”", "Kosovo authorities con\u00addemned it."),
        ("'on sunday'", "on Sunday"),
    ],
)
def test_a_quotation_is_found_as_people_type_it(quote: str, found: str) -> None:
    place = find_quote(TEXT, quote)
    assert place is not None
    assert place.of(TEXT) == found


@pytest.mark.parametrize("quote", ["", "  ", "“”", "…", "they said nothing", "Vucic"])
def test_what_is_not_there_is_not_found(quote: str) -> None:
    assert find_quote(TEXT, quote) is None


def test_case_counts_before_it_does_not() -> None:
    assert find_quote("us, US", "US") == Span(4, 6)


@given(st.data())
def test_any_words_of_a_text_are_found_where_they_first_stand(data: st.DataObject) -> None:
    words = st.text(st.sampled_from("ab é“’\n\u00a0—🙂e\u0301"), max_size=30)
    text = data.draw(words) + "x" + data.draw(words)
    start = data.draw(st.integers(0, text.index("x")))
    end = data.draw(st.integers(text.index("x") + 1, len(text)))
    place = find_quote(text, text[start:end])
    assert place is not None
    assert place.of(text) == text[start:end].strip()
