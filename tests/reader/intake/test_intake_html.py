"""HTML: visible text line by line, with what its markup says; no depth and no size stops it."""

from __future__ import annotations

import pytest

from reader.intake.formats.html import read_html
from reader.intake.lines import Line
from reader.model.document import Boilerplate, InlineStyle, Role


def lines_of(body: str, head: str = "") -> tuple[Line, ...]:
    return read_html(f"<html><head>{head}</head><body>{body}</body></html>").lines


def texts(body: str) -> list[str]:
    return [line.text for line in lines_of(body)]


def test_blocks_and_their_roles() -> None:
    lines = lines_of(
        "<h2>Head</h2><p>One\n  two</p>loose<ul><li>item<ol><li>deep</li></ol></li></ul>"
        "<blockquote><p>said</p></blockquote><pre>a = 1\n  b = 2\n</pre>"
    )
    assert [(line.text, line.role, line.level) for line in lines] == [
        ("Head", Role.HEADING, 2),
        ("One two", Role.PARAGRAPH, 0),
        ("loose", Role.PARAGRAPH, 0),
        ("item", Role.LIST_ITEM, 1),
        ("deep", Role.LIST_ITEM, 2),
        ("said", Role.QUOTATION, 0),
        ("a = 1\n  b = 2", Role.CODE, 0),
    ]


def test_inline_runs_stand_on_their_words() -> None:
    (line,) = lines_of(
        "<p>A <a href='https://example.org/a b'> link </a>, <em>some <b>strong</b></em> "
        "and <code>x</code>.</p>"
    )
    assert line.text == "A link , some strong and x."
    runs = {(run.span.of(line.text), run.style, run.address) for run in line.inlines}
    assert runs == {
        ("link", InlineStyle.LINK, "https://example.org/a b"),
        ("some strong", InlineStyle.EMPHASIS, ""),
        ("strong", InlineStyle.STRONG, ""),
        ("x", InlineStyle.CODE, ""),
    }
    assert line.linked == 4


@pytest.mark.parametrize(
    "href",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "#top", "ftp://x/y", "//[x"],
)
def test_other_links_keep_their_words_only(href: str) -> None:
    (line,) = lines_of(f"<p>See <a href='{href}'>there</a></p>")
    assert (line.text, line.inlines) == ("See there", ())


def test_relative_links_need_the_page_s_address() -> None:
    body = "<p><a href='/b'>there</a></p>"
    assert not lines_of(body)[0].inlines
    (line,) = lines_of(body, "<link rel=canonical href='https://example.org/a/'>")
    assert line.inlines[0].address == "https://example.org/b"


def test_what_cannot_be_seen_is_left_out() -> None:
    assert texts(
        "<p>seen</p><script>var x</script><style>p{}</style><noscript>turn it on</noscript>"
        "<template><p>t</p></template><svg><text>s</text></svg><p hidden>h</p>"
        "<div style='display: none'>d</div><select><option>o</option></select>tail"
    ) == ["seen", "tail"]


def test_fields_of_a_form_part_the_words_around_them() -> None:
    assert texts("<p><label>E-mail</label><input><label>Password</label></p>") == [
        "E-mail Password"
    ]


def test_line_breaks_stay_and_two_of_them_part_paragraphs() -> None:
    assert texts("<p>roses<br>are red<br><br>violets<br/>are blue</p>") == [
        "roses\nare red",
        "violets\nare blue",
    ]


def test_a_figure_is_one_line_with_caption_and_picture() -> None:
    (line,) = lines_of(
        "<figure><img src='a.jpg' alt='A bridge' width=640 height=480>"
        "<figcaption>The bridge. <span>Photo: Ann Lee</span></figcaption></figure>"
    )
    assert (line.role, line.text) == (Role.CAPTION, "The bridge. Photo: Ann Lee")
    assert line.figure
    figure = line.figure
    assert (figure.address, figure.alt, figure.width) == ("a.jpg", "A bridge", 640)


def test_a_figure_around_code_is_code() -> None:
    assert [line.role for line in lines_of("<figure><pre>x = 1</pre></figure>")] == [Role.CODE]


def test_what_follows_an_element_that_is_empty_by_the_standard_is_not_in_it() -> None:
    caption, after = lines_of(
        "<figure><picture><source srcset='b.webp'><source srcset='c.webp'><img src='a.jpg'>"
        "<figcaption>The bridge.</figcaption></picture></figure>"
        "<p>A film: <embed src='film.swf'>it rained.</p>"
    )
    assert (caption.role, caption.text) == (Role.CAPTION, "The bridge.")
    assert caption.figure
    assert caption.figure.address == "a.jpg"
    assert after.text == "A film: it rained."


def test_icons_are_no_pictures_and_a_lazy_picture_is_where_it_will_come_from() -> None:
    lines = lines_of(
        "<p>x<img src='dot.gif' width=1 height=1></p>"
        "<img src='data:image/gif;base64,R0lGOD' data-src='/big.jpg'>"
    )
    assert [line.figure.address for line in lines if line.figure] == ["/big.jpg"]


def test_a_table_of_data_is_one_line_with_rows() -> None:
    (line,) = lines_of(
        "<table><tr><th>Year</th><th>Visitors</th></tr><tr><td>2022</td><td>10 000</td></tr>"
        "</table>"
    )
    assert (line.role, line.text) == (Role.TABLE, "Year\tVisitors\n2022\t10 000")


def test_what_stands_between_the_cells_of_a_table_is_not_lost() -> None:
    (line,) = lines_of(
        "<table><caption>Visitors</caption>by year<tr>of <div><td>2022</td> about <td>10</div></tr>"
        "<tr><td>2023<td>1<b>2</b></tr>in thousands</table>"
    )
    assert line.text == "Visitors\nby year\nof\t2022 about\t10\n2023\t12\nin thousands"


@pytest.mark.parametrize("tag", ["pre", "table"])
def test_what_cannot_be_seen_is_not_in_code_or_a_table(tag: str) -> None:
    row = "<tr><td>a<script>var x</script></td><td>b<i hidden>h</i><svg><text>s</text></svg>c</td>"
    (line,) = lines_of(f"<{tag}>{row}</tr>{row}</tr></{tag}>")
    assert line.text.split() == ["a", "bc", "a", "bc"]


def test_a_table_that_lays_out_a_page_is_none() -> None:
    body = "<table><tr><td><h1>Title</h1><p>Text</p></td><td><p>Menu</p></td></tr></table>"
    assert [line.role for line in lines_of(body)] == [Role.HEADING, Role.PARAGRAPH, Role.PARAGRAPH]


def test_the_parts_of_a_page() -> None:
    lines = lines_of(
        "<nav><a href='/'>Home</a></nav><main><article><header><h1>T</h1></header><p>Text</p>"
        "<div class='share-buttons'>Tweet</div></article></main><aside>More</aside>"
        "<div id='comments'><p>First!</p></div>"
    )
    found = {line.text: (line.region.landmark, line.region.kind) for line in lines}
    assert found == {
        "Home": ("nav", None),
        "T": ("article-header", None),
        "Text": ("article", None),
        "Tweet": ("article", Boilerplate.SHARING),
        "More": ("aside", None),
        "First!": ("", Boilerplate.COMMENTS),
    }


def test_what_a_page_says_of_itself() -> None:
    head = read_html(
        "<html lang='en-GB'><head><title>T | Site</title><meta property='og:title' content='T'>"
        "<script type='application/ld+json'>{'broken': </script>"
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "T",'
        '"author": [{"name": "Ann Lee"}, {"@id": "#bo"}], "datePublished": "2023-01-08"},'
        '{"@id": "#bo", "@type": "Person", "name": "Bo Ek"}]}</script></head><body>x</body></html>'
    ).head
    assert head.language == "en-GB"
    assert head.first("ld:author") == "Ann Lee, Bo Ek"
    assert head.first("nothing", "ld:datePublished") == "2023-01-08"
    assert head.first("title") == "T | Site"


@pytest.mark.parametrize("tag", ["div", "b", "ul><li", "blockquote", "table><tr><td", "span", "a"])
def test_no_depth_hides_text(tag: str) -> None:
    depth = 600
    lines = lines_of(f"<p>before</p>{f'<{tag}>' * depth}<p>deep</p>{'</x>' * depth}<p>after</p>")
    found = " ".join(line.text for line in lines)
    assert "before" in found
    assert "deep" in found


def test_a_huge_text_is_read_to_its_end() -> None:
    lines = lines_of(f"<p>{'word ' * 2_200_000}</p><p>end</p>")
    assert len(lines[0].text) == 10_999_999
    assert lines[-1].text == "end"


@pytest.mark.parametrize("page", ["", "<", "<!-- only -->", "\x00", "</p>", "<html>", "&#0;"])
def test_broken_pages_give_no_lines(page: str) -> None:
    assert [line.text for line in read_html(page).lines] in ([], ["<"], ["\ufffd"])


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<span>Time</span><span>2 hrs</span>", "Time 2 hrs"),
        ("<span>1 of 5</span><span>Grass grows</span>", "1 of 5 Grass grows"),
        ("<span>Ann Lee</span><span class=d><span>May 2</span></span>", "Ann Lee May 2"),
        ("<span>H</span><span>2</span><span>O</span>", "H2O"),
        ("<span>T</span><span>he</span> rain", "The rain"),
        ("<span>5</span>th of May", "5th of May"),
        ("<span>fell</span><span>-walker</span>", "fell-walker"),
    ],
)
def test_words_of_parts_that_style_sets_apart_stay_apart(markup: str, text: str) -> None:
    assert [line.text for line in lines_of(f"<p>{markup}</p>")] == [text]
