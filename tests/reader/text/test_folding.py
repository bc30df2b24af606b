from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.model.selector import Span
from reader.text.folding import fold_case, fold_noise

NOISY = st.text(st.sampled_from("ab Éée\u0301\u00a0\u00ad\n“”'`.…-—ﬁßİ🙂\u200b\u1112\u1161\u11ab"))


def test_noise_is_folded_and_remembered() -> None:
    text = "He said  “wait…” —\n\n``No''... e\u0301t\u00ade\u0301"
    folded = fold_noise(text)
    assert folded.text == 'He said "wait…" - "No"… été'
    start = folded.text.index('"No"')
    assert folded.original(Span(start, start + 4)).of(text) == "``No''"
    start = folded.text.index("été")
    assert folded.original(Span(start, start + 3)).of(text) == "e\u0301t\u00ade\u0301"
    assert folded.original(Span(start, start + 2)).of(text) == "e\u0301t"


def test_case_width_and_ligatures_are_folded_and_remembered() -> None:
    text = "ＯＦﬁＣＥ  Straße"
    folded = fold_case(text)
    assert folded.text == "office strasse"
    start = folded.text.index("strasse")
    assert folded.original(Span(start, start + 7)).of(text) == "Straße"
    assert folded.original(Span(0, 6)).of(text) == "ＯＦﬁＣＥ"


def test_an_empty_text_folds_to_nothing() -> None:
    assert fold_noise("").text == ""
    assert fold_noise("\u00ad\u200b").text == ""
    assert fold_noise("").original(Span(0, 0)) == Span(0, 0)


@given(NOISY)
def test_originals_follow_each_other(text: str) -> None:
    for folded in (fold_noise(text), fold_case(text)):
        spans = [folded.original(Span(i, i + 1)) for i in range(len(folded.text))]
        for one, next_one in pairwise(spans):
            assert one == next_one or one.end <= next_one.start
        for span in spans:
            assert span
            assert span.end <= len(text)


@given(NOISY, st.data())
def test_spans_lead_there_and_back(text: str, data: st.DataObject) -> None:
    for folded in (fold_noise(text), fold_case(text)):
        start = data.draw(st.integers(0, len(folded.text)))
        end = data.draw(st.integers(start, len(folded.text)))
        there = folded.original(Span(start, end))
        back = folded.folded(there)
        # A ligature stands for two letters: half of it brings all of it.
        assert back.start <= start or not there
        assert back.end >= end or not there
        assert folded.original(back) == there or not there


@given(NOISY, NOISY)
def test_a_fold_of_the_original_span_is_the_folded_span(before: str, after: str) -> None:
    text = before + "\nQUOTE\n" + after
    folded = fold_noise(text)
    start = folded.text.index("QUOTE")
    assert folded.original(Span(start, start + 5)) == Span(len(before) + 1, len(before) + 6)
