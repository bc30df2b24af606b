from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.sentences import sentence_spans

# A bar stands where one sentence ends and the next begins.
CASES = [
    "It rained.|It stopped.",
    "One.|Two!|Three?|Four.",
    "Mr. Smith met Dr. J. R. Jones at 3.15 p.m. on Friday.|They left.",
    "He moved to the U.S. Congress took note.",
    "He lives in the U.S.|The Congress took note.",
    "Acme Inc. Tokyo rose.|Acme Inc.|The share fell.",
    "See No. 5 and fig. 3.|He said no.|Then he left.",
    "On Jan. 8 they met.|It was in Jan.|Snow fell.",
    "Prices rose 3.5 per cent to $1.20.|Wages fell.",
    "Two were hurt, aged 11 and 21.|Police came.",
    "It began in 2008.|Last month it ended.",
    "They replied that there is no need ... citing a resolution.|He agreed.",
    "He waited…|Nobody came.|“No.”|She left.",
    "“Stop!” he cried.|“Why?” she asked.|(It was late.)|They went.",
    'He called it "terrorist acts."|They denied it.',
    "Visit example.org.|Then read www.example.com/a.b today.|Done.",
    "Er kam am 3. Oktober, d. h. zu spät, z. B. Bäume bzw. Sträucher fehlten.|Die 2. Liga spielt.",
    "Das kostet ca. 20 Euro.|Wir zahlen nicht.|Vgl. Nr. 7.",
    "1. The first thing.|It counts.",
    "M. Dupont est arrivé.|« Que faire ? »|Il est parti.",
    "¿Qué pasa?|¡Nada!|La Sra. Gómez calla.",
    "他走了。|她问：「为什么？」他没有回答。|“走。”|“好。”",
    "「行く。」と彼は言った。|雨が降った！|本当？",
    "هل جاء؟|نعم جاء.|لم يبق.",
    "یہ اچھا ہے۔|وہ گیا۔",
    "वह आया।|वह गया॥|क्या?",
    "Ήρθε;|Όχι· έφυγε.|Τέλος.",
    "Ընդ։|Այո։",
    "Г. Иванов приехал.|Ул. Ленина пуста.|Он ушёл.",
    "I was there; You were not.",
    "Is it I?|It is I.|He knows.",
    "No stop at all",
    "He said: “It was B. Smith.”|Nobody else.",
    "Great!|😀 Next one.",
    "Wait?!|Really?!?|Yes.",
    "The Ph.D. thesis of St. John vs. Mr. X was read.|It won.",
]


@pytest.mark.parametrize("marked", CASES)
def test_sentences_end_where_a_reader_says(marked: str) -> None:
    expected = [part.strip() for part in marked.split("|") if part.strip()]
    glue = "" if any("\u3000" < c < "\uff00" for c in marked) else " "
    text = glue.join(expected)
    assert [span.of(text) for span in sentence_spans(text)] == expected


def test_a_line_end_ends_a_sentence() -> None:
    text = "A heading\nIt goes on here.  \n\n Last"
    assert [s.of(text) for s in sentence_spans(text)] == ["A heading", "It goes on here.", "Last"]


@given(st.text(st.sampled_from("aB 1.!?…。”“\"';;\n\u00a0»)É"), max_size=40))
def test_sentences_hold_every_word_once_and_in_order(text: str) -> None:
    spans = sentence_spans(text)
    assert "".join("".join(s.of(text).split()) for s in spans) == "".join(text.split())
    for span in spans:
        assert span.of(text) == span.of(text).strip()
        assert span
    assert spans == sorted(spans)


def test_a_long_text_without_stops_takes_no_time() -> None:
    assert len(sentence_spans("a" * 200_000)) == 1
    assert len(sentence_spans("." * 200_000)) == 1
    assert len(sentence_spans("a. " * 100_000)) == 1
    assert len(sentence_spans("Word. " * 50_000)) == 50_000
