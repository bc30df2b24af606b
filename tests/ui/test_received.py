"""What a drop or the clipboard is understood to hold."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from ui.received import can_receive, received


def test_files_win_over_text() -> None:
    mime = QMimeData()
    mime.setText("file:///a/b.txt")
    mime.setUrls([QUrl.fromLocalFile("/a/b.txt"), QUrl("https://example.org/")])
    assert received(mime).files == (Path("/a/b.txt"),)


def test_html_wins_over_its_plain_form() -> None:
    mime = QMimeData()
    mime.setText("Title\nWords")
    mime.setHtml("<h1>Títle 🌍</h1><p>Words</p>")
    found = received(mime)
    assert found.media_type == "text/html"
    assert "Títle 🌍" in found.data.decode("utf-8")


def test_text_alone_is_text() -> None:
    mime = QMimeData()
    mime.setText("One line.\nAnother.")
    found = received(mime)
    assert (found.data, found.media_type) == (b"One line.\nAnother.", "text/plain")


def test_a_web_address_alone_is_nothing_to_import() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/story")])
    found = received(mime)
    assert found.is_remote
    assert not found.files
    assert not found.data


def test_blank_is_nothing() -> None:
    mime = QMimeData()
    mime.setText("  \n ")
    assert not received(mime)
    assert not received(QMimeData())
    assert not can_receive(QMimeData())


def test_addresses_as_text_are_addresses_and_text_about_one_is_text() -> None:
    def is_remote(words: str, html: str = "") -> bool:
        mime = QMimeData()
        mime.setText(words)
        if html:
            mime.setHtml(html)
        return received(mime).is_remote

    assert is_remote("https://example.org/a?b=c#d\n")
    assert is_remote("www.example.org/a http://example.org")
    # Browsers give a copied link as HTML, too.
    assert is_remote("https://example.org/", '<a href="https://example.org/">A story</a>')
    assert not is_remote("See https://example.org/ for more.")
    assert not is_remote("www.")
    assert not is_remote("https://example.org/ " * 200)
