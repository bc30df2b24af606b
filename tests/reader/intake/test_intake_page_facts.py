"""What a page tells beside its text: captions with their pictures, names, dates."""

from __future__ import annotations

import pytest

from reader.intake.pipeline import read_data
from reader.model.article import Draft
from reader.model.document import Boilerplate, Role

TITLE = "What to take on a walk over the fells"
SENTENCES = [
    "The weather on the fells turns within the hour, and whoever sets out in the morning in the "
    "sun has often come home in the evening in the rain.",
    "We have walked the whole round nine times in four years, in every month but February, and "
    "this is what we have learnt to carry with us.",
]
PROSE = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)


def draft_of(article: str, beside: str = "", head: str = "", above: str = "") -> Draft:
    page = (
        f"<html><head><title>{TITLE} | The Fell Walker</title>{head}</head><body><nav><a href='/'>"
        f"Home</a></nav><div class='page'><div class='text'>{above}<h1>{TITLE}</h1>{article}</div>"
        f"{beside}</div><footer><p>© 2024 The Fell Walker</p></footer></body></html>"
    )
    return read_data(page.encode(), "page.html")


def body_of(draft: Draft) -> list[str]:
    blocks = draft.document.blocks
    return [draft.document.text_of(block) for block in blocks if block.role.is_body]


def hidden_in(draft: Draft) -> dict[str, Boilerplate | None]:
    document = draft.document
    return {document.text_of(b): b.kind for b in document.blocks if b.role is Role.BOILERPLATE}


PLACE = "<img src='data:image/svg+xml,%3Csvg/%3E' alt='The lake' width='640'>"


@pytest.mark.parametrize(
    ("picture", "address"),
    [
        (f"<a href='/lake.jpg?w=9'>{PLACE}</a>", "https://fells.example/lake.jpg?w=9"),
        (f"<a href='/lake.html'>{PLACE}</a>", None),
        (
            f"{PLACE}<noscript><img src='https://fells.example/lake.png'></noscript>",
            "https://fells.example/lake.png",
        ),
        (
            f"<picture><source srcset='https://fells.example/lake.webp 2x'>{PLACE}</picture>",
            "https://fells.example/lake.webp",
        ),
        (
            "<img src='/lake_files/lake.png' data-src='/far.png'>",
            "https://fells.example/lake_files/lake.png",
        ),
        (
            "<img src='/small.gif' data-lazy-srcset='/large.png 2x'>",
            "https://fells.example/large.png",
        ),
    ],
)
def test_a_caption_carries_a_picture_that_a_script_was_to_bring(
    picture: str, address: str | None
) -> None:
    head = "<link rel='canonical' href='https://fells.example/walk'>"
    other = "<figure><img src='/other.jpg'></figure>"
    caption = "<figcaption><span aria-hidden='true'>The lake</span> at noon</figcaption>"
    article = f"{PROSE}{other}<figure>{picture}{caption}{caption}</figure>{PROSE}"
    document = draft_of(article, head=head).document
    captions = [b for b in document.blocks if b.role is Role.CAPTION]
    assert [document.text_of(block) for block in captions] == ["The lake at noon"]
    assert captions[0].figure
    assert captions[0].figure.address == address


def test_only_lines_near_a_picture_are_captions_for_naming_an_agency_at_their_end() -> None:
    line = "Why the harbour is closed, and what its keeper says of it [Bloomberg]"
    assert line in body_of(draft_of(f"{PROSE}<p>{line}</p>{PROSE}"))
    draft = draft_of(f"{PROSE}<p><img src='/harbour.jpg'></p><p>{line}</p>{PROSE}")
    assert line not in body_of(draft)


def test_an_advertisement_among_the_pictures_is_no_caption() -> None:
    figure = "<figure><img src='/a.jpg'><figcaption>ADVERTISEMENT</figcaption></figure>"
    assert hidden_in(draft_of(PROSE + figure + PROSE))["ADVERTISEMENT"] is (
        Boilerplate.ADVERTISEMENT
    )


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("<p class='author'>Written By: Ann Lee</p>", "Ann Lee"),
        ("<p class='author'>By</p><p class='author'>Ann Lee</p>", "Ann Lee"),
        ("<p class='author'>Ann Lee Senior Writer</p>", "Ann Lee"),
        ("<p class='author'>Ann Lee<br>4 August 2010</p>", "Ann Lee"),
        ("<p class='author'>4 August 2010</p><p class='author'>Ann Lee</p>", "Ann Lee"),
        ("<p class='author'>Written By: Ann May</p>", "Ann May"),
        ("<p class='author'>By Ann June July 10, 2015</p>", "Ann June"),
        ("<p class='author'>4 August 2010 · Ann Lee</p>", "Ann Lee"),
        ("<p class='author'>Contributing Writer</p>", ""),
        ("<p>by Ann Lee ● August 4, 2010 ● 6 min read</p>", "Ann Lee"),
        ("<p>Contributors: Ann Lee and Bo Ek</p>", "Ann Lee and Bo Ek"),
    ],
)
def test_names_without_what_stands_around_them(byline: str, names: str) -> None:
    assert draft_of(byline + PROSE).metadata.byline == names


def test_an_author_and_a_date_far_from_the_text_are_better_than_none() -> None:
    beside = "<div><p class='author-name'>Ann Lee</p><p class='date'>4 August 2010</p></div>"
    metadata = draft_of(PROSE, beside).metadata
    assert (metadata.byline, metadata.published) == ("Ann Lee", "2010-08-04")


def test_all_authors_of_a_paper_are_named() -> None:
    head = "".join(
        f"<meta name='citation_author' content='{name}'>" for name in ("Ann Lee", "Bo Ek")
    )
    head += "<meta name='citation_publication_date' content='2023 Jan 7'>"
    metadata = draft_of(PROSE, head=head).metadata
    assert (metadata.byline, metadata.published) == ("Ann Lee, Bo Ek", "2023-01-07")


def meta(**facts: str) -> str:
    return "".join(f"<meta name='{name}' content='{value}'>" for name, value in facts.items())


@pytest.mark.parametrize(
    ("declared", "shown", "names"),
    [
        ("The Fell Walker", "By Ann Lee", "Ann Lee"),
        ("admin", "By Ann Lee", "Ann Lee"),
        ("annlee24", "By Ann Lee", "Ann Lee"),
        ("The Fell Walker", "", "The Fell Walker"),
        ("Bo Ek", "By Ann Lee", "Bo Ek"),
    ],
)
def test_a_person_writes_and_not_the_publication(declared: str, shown: str, names: str) -> None:
    draft = draft_of(f"<p>{shown}</p>{PROSE}", head=meta(author=declared))
    assert draft.metadata.byline == names


def test_nobody_wrote_it_because_of_a_comment_or_a_button() -> None:
    comment = "<div id='comments'><p><span rel='author'>Bo Ek says</span> Well told.</p></div>"
    button = "<p class='author-tools'>Share Article</p>"
    assert draft_of(button + PROSE, comment).metadata.byline == ""


def test_the_writer_stands_by_the_article_not_on_the_cards_below_it() -> None:
    cards = "".join(f"<p><a rel='author' href='/{n}'>{n}</a></p>" for n in ("Bo Ek", "Cy Day"))
    below = f"<div class='related'>{cards}</div>"
    article = f"{PROSE}<p class='author'>Ann Lee</p>{below}"
    assert draft_of(article).metadata.byline == "Ann Lee"


@pytest.mark.parametrize(
    ("above", "article", "declared", "published"),
    [
        ("<p>4 August 2010</p>", "", "", "2010-08-04"),
        ("", "<p>Updated on 9 May 2012</p><p>4 August 2010</p>", "", "2010-08-04"),
        ("<p>4 August 2010</p>", "", "2010-08-05T03:00:00Z", "2010-08-04"),
        ("<p>4 August 2010</p>", "", "2010-08-09T03:00:00Z", "2010-08-09"),
    ],
)
def test_the_day_a_page_shows_by_its_title(
    above: str, article: str, declared: str, published: str
) -> None:
    card = "<div><p class='date'>12 December 2019</p></div>"
    draft = draft_of(article + PROSE, card, meta(date=declared) if declared else "", above)
    assert draft.metadata.published == published


def test_a_date_right_above_the_title_is_its_date_line() -> None:
    document = draft_of(PROSE, above="<p>4 August 2010</p>").document
    assert [document.text_of(b) for b in document.blocks if b.role is Role.DATELINE] == [
        "4 August 2010"
    ]


def test_the_foot_of_a_page_does_not_belong_to_a_section_above_it() -> None:
    more = "<div><h3>Related posts</h3><p>The lake</p></div>"
    hidden = hidden_in(draft_of(PROSE, f"{more}<footer><p>Lake Road 4, Kendal</p></footer>"))
    assert hidden["The lake"] is Boilerplate.RELATED
    assert hidden["Lake Road 4, Kendal"] is Boilerplate.NAVIGATION
