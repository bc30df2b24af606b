"""Formats and encodings: by content first; what is not read yet is called by its name."""

from __future__ import annotations

import io
import zipfile

import pytest

from reader.errors import ImportProblem
from reader.intake.encoding import decode
from reader.intake.sniff import HTML, PLAIN, sniff


def zipped(name: str, content: str = "") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, content)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.7\n...", "is a PDF. PDF files cannot be imported yet."),
        (zipped("mimetype", "application/epub+zip"), "is an EPUB book. EPUB books cannot"),
        (zipped("word/document.xml"), "is a Word document."),
        (zipped("photo.jpg"), "is a ZIP archive."),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "is a picture."),
        (b"\xff\xd8\xff\xe0" + bytes(40), "is a picture."),
        (b"\x7fELF\x02\x01" + bytes(40), "is a program."),
        (b"SQLite format 3\x00" + bytes(40), "is a database."),
        (b"{\\rtf1\\ansi text}", "is an RTF document."),
        (b"<?xml version='1.0'?>\n<rss version='2.0'></rss>", "is a feed."),
        (b"<svg xmlns='http://www.w3.org/2000/svg'></svg>", "is a picture."),
        (
            b"From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n--x",
            "is a web archive (MHTML).",
        ),
        (b"Received: from a\nMessage-ID: <1@a>\nFrom: b@c\n\nHello", "is an e-mail."),
        (bytes(range(256)) * 20, "is not text."),
    ],
)
def test_what_is_not_read_yet_is_named(data: bytes, words: str) -> None:
    with pytest.raises(ImportProblem, match=r"^“page\.txt” ") as caught:
        sniff(data, "page.txt")
    assert words in str(caught.value)
    assert "paste its text" in caught.value.hint


@pytest.mark.parametrize(
    ("data", "name", "media_type", "kind"),
    [
        (b"<!DOCTYPE html><p>x", "page.txt", "", HTML),
        (b"  <!-- saved --> <HTML><p>x", "page", "", HTML),
        (b"<p>One</p><p>Two</p>", "Pasted text", "", HTML),
        (b"Just <b>one</b> word", "Pasted text", "text/html; charset=utf-8", HTML),
        (b"Just <b>one</b> word", "note.txt", "", PLAIN),
        (b"No tags at all", "page.html", "", PLAIN),
        (b"if a < b: print(c > d)", "page.txt", "", PLAIN),
        (b"<3 is a heart", "page.txt", "", PLAIN),
    ],
)
def test_the_format(data: bytes, name: str, media_type: str, kind: str) -> None:
    assert sniff(data, name, media_type).media_type == kind


GERMAN = "Größe, Maß und Übermut führen häufig zu Ärger: „Schöne Grüße“ aus Köln. " * 20
RUSSIAN = "Вчера вечером на мосту собралось больше сотни человек, чтобы увидеть реку. " * 20
JAPANESE = "昨日の夕方、川を見るために百人以上の人が橋の上に集まりました。" * 20
CHINESE = "昨天傍晚，一百多人聚集在桥上，观看河流。市长剪了彩，大家在雨中等候。" * 20


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "utf-8"),
        (GERMAN, "utf-8-sig"),
        (GERMAN, "utf-16"),
        (GERMAN, "utf-16-le"),
        (GERMAN, "utf-16-be"),
        (GERMAN, "utf-32"),
        (GERMAN, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        (CHINESE, "gb18030"),
        (CHINESE, "utf-8"),
    ],
)
def test_encodings_without_a_declaration(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        ("Le vieux pont a été rouvert ; ça a plu à tous, même là-bas, où qu’ils fussent.", "1252"),
        ("Il vecchio ponte è stato riaperto, perché così aveva già promesso la città.", "1252"),
        ("¿Quién pagó la obra? Años después, la cuestión sigue sin respuesta.", "1252"),
        ("A ponte foi reaberta; atravessaram-na a pé, não sem emoção, à chuva.", "1252"),
        ("Den gamla bron över ån öppnades åter på lördagen.", "1252"),
        ("Ponad sto osób przeszło po nim pieszo w deszczu, któż by pomyślał.", "1250 8859-2"),
        ("Více než sto lidí po něm přešlo pěšky v dešti, řekl starosta města.", "1250 8859-2"),
        ("Több mint százan keltek át rajta gyalog az esőben, mondta, örülve.", "1250 8859-2"),
        ("Yağmurda yüzden fazla kişi köprüyü yürüyerek geçti, dedi başkan.", "1254"),
    ],
)
def test_a_short_text_in_a_latin_alphabet(text: str, encodings: str) -> None:
    for number in encodings.split():
        encoding = f"cp{number}" if number.startswith("12") else f"iso{number}"
        assert decode(text.encode(encoding)).text == text


def test_a_declared_encoding_decides_where_bytes_do_not() -> None:
    page = '<meta charset="ISO-8859-2"><p>Dobrý den, Ďábel běží.</p>'
    found = decode(page.encode("iso8859-2"), is_html=True)
    assert (found.text, found.encoding) == (page, "iso8859-2")


def test_a_wrong_declaration_does_not_spoil_utf8() -> None:
    page = '<meta charset="iso-8859-1"><p>Größe</p>'
    assert decode(page.encode(), is_html=True).text == page


@pytest.mark.parametrize("label", ["rot13", "zlib", "idna", "unicode_escape", "no-such-thing"])
def test_a_declared_codec_that_is_no_encoding_is_ignored(label: str) -> None:
    page = f'<meta charset="{label}"><p>Größe und Maß</p>'
    assert "Größe" in decode(page.encode("cp1252"), is_html=True).text


def test_a_cut_character_does_not_make_mojibake_of_the_rest() -> None:
    cut = GERMAN.encode()[:-20] + "ü".encode()[:1]
    assert decode(cut).text.startswith(GERMAN[:500])


def test_the_size_limit_holds_for_data_too() -> None:
    with pytest.raises(ImportProblem, match="too large"):
        sniff(b"x" * 20_000_001, "Pasted text")
