"""Snippets and matches: what is outlined is what was asked for, at its place in the text."""

from __future__ import annotations

import pytest

FILLER = "Nothing of note is said in this long sentence about the weather of the plain. " * 5


def _matches(shelf, query: str, article_id: int = 1) -> list[str]:
    hits = {hit.article_id: hit for hit in shelf.search(query).hits}
    text = shelf.documents[article_id].text
    return [span.of(text) for span in hits[article_id].matches]


def _snippet(shelf, query: str) -> tuple[str, list[str]]:
    snippet = shelf.search(query).hits[0].snippet
    return snippet.text, [span.of(snippet.text) for span in snippet.spans]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("clash", ["Clashes", "clashed", "clash"]),
        ('"clash"', ["clash"]),
        ("clash*", ["Clashes", "clashed", "clash"]),
        ('"they clashed"', ["They clashed"]),
        ("they clashed", ["Clashes", "They", "clashed", "clash"]),
        ("resume", ["résumé"]),
        ("clash -solar", ["Clashes", "clashed", "clash"]),
        ("clash NOT xyzzy resume", ["Clashes", "clashed", "clash", "résumé"]),
    ],
)
def test_every_match_in_the_text(shelf, query: str, expected: list[str]) -> None:
    shelf.add(1, "Clashes at dawn. They clashed.", "A clash, and a résumé: wind and farms.")
    shelf.add(2, "Solar wind-farms.")
    assert _matches(shelf, query) == expected


def test_a_hyphenated_word_is_a_phrase(shelf) -> None:
    shelf.add(1, "Here wind and farms.")
    shelf.add(2, "Here wind farms and a wind-farm and wind.")
    assert shelf.ids("wind-farms") == {2}
    assert _matches(shelf, "wind-farms", 2) == ["wind farms", "wind-farm"]


def test_hidden_lines_are_neither_found_nor_outlined(shelf) -> None:
    shelf.add_pairs(
        1, [("boilerplate", "wind"), ("paragraph", "The wind."), ("boilerplate", "wind")]
    )
    hit = shelf.search("wind").hits[0]
    assert [(span.start, span.end) for span in hit.matches] == [(9, 13)]


def test_a_field_outlines_only_its_own_blocks(shelf) -> None:
    pairs = [("title", "Wind"), ("caption", "wind at sea"), ("paragraph", "more wind")]
    shelf.add_pairs(1, pairs, title="Wind")
    text = shelf.documents[1].text
    for query, start in (("title:wind", 0), ("caption:wind", 5), ("text:wind", 22)):
        assert [s.start for s in shelf.search(query).hits[0].matches] == [start], query
    assert len(shelf.search("wind").hits[0].matches) == 3
    assert text[22:26] == "wind"


def test_the_offsets_are_code_points(shelf) -> None:
    shelf.add(1, "🎈🎈 e\u0301 ﬁne 😀 wind 北京市 end")
    assert _matches(shelf, "wind") == ["wind"]
    assert _matches(shelf, "fine") == ["ﬁne"]
    assert _matches(shelf, "京市") == ["京市"]
    assert _matches(shelf, "京") == ["京"]
    assert _matches(shelf, "北京市") == ["北京市"]


def test_a_snippet_is_a_piece_of_the_text_around_the_words(shelf) -> None:
    shelf.add(1, FILLER + "Here the wind farms stood. " + FILLER)
    text, found = _snippet(shelf, "wind farm")
    assert found == ["wind", "farms"]
    assert text.startswith("…")
    assert text.endswith("…")
    assert len(text) <= 202
    assert text.strip("…") in shelf.documents[1].text
    assert not text.strip("…").startswith(" ")


def test_the_snippet_with_most_of_the_words_is_chosen(shelf) -> None:
    shelf.add(1, "The wind. " + FILLER, FILLER + "Solar wind power. " + FILLER, "The wind.")
    _, found = _snippet(shelf, "solar wind power")
    assert found == ["Solar", "wind", "power"]
    hit = shelf.search("solar wind power").hits[0]
    assert hit.span is not None
    assert hit.span.of(shelf.documents[1].text) == "Solar"


def test_the_text_is_shown_rather_than_the_title(shelf) -> None:
    shelf.add_pairs(1, [("title", "Wind"), ("paragraph", "It is about wind.")], title="Wind")
    assert _snippet(shelf, "wind") == ("It is about wind.", ["wind"])


def test_what_is_found_by_its_title_alone_shows_how_it_begins(shelf) -> None:
    shelf.add(1, "It begins so. " + FILLER, title="Wind")
    text, found = _snippet(shelf, "wind")
    assert text.startswith("It begins so.")
    assert found == []


def test_a_condition_without_words_shows_how_the_article_begins(shelf) -> None:
    shelf.add_pairs(1, [("boilerplate", "skip"), ("title", "A"), ("paragraph", "It begins so.")])
    assert _snippet(shelf, "lang:en") == ("It begins so.", [])


def test_a_word_without_spaces_around_it_is_cut_all_the_same(shelf) -> None:
    shelf.add(1, "x" * 5000 + " wind " + "y" * 5000)
    text, found = _snippet(shelf, "wind")
    assert found == ["wind"]
    assert len(text) <= 202


def test_a_line_end_inside_a_block_is_shown_as_a_space(shelf) -> None:
    shelf.add_pairs(1, [("code", "wind\nsolar power")])
    assert _snippet(shelf, "solar") == ("wind solar power", ["solar"])
    assert shelf.ids('"wind solar"') == set()


def test_a_passage_shows_its_sentence_or_its_note(shelf) -> None:
    from reader.model.search import Scope

    shelf.add(1, "Before. The wind farms stood there. After.")
    shelf.mark(5, 1, "wind farms", note="ask Ana", sentence="The wind farms stood there.")

    def snippet(query: str) -> tuple[str, list[str]]:
        found = shelf.search(query, Scope.PASSAGES).hits[0].snippet
        return found.text, [span.of(found.text) for span in found.spans]

    assert snippet("stand OR stood") == ("The wind farms stood there.", ["stood"])
    assert snippet("farm") == ("The wind farms stood there.", ["farms"])
    assert snippet("ana") == ("ask Ana", ["Ana"])
    assert snippet("colour:yellow") == ("wind farms", [])
