"""How far an article goes on a page: lists, teasers, pointers to other articles, other articles."""

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
    "None of it is heavy, and most of it is in the house already, but it has to be put together "
    "the evening before, while there is still time to look for it.",
]
PROSE = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)


def draft_of(article: str, beside: str = "", head: str = "") -> Draft:
    page = (
        f"<html><head><title>{TITLE} | The Fell Walker</title>{head}</head><body><nav><a href='/'>"
        f"Home</a></nav><div class='page'><div class='text'><h1>{TITLE}</h1>{article}</div>{beside}"
        "</div><footer><p>© 2024 The Fell Walker</p></footer></body></html>"
    )
    return read_data(page.encode(), "page.html")


def body_of(draft: Draft) -> list[str]:
    blocks = draft.document.blocks
    return [draft.document.text_of(block) for block in blocks if block.role.is_body]


def hidden_in(draft: Draft) -> dict[str, Boilerplate | None]:
    document = draft.document
    return {document.text_of(b): b.kind for b in document.blocks if b.role is Role.BOILERPLATE}


def test_a_list_at_the_end_belongs_to_the_article() -> None:
    things = ["Map", "Compass", "Whistle", "Dry socks", "A flask of tea", "Bread and cheese"]
    items = "".join(f"<li>{thing}</li>" for thing in things)
    body = body_of(draft_of(f"{PROSE}<h2>The list</h2><ul>{items}</ul>"))
    assert body[-7:] == ["The list", *things]


def test_one_link_in_a_list_does_not_end_the_article() -> None:
    items = "<p>Map</p><p><a href='/shop'>Buy a compass</a></p><p>Whistle</p><p>Dry socks</p>"
    draft = draft_of(PROSE + items)
    assert {"Map", "Whistle", "Dry socks"} <= set(body_of(draft))
    assert hidden_in(draft)["Buy a compass"] is Boilerplate.RELATED


def teaser(number: int) -> str:
    return (
        f"<div><h3><a href='/{number}'>Another walk, number {number}, and a very good one</a></h3>"
        f"<p>On the {number}th of the walks we came to a lake that is on no map, and turned back "
        "before night because there was no path around it.</p></div>"
    )


def test_teasers_of_other_pages_are_not_the_article() -> None:
    draft = draft_of(f"{PROSE}<div>{''.join(map(teaser, range(4, 9)))}</div>")
    assert body_of(draft) == SENTENCES
    hidden = hidden_in(draft)
    assert hidden["Another walk, number 4, and a very good one"] is Boilerplate.RELATED


def test_sections_with_linked_headings_are_the_article_if_they_are_long() -> None:
    section = f"<div><h3><a href='/x'>The first walk of the nine</a></h3>{PROSE * 2}</div>"
    assert "The first walk of the nine" in body_of(draft_of(f"<div>{section * 3}</div>"))


def test_an_article_goes_on_behind_a_pointer_to_another_one() -> None:
    pointer = "<p>Read more</p><p><a href='/lake'>The lake that is on no map</a></p>"
    first, rest = PROSE.split("</p>", 1)
    draft = draft_of(f"{first}</p>{pointer}{rest}")
    assert body_of(draft) == SENTENCES
    assert hidden_in(draft)["Read more"] is Boilerplate.RELATED


def test_another_article_beside_it_is_not_taken_with_it() -> None:
    other = "".join(
        f"<p>Of the harbour there is another story to tell, the {n}th of its kind, in which ships "
        "come and go with the tide, and nobody knows where they have been.</p>"
        for n in ("four", "five", "six")
    )
    assert body_of(draft_of(PROSE, f"<div class='more'><div>{other}</div></div>")) == SENTENCES


@pytest.mark.parametrize(
    "code",
    [
        "<pre>one = 1<br>two = 2</pre>",
        "<pre><div>one = 1</div><div>two = 2</div></pre>",
        "<pre><code>one = 1\ntwo = 2\n</code></pre>",
    ],
)
def test_lines_of_code_stay_apart(code: str) -> None:
    assert "one = 1\ntwo = 2" in body_of(draft_of(PROSE + code + PROSE))


def test_who_the_writer_is_does_not_belong_to_the_text() -> None:
    bio = "Ann Lee is a writer who has walked the fells since she was four, mostly in the rain."
    draft = draft_of(f"{PROSE}<div class='author-bio'><p>{bio}</p></div>{PROSE}")
    assert hidden_in(draft)[bio] is Boilerplate.METADATA


def test_the_counter_of_a_gallery_is_no_caption() -> None:
    figure = "<figure><img src='/a.jpg'><figcaption>Image 1 of 23</figcaption></figure>"
    document = draft_of(PROSE + figure + PROSE).document
    assert not [b for b in document.blocks if b.role is Role.CAPTION and document.text_of(b)]


def neighbour(number: int, opening: str = "") -> str:
    return (
        f"<article>{opening}<header><h2><a href='/{number}'>The harbour, part {number}</a></h2>"
        f"</header><p>In the {number}th part of the story of the harbour a ship comes in that "
        "nobody has been waiting for, and it leaves again with the tide.</p></article>"
    )


def test_other_article_elements_are_other_articles() -> None:
    feed = f"<div>{''.join(map(neighbour, range(4, 16)))}</div>"
    draft = draft_of(f"<article>{PROSE * 2}</article>{feed}")
    assert body_of(draft) == SENTENCES * 2
    assert hidden_in(draft)["The harbour, part 5"] is Boilerplate.RELATED


def test_several_article_elements_of_one_weight_are_sections_of_an_article() -> None:
    sections = "".join(f"<article><h2>Part {n}</h2>{PROSE}</article>" for n in (1, 2, 3))
    assert "Part 3" in body_of(draft_of(sections))


def test_an_article_element_that_announces_others_is_not_the_article() -> None:
    others = "".join(
        f"<div><p>The {n}th of them is a story of the sea, in which a ship comes in that nobody "
        "has been waiting for, and it leaves again with the tide.</p></div>"
        for n in range(4, 16)
    )
    more = f"<article><h3>Você pode gostar...</h3>{others}</article>"
    assert body_of(draft_of(f"<article>{PROSE}</article>{more}")) == SENTENCES


def test_names_inside_of_a_part_with_a_false_name_still_count() -> None:
    teasers = "<div class='related-posts'><h3>Harbours</h3><p>The lake that is on no map</p></div>"
    draft = draft_of(f"<div class='nav-theme'>{PROSE}{teasers}{PROSE}</div>")
    assert body_of(draft) == SENTENCES * 2
    assert hidden_in(draft)["Harbours"] is Boilerplate.RELATED


@pytest.mark.parametrize(
    "name", ["menu", "toc-content", "topics", "c-5f18ad9", "block-3ad4toc7"], ids=str
)
def test_running_text_is_no_menu_whatever_its_part_is_called(name: str) -> None:
    draft = draft_of(f"{PROSE * 3}<div class='{name}'>{PROSE}</div>{PROSE * 2}")
    assert body_of(draft) == SENTENCES * 6


def test_what_was_said_elsewhere_is_no_button_to_share() -> None:
    said = "I have walked the nine fells in the rain, and would not have missed one of them for it."
    tweet = (
        f"<div class='social'><blockquote><p>{said}</p></blockquote><a href='/x'>Tweet</a></div>"
    )
    draft = draft_of(PROSE + tweet + PROSE)
    assert said in body_of(draft)
    assert hidden_in(draft)["Tweet"] is Boilerplate.SHARING


REST = [
    f"On the {nth} day we went over the {place}, where the wind is as strong as they say, and "
    "were back at the inn before it was dark."
    for nth, place in (("first", "pass"), ("second", "moor"), ("third", "saw-toothed ridge"))
]
NEXT = [f"{text} Nobody of us would have gone out on such a day at home." for text in REST]
BOX = (
    "<div class='box'><div><h3>Trending</h3></div><ul><li><a href='/lake'>The lake on no map</a>"
    "</li><li>Why the harbour of the old town is closed on all days but one</li></ul></div>"
)


def paragraphs(texts: list[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_an_article_goes_on_behind_a_section_in_its_midst() -> None:
    draft = draft_of(f"<div><div>{PROSE}</div>{BOX}<div>{paragraphs(REST)}</div></div>")
    assert body_of(draft) == SENTENCES + REST
    hidden = hidden_in(draft)
    assert hidden["Why the harbour of the old town is closed on all days but one"] is (
        Boilerplate.RELATED
    )


def test_links_under_a_sign_among_the_paragraphs_belong_to_it() -> None:
    links = "".join(
        f"<li><a href='/{n}'>How the harbour was built</a>, part {n}, with drawings</li>"
        for n in (1, 2, 3)
    )
    more = f"<p>More Great WALKER Stories</p><ul>{links}</ul>"
    draft = draft_of(PROSE * 2 + paragraphs(REST) + more + f"<h2>The days</h2>{paragraphs(NEXT)}")
    assert body_of(draft) == [*SENTENCES, *SENTENCES, *REST, "The days", *NEXT]


def test_a_list_of_links_that_is_announced_belongs_to_the_article() -> None:
    links = [f"The walk to the {place}" for place in ("lake", "mill", "inn", "pass", "sea")]
    items = "".join(f"<li><a href='/x'>{link}</a></li>" for link in links)
    draft = draft_of(
        f"{PROSE}<p>The other walks are easier than this one, and shorter:</p><ul>{items}</ul>"
    )
    assert body_of(draft)[-5:] == links


def test_a_heading_that_nothing_follows_is_not_the_end_of_an_article() -> None:
    draft = draft_of(f"{PROSE}<h2>What our guests say of the walk</h2>")
    assert body_of(draft) == SENTENCES


def test_an_article_stands_behind_its_title() -> None:
    offers = "".join(
        f"<p>Free shipping of all boots on orders of {n} or more. For more information on what "
        "shipping costs where you live, and how long it takes, please visit our other page.</p>"
        for n in range(40, 60)
    )
    page = f"<title>{TITLE}</title><div>{offers}</div><div><h1>{TITLE}</h1>{PROSE}</div>"
    draft = read_data(page.encode(), "page.html")
    assert (draft.metadata.title, body_of(draft)) == (TITLE, SENTENCES)


def test_a_title_told_in_other_words_is_found_before_a_better_line() -> None:
    told = "Nine things to take on a walk over the fells in the rain"
    contents = "".join(f"<li><a href='#{n}'>Thing number {n}</a></li>" for n in range(60))
    page = (
        f"<title>{TITLE} | The Fell Walker</title><div><h1>{told}</h1><p>{SENTENCES[0]}</p>"
        f"<ul>{contents}</ul><h2>What the weather on the fells is like</h2>{PROSE * 3}</div>"
    )
    assert read_data(page.encode(), "page.html").metadata.title == told


def test_the_identity_of_a_heading_says_nothing_of_it() -> None:
    draft = draft_of(f"{PROSE}<h2 id='ways-to-share-a-menu'>Ways to share a meal</h2>{PROSE}")
    assert "Ways to share a meal" in body_of(draft)
