"""Words become terms: what is the same for a reader is the same for the index."""

from __future__ import annotations

import numpy as np
import pytest

from reader.index.analysis import STEM_MARK, Analyzer
from reader.index.term_lists import table_of_words
from reader.text.words import words_of

SAME = [
    ("résumé", "RESUME", "fr"),
    ("re\u0301sume\u0301", "résumé", "en"),
    ("Straße", "strasse", "de"),
    ("Ђоковић", "Djokovic", "sr"),
    ("Ђоковић", "Đoković", "sr"),
    ("Đoković", "Dokovic", "sr"),
    ("Žižek", "Жижек", "sr"),
    ("Љубљана", "Ljubljana", "sr"),
    ("Москва", "Moskva", "ru"),
    ("العَرَبِيّة", "العربيه", "ar"),
    ("أحمد", "احمد", "ar"),
    ("ｗｉｄｅ", "wide", "en"),
    ("İstanbul", "istanbul", "tr"),
    ("Łódź", "lodz", "pl"),
    ("٢٠٢٣", "2023", "ar"),
    ("ﬁsh", "fish", "en"),
]


@pytest.mark.parametrize(("one", "other", "language"), SAME)
def test_spellings_meet(one: str, other: str, language: str) -> None:
    analyzer = Analyzer()
    assert set(_terms(analyzer, one, language)) & set(_terms(analyzer, other, language))


def test_a_word_is_indexed_as_it_stands_and_by_its_stem() -> None:
    assert _terms(Analyzer(), "Clashes", "en") == [b"clashes", STEM_MARK + b"clash"]


def test_another_form_of_a_word_is_found_by_stem_but_not_in_quotation_marks() -> None:
    analyzer = Analyzer()
    document = set(_terms(analyzer, "clashes", "en"))
    (slot,) = analyzer.slots("clashed", ["en"], is_exact=False)
    assert document & slot.terms.keys()
    (slot,) = analyzer.slots("clashed", ["en"], is_exact=True)
    assert not document & slot.terms.keys()


def test_the_stem_of_one_word_is_no_exact_match_for_another() -> None:
    analyzer = Analyzer()
    (slot,) = analyzer.slots("clash", ["en"], is_exact=True)
    assert not set(_terms(analyzer, "clashes", "en")) & slot.terms.keys()


def test_words_end_at_apostrophes_and_hyphens_but_not_at_accents() -> None:
    assert list(words_of("Kosovo’s wind-farm, l'e\u0301tat snake_case हिन्दी")) == [
        *("Kosovo", "wind", "farm", "l", "e\u0301tat", "snake", "case", "हिन्दी")
    ]


def test_scripts_without_spaces_are_pairs_of_letters() -> None:
    found, count = _positions("北京市 ok", "zh")
    assert {term.decode(): at for term, at in found.items()} == {
        "北京": [0],
        "京市": [1],
        "市": [2],
        "ok": [3],
    }
    assert count == 4


def test_no_phrase_reaches_over_the_end_of_a_paragraph() -> None:
    found, _ = _positions("one two\nthree", "en")
    assert found[b"three"][0] - found[b"two"][0] > 1


def test_a_word_of_a_hundred_thousand_letters_is_one_short_term() -> None:
    found, _ = _positions("x" * 100_000, "en")
    assert max(map(len, found)) <= 65


def _positions(text: str, language: str) -> tuple[dict[bytes, list[int]], int]:
    stream = Analyzer().stream(text, language)
    table = table_of_words([(0, stream)])
    places = zip(table.names, np.split(table.positions, table.position_firsts()[1:-1]), strict=True)
    return {term: positions.tolist() for term, positions in places}, stream.length


def _terms(analyzer: Analyzer, word: str, language: str) -> list[bytes]:
    return [term for unit in analyzer.word(word, language).units for term in unit.terms]
