"""The page opens no files, devices or addresses, whatever names it is given."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocument, QTextImageFormat

from ui.reading.page_document import PageDocument, decode_picture
from ui.reading.reading_view import ReadingView
from ui.theme.theme import Theme

IMAGE = QTextDocument.ResourceType.ImageResource.value
SHEET = QTextDocument.ResourceType.StyleSheetResource.value


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xCC2244)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


@pytest.mark.parametrize(
    "name", ["file:{path}", "{path}", "/dev/zero", "file:///dev/zero", "http://x.invalid/a.png"]
)
def test_only_a_blank_is_given_for_foreign_names(qtbot: Any, tmp_path: Path, name: str) -> None:
    picture = tmp_path / "secret.png"
    picture.write_bytes(png(40, 30))
    url = QUrl(name.format(path=picture))
    asked: list[str] = []
    document = PageDocument(lambda sha: asked.append(sha))  # type: ignore[func-returns-value]
    view = ReadingView(Theme())
    qtbot.addWidget(view)
    for given in (document.resource(IMAGE, url), view.loadResource(IMAGE, url)):
        assert isinstance(given, QImage)
        assert (given.width(), given.height()) == (1, 1)
    assert document.resource(SHEET, url)  # not null, else Qt opens the file itself
    assert asked == []


def test_a_fifo_in_the_text_does_not_stop_the_painting(qtbot: Any, tmp_path: Path) -> None:
    fifo = tmp_path / "fifo.png"
    os.mkfifo(fifo)
    document = PageDocument(lambda _sha: None)
    image = QTextImageFormat()
    image.setName(str(fifo))
    image.setWidth(100)
    image.setHeight(100)
    QTextCursor(document).insertImage(image)
    view = ReadingView(Theme())
    qtbot.addWidget(view)
    view.setDocument(document)
    view.resize(300, 300)
    assert not view.grab().isNull()


def test_a_stored_picture_is_given_by_its_hash(qapp: Any) -> None:
    document = PageDocument(lambda sha: png(40, 30) if sha == "a" * 64 else None)
    assert document.picture("a" * 64).width() == 40
    assert document.picture("b" * 64).isNull()
    loaded = document.loadResource(IMAGE, QUrl("doc:" + "a" * 64))
    assert isinstance(loaded, QImage)
    assert loaded.height() == 30


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not a picture",
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
        png(10, 10)[:40],
    ],
)
def test_what_is_no_picture_of_a_known_kind_is_not_drawn(qapp: Any, data: bytes) -> None:
    assert decode_picture(data).isNull()


def test_a_picture_bomb_is_refused_by_its_header(qapp: Any) -> None:
    bomb = bytearray(png(10, 10))
    bomb[16:24] = (30_000).to_bytes(4, "big") * 2
    assert decode_picture(bytes(bomb)).isNull()
