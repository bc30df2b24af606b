"""Web pages: article and furniture told apart by words, links, parts and the declared facts."""

from __future__ import annotations

import base64
import hashlib
import os
import struct
import zlib
from pathlib import Path

import pytest

from reader.intake.images import image_size
from reader.intake.pipeline import read_data, read_path
from reader.model.article import Draft
from reader.model.document import Boilerplate, Role

BODY = [
    "The old bridge over the Lune, closed since the flood nine years ago, was opened again on "
    "Saturday, and more than a hundred people crossed it on foot in the rain.",
    "“I did not think that I would see this day,” said the mayor, who cut the ribbon and then "
    "walked over with the children of the school.",
    "The work had cost twice as much as was planned. It was paid for by the county and by a "
    "lottery that the fire brigade has held every summer.",
]
TITLE = "The bridge over the Lune is open again"


def page(body: str = "", head: str = "", picture: str = "bridge.jpg") -> str:
    menu = "".join(f"<li><a href='/{n}'>{n}</a></li>" for n in ("News", "Sport", "Opinion"))
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{TITLE} - The Lune Courier</title>{head}"
        f"</head><body><nav><ul>{menu}</ul></nav><div id='main'><h1>{TITLE}</h1>"
        "<p class='standfirst'>After nine years the river can be crossed on foot again.</p>"
        "<div class='byline'>By <a rel='author' href='/ann'>Ann Lee</a></div>"
        f"<figure><img src='{picture}'><figcaption>The mayor on Saturday. Photo: Bo Ek"
        f"</figcaption></figure><p>{BODY[0]}</p><p>{BODY[1]}</p><h2>Twice the price</h2>"
        f"<p>{BODY[2]}</p>{body}<div class='related'><h3>Related</h3><ul><li><a href='/f'>Flood of "
        "2014: what we know of it now</a></li></ul></div></div><footer><p>© 2023 The Lune Courier."
        "</p></footer></body></html>"
    )


def draft_of(text: str, name: str = "page.html") -> Draft:
    return read_data(text.encode(), name)


def texts(draft: Draft, role: Role) -> list[str]:
    return [draft.document.text_of(b) for b in draft.document.blocks if b.role is role]


def test_the_article_of_a_page() -> None:
    draft = draft_of(page())
    assert texts(draft, Role.TITLE) == [TITLE]
    assert texts(draft, Role.PARAGRAPH) == BODY
    assert texts(draft, Role.HEADING) == ["Twice the price"]
    assert texts(draft, Role.LEAD) == ["After nine years the river can be crossed on foot again."]
    assert texts(draft, Role.BYLINE) == ["By Ann Lee"]
    hidden = {draft.document.text_of(b): b.kind for b in draft.document.blocks if b.is_hidden}
    assert hidden["News"] is Boilerplate.NAVIGATION
    assert hidden["Flood of 2014: what we know of it now"] is Boilerplate.RELATED
    assert hidden["© 2023 The Lune Courier."] is Boilerplate.LEGAL
    assert all(b.reason for b in draft.document.blocks)


def test_the_caption_carries_picture_and_credit() -> None:
    head = "<link rel='canonical' href='https://courier.example/2023/bridge'>"
    draft = draft_of(page(head=head))
    caption = draft.document.first(Role.CAPTION)
    assert caption
    assert caption.figure
    assert caption.figure.address == "https://courier.example/2023/bridge.jpg"
    assert draft.document.caption_of(caption) == "The mayor on Saturday."
    assert draft.document.credit_of(caption) == "Photo: Bo Ek"


def test_declared_facts_come_before_shown_ones() -> None:
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge open",'
        '"datePublished": "2023-01-08T10:00:00+01:00", "author": {"name": "Ann Lee"},'
        '"publisher": {"name": "The Lune Courier"}}</script>'
        "<meta property='og:site_name' content='Courier Online'>"
        "<meta property='og:url' content='https://courier.example/bridge'>"
    )
    meta = draft_of(page(head=head)).metadata
    assert meta.title == TITLE
    assert meta.byline == "Ann Lee"
    assert meta.publication == "Courier Online"
    assert meta.published == "2023-01-08"
    assert meta.address == "https://courier.example/bridge"
    assert meta.language == "en"


def test_a_page_that_declares_nothing_still_tells() -> None:
    meta = draft_of(page()).metadata
    assert (meta.title, meta.byline, meta.publication) == (TITLE, "Ann Lee", "The Lune Courier")


def test_dangerous_declared_addresses_are_not_kept() -> None:
    head = "<meta property='og:url' content='javascript:alert(1)'>"
    assert draft_of(page(head=head)).metadata.address == ""


def test_a_name_on_the_whole_article_does_not_hide_it() -> None:
    text = page().replace("<div id='main'>", "<div id='main' class='widget sidebar'>")
    assert texts(draft_of(text), Role.PARAGRAPH) == BODY


def test_pages_whose_text_is_hidden_until_a_script_runs_are_read() -> None:
    text = page().replace("<div id='main'>", "<div id='main' style='display:none'>")
    assert texts(draft_of(text), Role.PARAGRAPH) == BODY


def png(width: int = 200, height: int = 100) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        crc = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + crc

    rows = b"".join(b"\0" + bytes(n % 251 for n in range(width * 3)) for _ in range(height))
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    # Stored, not packed, so that it is no placeholder of a few bytes.
    packed = chunk(b"IDAT", zlib.compress(rows, 0))
    return b"\x89PNG\r\n\x1a\n" + header + packed + chunk(b"IEND", b"")


def kept_pictures(draft: Draft) -> list[str]:
    figures = [b.figure for b in draft.document.blocks if b.figure]
    return [figure.image for figure in figures if figure.image]


def test_a_picture_in_the_page_is_kept_by_its_hash() -> None:
    data = png()
    address = f"data:image/png;base64,{base64.b64encode(data).decode()}"
    draft = draft_of(page(picture=address))
    sha256 = hashlib.sha256(data).hexdigest()
    assert draft.images == {sha256: data}
    figure = next(b.figure for b in draft.document.blocks if b.figure)
    assert (figure.image, figure.address) == (sha256, None)
    assert (figure.width, figure.height) == (200, 100)


def test_a_picture_beside_a_saved_page_is_kept(tmp_path: Path) -> None:
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "a b.png").write_bytes(png())
    (tmp_path / "page.html").write_text(page(picture="./page_files/a%20b.png"), "utf-8")
    draft = read_path(tmp_path / "page.html")
    assert list(draft.images.values()) == [png()]
    assert kept_pictures(draft) == list(draft.images)


@pytest.mark.parametrize(
    "address",
    [
        "other_files/x.png",
        "page_files/../secret.png",
        "page_files/..%2fsecret.png",
        "../secret.png",
        "secret.png",
        "file:///secret.png",
        "page_files/deep/x.png",
        "page_files/link.png",
        "page_files/pipe.png",
        "page_files/not.png",
        "page_files/%00.png",
        "//host/page_files/x.png",
    ],
)
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_nothing_else_is_read_from_the_disk(tmp_path: Path, address: str) -> None:
    for folder in ("page_files/deep", "other_files"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "x.png").write_bytes(png())
    (tmp_path / "secret.png").write_bytes(png())
    (tmp_path / "page_files" / "link.png").symlink_to(tmp_path / "secret.png")
    os.mkfifo(tmp_path / "page_files" / "pipe.png")
    (tmp_path / "page_files" / "not.png").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    (tmp_path / "page.html").write_text(page(picture=address), "utf-8")
    draft = read_path(tmp_path / "page.html")
    assert not draft.images
    assert not kept_pictures(draft)
    addresses = [b.figure.address for b in draft.document.blocks if b.figure]
    assert not any(a and a.startswith("file") for a in addresses)


def test_sizes_are_read_from_the_first_bytes() -> None:
    assert image_size(png(30, 20)) == (30, 20)
    assert image_size(b"GIF89a" + struct.pack("<HH", 5, 7)) == (5, 7)
    jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08" + struct.pack(">HH", 9, 8) + bytes(9)
    assert image_size(jpeg) == (8, 9)
    webp = b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + b"\x04\0\0\x06\0\0"
    assert image_size(webp) == (5, 7)
    for other in (b"", b"\x89PNG", b"\xff\xd8\xff\xff", b"<svg/>", b"RIFF\0\0\0\0WEBPVP8 "):
        assert image_size(other) is None


def test_a_picture_too_large_to_paint_is_not_kept() -> None:
    bomb = png(1, 1)
    bomb = bomb[:16] + struct.pack(">II", 20_000, 20_000) + bomb[24:] + bytes(3_000)
    address = f"data:image/png;base64,{base64.b64encode(bomb).decode()}"
    assert not draft_of(page(picture=address)).images
