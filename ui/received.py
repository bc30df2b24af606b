"""What a drop or the clipboard holds: files, or a piece of text or HTML to import."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

PASTED = "Pasted text"
DROPPED = "Dropped text"
MOST_ADDRESSES = 100
"""Words that are looked at to find whether a text is nothing but web addresses."""
_ADDRESS = re.compile(r"(?:https?|ftp)://\S+|www\.[^\s.]+\.\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Received:
    """files: local ones. data: UTF-8 of media_type, b"" for none. is_remote: only web addresses,
    which this program never fetches."""

    files: tuple[Path, ...] = ()
    data: bytes = b""
    media_type: str = ""
    is_remote: bool = False

    def __bool__(self) -> bool:
        return bool(self.files or self.data or self.is_remote)


def received(mime: QMimeData) -> Received:
    """Read a drop or the clipboard. Files win over text; HTML wins over its plain form."""
    urls = mime.urls() if mime.hasUrls() else []
    files = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    if files:
        return Received(files=files)
    if remote_only(mime):
        return Received(is_remote=True)
    if mime.hasHtml() and mime.html().strip():
        return Received(data=_encoded(mime.html()), media_type="text/html")
    if mime.hasText() and mime.text().strip():
        return Received(data=_encoded(mime.text()), media_type="text/plain")
    return Received()


def remote_only(mime: QMimeData) -> bool:
    """Nothing but web addresses: as such, or as text, as an address bar gives them."""
    if mime.hasUrls():
        return not any(url.isLocalFile() for url in mime.urls())
    words = mime.text().split(None, MOST_ADDRESSES) if mime.hasText() else []
    return bool(words) and all(_ADDRESS.fullmatch(word) for word in words)


def can_receive(mime: QMimeData) -> bool:
    """Quick enough to be asked while something is dragged over the window."""
    return mime.hasUrls() or mime.hasHtml() or mime.hasText()


def _encoded(text: str) -> bytes:
    # Qt's strings may hold half a surrogate pair, which has no UTF-8.
    return text.encode("utf-8", "replace")
