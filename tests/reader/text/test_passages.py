from __future__ import annotations

from reader.model.document import Boilerplate, Document, Figure, Role
from reader.model.selector import Span
from reader.text.canonical import Piece, build_document
from reader.text.passages import passage_around, sentence_around

DOCUMENT = build_document(
    [
        Piece("The 1st sentence. The 2nd  one is\u00a0longer. The 3rd.", Role.PARAGRAPH),
        Piece("Share this", Role.BOILERPLATE, kind=Boilerplate.SHARING),
        Piece("", Role.FIGURE, figure=Figure()),
        Piece("It goes on. It ends.", Role.PARAGRAPH),
    ]
)


def around(words: str) -> str:
    start = DOCUMENT.text.index(words)
    return sentence_around(DOCUMENT, Span(start, start + len(words)))


def test_the_words_are_found_again_in_the_line_that_is_made_of_them() -> None:
    for words, shown in (
        ("2nd  one is\u00a0lon", "2nd one is lon"),
        ("The 3rd.", "The 3rd."),
        ("3rd.\nShare this\n\nIt goes", "3rd. It goes"),
        (
            "The 2nd  one is\u00a0longer. The 3rd.\nShare this\n\nIt",
            "The 2nd one is longer. The 3rd. It",
        ),
    ):
        start = DOCUMENT.text.index(words)
        line, span = passage_around(DOCUMENT, Span(start, start + len(words)))
        assert span.of(line) == shown


def test_a_word_brings_its_sentence() -> None:
    assert around("longer") == "The 2nd one is longer."
    assert around("The 3rd.") == "The 3rd."


def test_a_passage_over_a_stop_brings_both() -> None:
    assert around("sentence. The 2nd") == "The 1st sentence. The 2nd one is longer."


def test_a_passage_over_blocks_leaves_out_what_is_hidden_between() -> None:
    assert around("3rd.\nShare this\n\nIt goes") == "The 3rd. It goes on."


def test_a_passage_in_a_hidden_block_brings_it() -> None:
    assert around("this") == "Share this"


def test_a_caret_brings_the_sentence_it_stands_in() -> None:
    assert sentence_around(DOCUMENT, Span(2, 2)) == "The 1st sentence."


def test_nothing_is_around_nothing() -> None:
    assert sentence_around(DOCUMENT, Span(5_000, 5_001)) == ""
    assert sentence_around(Document("", ()), Span(0, 0)) == ""
