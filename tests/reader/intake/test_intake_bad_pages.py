"""Pages without an article, broken pages and monstrous ones: an honest answer, and soon."""

from __future__ import annotations

import time

import pytest

from reader.errors import ImportProblem
from reader.intake.cleaning.text_dump import NO_ARTICLE
from reader.intake.cleaning.walls import BEGINNING
from reader.intake.pipeline import read_data
from reader.intake.web_source import NOT_CLEANED
from reader.model.article import Draft

PARAGRAPH = (
    "<p>The old bridge over the Lune, closed since the flood nine years ago, was opened again on "
    "Saturday, and more than a hundred people crossed it on foot in the rain.</p>"
)
ARTICLE = (
    f"<h1>The bridge is open</h1>{PARAGRAPH}<p>It had taken engineers from three countries, and a "
    "sum that nobody would name, to put the arches back after the water had gone.</p><p>The mayor, "
    "who had promised it for every spring since then, cut the ribbon with a pair of garden "
    "shears, and said that she had kept them for this since her first day.</p>"
)
SECONDS = 25
"""More than any page here needs on a busy machine, and less than the child is given."""

MENU = "<nav><ul><li><a href=/>Home</a><li><a href=/n>News</a><li><a href=/s>Sport</a></ul></nav>"
FOOTER = "<footer>© 2023 The River Courier. All rights reserved. <a href=/p>Privacy</a></footer>"
LOGIN = (
    f"{MENU}<h1>Log in to continue</h1><p>Please log in or create a free account to continue "
    "reading. It takes less than a minute.</p><form><label>E-mail</label><input><label>Password"
    f"</label><input type=password><button>Log in</button></form>{FOOTER}"
)
SUBSCRIBE = (
    f"{MENU}<h1>Subscribe to continue reading</h1><p>To continue reading this article, please log "
    "in or subscribe. Subscribers get unlimited access to all our articles and letters, and the "
    f"printed edition at the weekend, and can cancel at any time.</p>{FOOTER}"
)
COOKIES = (
    "<div><h2>We value your privacy</h2><p>We and our 842 partners store and access information on "
    "a device, such as cookies, and process personal data for personalised advertising, audience "
    "research and the development of services.</p><p>You may click to consent to our and our "
    "partners' processing as described above. Alternatively you may change your preferences before "
    "consenting.</p><button>More options</button><button>Agree</button></div>"
)
SCRIPTS = "<div id=root><h1>Please enable JavaScript</h1><p>JavaScript is required here.</p></div>"
UNSEEN_SCRIPTS = f"{MENU}<noscript>You need to enable JavaScript to run this app.</noscript>"
LINKS = "".join(
    f"<li><a href=/{n}>The council of town number {n} votes on its bridge, after months</a></li>"
    for n in range(60)
)
TEASERS = "".join(
    f"<div><h3><a href=/{n}>Council {n} votes</a></h3><p>The council of town number {n} has voted "
    "on its bridge after months of debate, and the mayor is pleased.</p></div>"
    for n in range(30)
)


def read(body: str | bytes, head: str = "") -> Draft:
    """The draft of a page. Nothing takes longer than a person waits."""
    start = f"<!doctype html><head>{head}<title>The River Courier</title></head>"
    data = body if isinstance(body, bytes) else f"{start}<body>{body}".encode()
    started = time.monotonic()
    try:
        return read_data(data, "page.html")
    finally:
        assert time.monotonic() - started < SECONDS


def visible(draft: Draft) -> str:
    return "\n".join(map(draft.document.text_of, draft.document.visible_blocks))


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (LINKS, NO_ARTICLE),
        (f"<h1>News</h1>{TEASERS}", NO_ARTICLE),
        (LOGIN, "asks to log in or to subscribe and shows no article"),
        (SUBSCRIBE, "asks to log in or to subscribe and shows no article"),
        (COOKIES, "only asks for consent to cookies"),
        (SCRIPTS, "only while its scripts run"),
        (UNSEEN_SCRIPTS, "only while its scripts run"),
    ],
    ids=["links", "teasers", "login", "subscribe", "cookies", "scripts", "noscript"],
)
def test_a_page_without_article_says_so(body: str, said: str) -> None:
    assert any(said in notice for notice in read(body).notices)


@pytest.mark.parametrize("wall", [SUBSCRIBE, COOKIES, UNSEEN_SCRIPTS])
def test_an_article_beside_a_wall_is_an_article(wall: str) -> None:
    draft = read(ARTICLE + wall)
    assert not draft.notices
    assert "garden shears" in visible(draft)


def test_an_article_that_breaks_off_before_a_wall_is_its_beginning() -> None:
    begun = f"<h1>The bridge is open</h1>{PARAGRAPH}<p>It had taken engineers from three…</p>"
    for wall in (SUBSCRIBE, "<p>Dieser Artikel ist nur für Abonnenten.</p>"):
        assert BEGINNING in read(begun + wall).notices
        assert BEGINNING not in read(ARTICLE + wall).notices


def test_what_stands_before_any_element_of_the_text_is_not_lost() -> None:
    draft = read_data(f"<title>Bridges</title>{MENU}{ARTICLE}".encode(), "page.html")
    shown = [draft.document.text_of(block) for block in draft.document.blocks]
    assert {"Home", "News", "Sport"} <= set(shown)


def test_a_long_paragraph_about_subscribers_is_no_wall() -> None:
    told = "They had to subscribe to keep reading, and that was the news of the day in town. "
    assert not read(f"<p>{told * 6}</p>").notices


@pytest.mark.parametrize(
    "body",
    [
        "",
        " \n ",
        "<div id=root></div><script>start()</script>",
        "<noscript>You need to enable JavaScript to run this app.</noscript>",
        "<!-- nothing but a comment -->",
        "<img src=a.jpg>",
    ],
)
def test_a_page_without_text_is_refused_with_advice(body: str) -> None:
    with pytest.raises(ImportProblem) as caught:
        read(body)
    assert caught.value.message == "“page.html” holds no text."
    assert "copy it and paste it here" in caught.value.hint


def test_frames_hold_no_text_and_what_stands_in_for_them_is_shown() -> None:
    frames = "<html><frameset cols='20%,80%'><frame src=menu.html><frame src=text.html>"
    with pytest.raises(ImportProblem, match="holds no text"):
        read(f"{frames}</frameset></html>".encode())
    instead = "<noframes><body><p>Read <a href=text.html>the text</a> here.</p></body></noframes>"
    draft = read(f"{frames}{instead}</frameset></html>".encode())
    assert visible(draft) == "Read the text here."
    assert draft.notices == (NOT_CLEANED,)


@pytest.mark.parametrize("opening", ["<div>", "<span>", "<blockquote><p>", "<table><tr><td>"])
@pytest.mark.parametrize("is_closed", [True, False])
def test_a_hundred_thousand_elements_deep(opening: str, is_closed: bool) -> None:
    closing = "</" + "></".join(reversed(opening.strip("<>").split("><"))) + ">"
    page = f"{PARAGRAPH}{opening * 100_000}<p>Deep down.</p>{closing * 100_000 * is_closed}"
    draft = read(page)
    assert "The old bridge" in visible(draft)
    assert "Deep down." in draft.document.text


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{'word ' * 2_000_000}</p>",
        "w" * 10_000_000,
        f"<pre>{'w' * 10_000_000}</pre>",
        PARAGRAPH * 50_000,
        "".join(f"<div>{n}" for n in range(60_000)),
    ],
    ids=["words", "one word", "code", "paragraphs", "depth"],
)
def test_what_is_too_long_is_refused_with_advice(body: str) -> None:
    with pytest.raises(ImportProblem, match="is too long to be shown") as caught:
        read(body)
    assert caught.value.hint == "Split it into parts and import those."


def test_a_text_of_four_megabytes_in_one_paragraph() -> None:
    draft = read(f"<p>{'The word is here. ' * 230_000}</p>")
    assert len(draft.document.text) == 230_000 * 18 - 1


def test_a_line_that_stands_there_ten_thousand_times() -> None:
    assert len(read(PARAGRAPH * 10_000).document.blocks) == 10_000


@pytest.mark.parametrize(
    "soup",
    [
        "<p><b><i>{}</b></i><table><p>is<td>open</tr></p></div></span><li>again<a href=<b>x</a>",
        "{}<p <p>and <!- it rained -- > all & day &copy &#999999999; &bogus; <><",
        "</body></html>{}<html><body></body><head><title>x</title></head>again",
        "<![CDATA[ {} ]]><?php echo ?>{}<![if !IE]>",
        "<a href='x\">{}</a><p title='never closed>y</p>{}",
        "<form><form><button><button><option>{}<select></form>",
        "\x00\x01{}\x0b\ufffe",
    ],
)
def test_tag_soup_keeps_its_paragraphs(soup: str) -> None:
    draft = read(PARAGRAPH + soup.replace("{}", "<p>And it rained.</p>") + PARAGRAPH)
    assert "The old bridge" in visible(draft)


@pytest.mark.parametrize(
    ("encoding", "declared", "text"),
    [
        ("utf-8", "iso-8859-1", "Die alte Brücke über den Fluß wurde „naïv“ wieder geöffnet."),
        ("utf-8", "utf-16", "Die alte Brücke über den Fluß wurde „naïv“ wieder geöffnet."),
        ("utf-8", "no-such-charset", "Die alte Brücke über den Fluß wurde „naïv“ geöffnet."),
        (
            "windows-1252",
            "utf-8",
            "Le vieux pont a été rouvert samedi ; ça a plu à tous, même là-bas.",
        ),
        ("koi8-r", "utf-8", "Старый мост через реку был снова открыт в субботу, под дождём."),
        (
            "shift_jis",
            "utf-8",
            "土曜日に古い橋が九年ぶりに開通し、雨の中を百人以上が歩いて渡った。",
        ),
        ("utf-16", "utf-8", "Die alte Brücke über den Fluß wurde „naïv“ wieder geöffnet."),
    ],
)
def test_a_wrong_declaration_of_the_charset(encoding: str, declared: str, text: str) -> None:
    page = f"<!doctype html><meta charset={declared}><title>x</title>{f'<p>{text}</p>' * 3}"
    assert visible(read(page.encode(encoding))).splitlines() == [text] * 3
