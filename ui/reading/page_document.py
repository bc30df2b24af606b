"""The page's text document: it draws our own stored pictures and opens nothing else, ever."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QImageReader, QTextBlock, QTextDocument

from ui.reading.page_style import LINE_PROPERTY, TARGET_PROPERTY, Line

PICTURE_SCHEME = "doc"
PICTURE_FORMATS = frozenset({b"png", b"jpeg", b"gif", b"webp"})
MOST_PIXELS = 40_000_000

ReadPicture = Callable[[str], bytes | None]
"""The bytes of a stored picture by its SHA-256, None where there is none."""


class PageDocument(QTextDocument):
    """A document whose resources are pictures stored in the library, named doc:<SHA-256>."""

    def __init__(self, read_picture: ReadPicture, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read_picture = read_picture
        self.setUndoRedoEnabled(False)

    def picture(self, sha256: str) -> QImage:
        """A stored picture; a null image when it is missing or not one we draw."""
        data = self._read_picture(sha256)
        return decode_picture(data) if data else QImage()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Qt: a stored picture, or a blank."""
        address = QUrl(name)
        if address.scheme() == PICTURE_SCHEME:
            picture = self.picture(address.path())
            if not picture.isNull():
                return picture
        return blank_resource(kind)


def blank_resource(kind: int) -> object:
    """What stands for a resource that is not loaded. Never null: for a null one Qt opens the
    address itself, be it a file or a device that never ends."""
    if kind == QTextDocument.ResourceType.ImageResource.value:
        blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        blank.fill(Qt.GlobalColor.transparent)
        return blank
    return QByteArray(b" ")


def decode_picture(data: bytes) -> QImage:
    """A picture of a known kind and a sane size, looked at before it is decoded; else a null
    image."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()) not in PICTURE_FORMATS or not _is_sane(size):
        return QImage()
    return reader.read()


def line_of(block: QTextBlock) -> Line | None:
    """What kind of line a block of the page is."""
    value = block.blockFormat().property(LINE_PROPERTY)
    return Line(value) if value else None


def ordinal_of(block: QTextBlock) -> int | None:
    """The ordinal of the document's block that a block of the page shows; for a ribbon, that of its
    first; None for what the page adds."""
    value = block.blockFormat().property(TARGET_PROPERTY)
    return value if isinstance(value, int) else None


def _is_sane(size: QSize) -> bool:
    return size.isValid() and 0 < size.width() * size.height() <= MOST_PIXELS
