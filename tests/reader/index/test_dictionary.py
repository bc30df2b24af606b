"""Which word was meant: any letter may be wrong, common words before rare ones, slips never."""

from __future__ import annotations

import random

import pytest

from reader.index.dictionary import Dictionary
from reader.index.entries import ArticleEntry
from reader.index.search_index import SearchIndex

COUNTS = {
    "kosovo": 500,
    "government": 900,
    "governement": 1,
    "goverment": 1,
    "minister": 300,
    "ministre": 2,
    "there": 800,
    "where": 700,
    "letter": 50,
    "later": 60,
    "москва": 9,
    "covid19": 20,
    "covid20": 90,
    "2014": 500,
    "is": 999,
}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kosvo", "kosovo"),  # a letter is missing
        ("kosoovo", "kosovo"),  # one too many
        ("kosobo", "kosovo"),  # a wrong one
        ("kosvoo", "kosovo"),  # two changed places
        ("losovo", "kosovo"),  # the first is wrong
        ("osovo", "kosovo"),
        ("oksovo", "kosovo"),
        ("govermant", "government"),  # nearer to a slip, which never wins
        ("govrmnent", "government"),  # two slips in a long word
        ("масква", "москва"),
        ("leter", "letter"),  # doubling is forgotten more often than letters are changed
        ("covid18", ""),  # other digits are another thing
        ("2015", ""),
        ("xx", ""),
        ("", ""),
        ("zzzzzzzz", ""),
    ],
)
def test_the_likeliest_word_comes_first(typed: str, meant: str) -> None:
    assert next(iter(Dictionary(COUNTS.items()).nearest(typed)), "") == meant


def test_a_word_that_is_there_is_no_answer_to_itself() -> None:
    assert "there" not in Dictionary(COUNTS.items()).nearest("there")


def test_an_empty_collection_knows_no_word() -> None:
    assert Dictionary([]).nearest("kosovo") == []


def test_every_slip_of_one_letter_is_found() -> None:
    chance = random.Random(3)
    letters = "abcdefghijklmn"
    words = sorted({"".join(chance.choices(letters, k=chance.randint(6, 12))) for _ in range(400)})
    known = Dictionary((word, 5) for word in words)
    for word in words:
        at = chance.randrange(len(word) - 1)
        slips = (
            word[:at] + word[at + 1 :],
            word[:at] + "x" + word[at:],
            word[:at] + "x" + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
        for slip in slips:
            assert slip == word or word in known.nearest(slip), slip


def test_words_are_learnt_again_when_the_index_has_changed(tmp_path) -> None:
    index = SearchIndex.open(tmp_path / "index", "mine", write=True)
    assert index.rebuild([ArticleEntry(n, "One", "harbour") for n in range(1, 4)], 1)
    known = index.known_words

    def answer(typed: str) -> list[str]:
        with index.reading() as snapshot:
            return known.of(snapshot, ("title", "text")).nearest(typed)

    assert answer("harbuor") == ["harbour"]
    assert answer("lihgthouse") == []
    with index.reading() as snapshot:
        assert known.of(snapshot, ("text",)) is known.of(snapshot, ("text",))
    index.write([ArticleEntry(9, "Two", "lighthouse")], [], 2)
    assert answer("lihgthouse") == ["lighthouse"]
    index.close()
