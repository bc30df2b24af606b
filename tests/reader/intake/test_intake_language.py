"""Languages: told by words, declared where words are few, unknown where neither helps."""

from __future__ import annotations

import pytest

from reader.intake.language import language_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "The bridge has been closed since the flood, and nobody knows for how long it will be.",
            "en",
        ),
        (
            "Die Brücke ist seit der Flut gesperrt, und niemand weiß, wie lange das noch dauert.",
            "de",
        ),
        (
            "Le pont est fermé depuis la crue, et personne ne sait combien de temps cela durera.",
            "fr",
        ),
        (
            "El puente está cerrado desde la crecida y nadie sabe cuánto tiempo va a durar esto.",
            "es",
        ),
        (
            "Мост закрыт после наводнения, и никто не знает, как долго это ещё продлится здесь.",
            "ru",
        ),
        (
            "昨日の夕方、川を見るために百人以上の人が橋の上に集まりました。雨が降っていました。",
            "ja",
        ),
    ],
)
def test_sentences(text: str, code: str) -> None:
    assert language_of(text) == code


def test_too_little_to_tell() -> None:
    assert language_of("Lune") == ""
    assert language_of("") == ""
    assert language_of("12345 — 678") == ""


def test_the_declaration_counts_where_words_are_few() -> None:
    assert language_of("Lune", "nl-BE") == "nl"
    assert language_of("Lune", "english") == ""


def test_long_texts_count_for_more_than_a_template() -> None:
    text = "Die Brücke ist seit der Flut gesperrt, und niemand weiß, wie lange das dauert. " * 5
    assert language_of(text, "en-US") == "de"
