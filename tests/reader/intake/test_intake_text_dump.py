"""Text dumps of whole pages: the article is found and everything else says why it is hidden."""

from __future__ import annotations

from reader.intake.cleaning.text_dump import NO_ARTICLE
from reader.intake.pipeline import read_data
from reader.model.article import Draft
from reader.model.document import Block, Boilerplate, Figure, Role

BODY = [
    "The old bridge over the Lune, closed since the flood nine years ago, was opened again on "
    "Saturday, and more than a hundred people crossed it on foot in the rain.",
    "“I did not think that I would see this day,” said the mayor, who cut the ribbon with the "
    "scissors of the village tailor and then walked over with the children of the school.",
    "The work had cost twice as much as was planned. It was paid for by the county, by the state, "
    "and by a lottery that the fire brigade has held every summer.",
    "Next year the railings are to be painted, and the lamps will come back to both ends of the "
    "bridge, where they stood until the war.",
]
TITLE = "The bridge over the Lune is open again"
PAGE = "\n".join(
    [
        "Skip to content",
        "Home",
        "News",
        "Sport",
        "Sign in",
        TITLE,
        "By Ann Lee",
        "8 January 2023",
        "3 min read",
        "Share on Facebook",
        "The mayor, right, with the scissors on Saturday (Photo: Bo Ek/AFP)",
        *BODY[:2],
        "Twice the price",
        *BODY[2:],
        "Related articles",
        "Flood of 2014: what we know",
        "Ten walks along the river",
        "Tags: bridge, river",
        "Leave a comment",
        "We use cookies to make this site better. By clicking you accept our cookies.",
        "© 2023 The Lune Courier. All rights reserved.",
        "Back to top",
    ]
)


def draft_of(text: str, name: str = "page.txt") -> Draft:
    return read_data(text.encode(), name)


def block(draft: Draft, beginning: str) -> Block:
    return next(b for b in draft.document.blocks if draft.document.text_of(b).startswith(beginning))


def texts(draft: Draft, role: Role) -> list[str]:
    return [draft.document.text_of(b) for b in draft.document.blocks if b.role is role]


def test_the_article_of_a_page() -> None:
    draft = draft_of(PAGE)
    assert texts(draft, Role.TITLE) == [TITLE]
    assert texts(draft, Role.PARAGRAPH) == BODY
    assert texts(draft, Role.HEADING) == ["Twice the price"]
    assert texts(draft, Role.BYLINE) == ["By Ann Lee"]
    assert texts(draft, Role.DATELINE) == ["8 January 2023"]
    assert not draft.notices


def test_what_a_page_tells_of_itself() -> None:
    meta = draft_of(PAGE).metadata
    assert meta.title == TITLE
    assert meta.byline == "Ann Lee"
    assert meta.published == "2023-01-08"
    assert meta.publication == "The Lune Courier"
    assert meta.language == "en"


def test_the_caption_has_an_empty_figure_and_its_credit() -> None:
    draft = draft_of(PAGE)
    caption = block(draft, "The mayor, right")
    assert caption.role is Role.CAPTION
    assert caption.figure == Figure()
    assert draft.document.credit_of(caption) == "Photo: Bo Ek/AFP"
    assert draft.document.caption_of(caption) == "The mayor, right, with the scissors on Saturday"


def test_every_hidden_line_has_its_kind_and_a_reason() -> None:
    draft = draft_of(PAGE)
    kinds = {
        "Skip to content": Boilerplate.NAVIGATION,
        "Home": Boilerplate.NAVIGATION,
        "3 min read": Boilerplate.METADATA,
        "Share on Facebook": Boilerplate.SHARING,
        "Related articles": Boilerplate.RELATED,
        "Flood of 2014": Boilerplate.RELATED,
        "Ten walks": Boilerplate.RELATED,
        "Tags:": Boilerplate.TAGS,
        "Leave a comment": Boilerplate.COMMENTS,
        "We use cookies": Boilerplate.LEGAL,
        "© 2023": Boilerplate.LEGAL,
        "Back to top": Boilerplate.NAVIGATION,
    }
    for beginning, kind in kinds.items():
        found = block(draft, beginning)
        assert (found.role, found.kind) == (Role.BOILERPLATE, kind), beginning
    assert all(b.reason for b in draft.document.blocks)
    assert "Related articles" in block(draft, "Ten walks").reason


def test_no_line_is_thrown_away() -> None:
    draft = draft_of(PAGE)
    assert draft.document.text == PAGE


def test_the_lead_stands_before_the_picture() -> None:
    lead = "After nine years the village can cross its river again, and on foot at that."
    draft = draft_of("\n\n".join([TITLE, lead, "The bridge at dawn [Getty Images]", *BODY]))
    assert texts(draft, Role.LEAD) == [lead]
    assert texts(draft, Role.PARAGRAPH) == BODY


def test_an_article_alone_hides_nothing() -> None:
    draft = draft_of("\n\n".join([TITLE, *BODY]))
    assert [b.role for b in draft.document.blocks] == [Role.TITLE, *[Role.PARAGRAPH] * 4]
    assert draft.metadata.title == TITLE


def test_the_same_article_in_another_wrapping_has_the_same_fingerprint() -> None:
    bare = draft_of("\n\n".join([TITLE, *BODY[:2], "Twice the price", *BODY[2:]]))
    assert bare.fingerprint == draft_of(PAGE).fingerprint
    other = draft_of("\n\n".join([TITLE, *BODY[:3]]))
    assert other.fingerprint != bare.fingerprint


def test_a_poem_is_shown_whole() -> None:
    lines = ["The wind has gone to bed", "the moon is out alone", "and nothing has been said"] * 4
    draft = draft_of("\n".join(lines))
    assert not any(b.is_hidden for b in draft.document.blocks)
    assert draft.notices == (NO_ARTICLE,)


def test_a_note_of_one_line() -> None:
    draft = draft_of("Buy bread.", "Pasted text")
    assert draft.metadata.title == "Buy bread."
    assert [b.role for b in draft.document.blocks] == [Role.PARAGRAPH]
    assert not draft.notices


def test_a_file_name_made_of_words_is_a_title() -> None:
    assert draft_of("Buy bread.", "Things to do.txt").metadata.title == "Things to do"
    assert draft_of("Buy bread.", "00012345.txt").metadata.title == "Buy bread."


GERMAN = [
    "Zum Inhalt springen",
    "Startseite",
    "Anmelden",
    "Die Brücke ist wieder offen",
    "Von Jürgen Müller",
    "8. Januar 2023, 10:14 Uhr",
    "Die alte Brücke, die seit der Flut vor neun Jahren gesperrt war, ist am Samstag wieder "
    "geöffnet worden, und mehr als hundert Menschen gingen im Regen hinüber.",
    "„Ich habe nicht geglaubt, dass ich diesen Tag noch erlebe“, sagte die Bürgermeisterin, als "
    "sie das Band mit der Schere des Schneiders durchschnitt.",
    "Im nächsten Jahr soll das Geländer gestrichen werden, und die Lampen kommen an ihren alten "
    "Platz zurück, an dem sie bis zum Krieg gestanden haben.",
    "Lesen Sie auch: Zehn Wege am Fluss",
    "Alle Rechte vorbehalten",
    "Nach oben",
]


def test_another_language() -> None:
    draft = draft_of("\n".join(GERMAN))
    assert draft.metadata.title == GERMAN[3]
    assert draft.metadata.byline == "Jürgen Müller"
    assert draft.metadata.published == "2023-01-08"
    assert draft.metadata.language == "de"
    assert texts(draft, Role.PARAGRAPH) == GERMAN[6:9]
    assert texts(draft, Role.BOILERPLATE) == GERMAN[:3] + GERMAN[9:]
