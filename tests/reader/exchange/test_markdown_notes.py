from __future__ import annotations

import html
import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.exchange.markdown_notes import article_markdown
from reader.exchange.markdown_text import escaped, fenced, lines, link, styled, tag_word, yaml_text
from reader.model.annotation import Annotation
from reader.model.article import Article
from reader.model.document import Document, Inline, InlineStyle, Role
from reader.model.selector import Span
from reader.text.canonical import Piece, build_document
from reader.text.normalize import clean_line

RISKY = st.text(st.sampled_from("ab 1_*`[]()<>#&;:!~|\\-+=.\"'é🙂/\n"), max_size=40)
RENDERER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def shown(markdown: str) -> str:
    """What a reader of rendered Markdown sees, without its markup."""
    page = re.sub(r"<br />\n?", "\n", RENDERER.render(markdown))
    return html.unescape(re.sub(r"<[^>]*>", "", page))


def test_a_whole_article_is_written(
    article: Article, document: Document, annotations: list[Annotation]
) -> None:
    assert article_markdown(article, document, annotations, tags=("Added",)) == (
        "---\n"
        'title: "Floods: \\"the river\\" rose — again"\n'
        'byline: "The staff"\n'
        'publication: "The Lower Street"\n'
        'published: "2023-01-08"\n'
        'language: "en"\n'
        'address: "https://example.org/a_(b)?c=d&e=<f>"\n'
        'added: "2023-01-09T10:11:12.345Z"\n'
        "tags:\n"
        '  - "Added"\n'
        '  - "two words"\n'
        '  - "weather/Floods"\n'
        "---\n\n"
        '# Floods: "the river" rose — again\n\n'
        "The staff · The Lower Street · 2023-01-08\\\n"
        "[https://example.org/a\\_(b)?c=d&e=\\<f>](<https://example.org/a_(b)?c=d&e=%3Cf%3E>)\n\n"
        "## Highlights\n\n"
        "> Nobody slept\n\n"
        "#two-words #weather/floods green\n\n"
        "> sandbags\\\n"
        "> boats\n\n"
        "Why \\*these\\*?\\\n"
        "\\- ask\n\n"
        "And when?\n\n"
        "#weather/Floods blue\n\n"
        "> ferryman\n\n"
        "pink (Its place in the text was lost.)\n\n"
        "## Article\n\n"
        "*A ferry* (Getty Images)\n\n"
        "\\# No heading, \\*no emphasis\\*, \\<b>no tag\\</b> & \\&copy; \\[no\\](link).\n\n"
        "[Nobody **slept**](<https://example.org/sleep>) here, the *ferryman* said.\n\n"
        "### What came next\n\n"
        "- sandbags\n"
        "  - boats\n\n"
        "> 1\\. We go.\n\n"
        "````\n"
        "if x:\n"
        "    ```y```\n"
        "````\n\n"
        "a \\| b\\\n"
        "c \\| d\n"
    )


def test_the_front_matter_says_what_was_put_in(article: Article, document: Document) -> None:
    title = 'a: "b" \\ #c\n- d\u2028\u202ee \ud800 🙂'
    named = replace(article, metadata=replace(article.metadata, title=title))
    text = article_markdown(named, document, [])
    line = text.split("\n")[1]
    assert line.isprintable()
    assert json.loads(line.removeprefix("title: ")) == title
    text.encode("utf-8")


def test_an_article_of_which_nothing_is_known_is_still_written(article: Article) -> None:
    bare = replace(
        article,
        metadata=replace(
            article.metadata,
            **dict.fromkeys(["byline", "publication", "published", "language", "address"], ""),
        ),
    )
    text = article_markdown(bare, Document("", ()), [])
    assert text.endswith('# Floods: "the river" rose — again\n\n## Article\n')


@given(RISKY)
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    line = clean_line(text)
    assert shown(escaped(line)).strip() == line


@given(RISKY)
def test_lines_are_shown_as_they_are(text: str) -> None:
    expected = [line.strip() for line in text.split("\n") if line.strip()]
    assert [line for line in shown(lines(text)).split("\n") if line.strip()] == expected
    quoted = RENDERER.render(lines(text, "> "))
    assert quoted.count("<blockquote>") == (1 if expected else 0)


@given(RISKY, st.data())
def test_styled_text_is_shown_as_it_is(text: str, data: st.DataObject) -> None:
    line = clean_line(text)
    spans = st.tuples(st.integers(0, len(line)), st.integers(0, len(line))).map(
        lambda ends: Span(min(ends), max(ends))
    )
    drawn = data.draw(st.lists(st.tuples(spans, st.sampled_from(InlineStyle)), max_size=4))
    inlines = [
        Inline(span, style, "https://example.org" if style is InlineStyle.LINK else "")
        for span, style in drawn
    ]
    document = build_document([Piece(line, Role.PARAGRAPH, inlines=tuple(inlines))])
    markdown = styled(document.text, Span(0, len(line)), document.inlines)
    assert "".join(shown(markdown).split()) == "".join(line.split())


@given(RISKY)
def test_code_is_shown_as_it_is(text: str) -> None:
    tokens = RENDERER.parse(fenced(text))
    assert [token.type for token in tokens] == ["fence"]
    assert tokens[0].content == (f"{text}\n" if text else "\n")


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "//host/x", "data:text/html,x", "", "https:// x"],
)
def test_an_address_that_is_not_of_the_web_is_no_link(address: str) -> None:
    assert link("words", address) == "words"


@given(RISKY)
def test_a_link_stays_one_link(text: str) -> None:
    markdown = link("words", "https://a/" + text)
    assert re.fullmatch(r"\[words\]\(<[^<>\s\\]+>\)", markdown)
    assert shown(markdown).strip() == "words"


def test_tags_are_words() -> None:
    assert tag_word("politics/kosovo") == "#politics/kosovo"
    assert tag_word("Two  words, & more!") == "#Two-words-more"
    assert tag_word("snake_case/_x_") == r"#snake_case/\_x\_"
    assert tag_word("تیم‌ها") == "#تیم-ها"


@given(st.text(st.characters(exclude_categories=())))
def test_a_yaml_text_is_one_printable_line_that_reads_back(text: str) -> None:
    written = yaml_text(text)
    assert "\n" not in written
    assert len(written.splitlines()) == 1
    assert json.loads(written) == text
    written.encode("utf-8")
