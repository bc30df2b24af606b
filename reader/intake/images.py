"""Pictures of a source: the bytes that came with it are checked and kept; nothing is fetched."""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import stat
import struct
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes, urljoin, urlsplit

from reader.model.document import Figure
from reader.text.canonical import Piece

MOST_BYTES = 8_000_000
"""Larger pictures are not kept."""

MOST_PIXELS = 40_000_000
"""Pictures with more could not be painted in bearable memory."""

_ALL_BYTES = 60_000_000
_LONGEST_ADDRESS = 4_000
_BESIDE = ("_files", "-Dateien", "_fichiers", "_archivos", "_file", "_arquivos")
# What stands between a JPEG's start and its size: segments with a length.
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def keep_images(
    pieces: Sequence[Piece], path: Path | None, base: str
) -> tuple[tuple[Piece, ...], dict[str, bytes]]:
    """The pieces with their figures' addresses resolved, and the pictures' bytes by SHA-256.

    path: of a saved page, whose pictures may stand in the folder beside it ("page_files"); nothing
    outside that folder is read. base: the page's own address, for relative ones. A picture that is
    not here keeps its http(s) address and is never fetched.
    """
    keeper = _Keeper(path, base)
    kept = tuple(
        replace(piece, figure=keeper.kept(piece.figure)) if piece.figure else piece
        for piece in pieces
    )
    return kept, keeper.images


def image_size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels of a PNG, JPEG, GIF or WebP by its first bytes, None for all
    else."""
    try:
        if data.startswith(b"\x89PNG\r\n\x1a\n"):
            return struct.unpack(">II", data[16:24])
        if data.startswith((b"GIF87a", b"GIF89a")):
            return struct.unpack("<HH", data[6:10])
        if data.startswith(b"\xff\xd8\xff"):
            return _jpeg_size(data)
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _webp_size(data)
    except (struct.error, IndexError):
        return None
    return None


class _Keeper:
    def __init__(self, path: Path | None, base: str) -> None:
        self.images: dict[str, bytes] = {}
        self._path = path
        self._base = base
        self._size = 0

    def kept(self, figure: Figure) -> Figure:
        address = figure.address
        if not address:
            return figure
        is_data = address[:5].lower() == "data:"
        data = _embedded(address) if is_data else self._beside(address)
        size = image_size(data) if data else None
        remote = None if is_data else self._remote(address)
        if not data or not size or not self._is_bearable(data, size):
            return replace(figure, address=remote)
        sha256 = hashlib.sha256(data).hexdigest()
        if sha256 not in self.images:
            self.images[sha256] = data
            self._size += len(data)
        return replace(figure, image=sha256, address=remote, width=size[0], height=size[1])

    def _is_bearable(self, data: bytes, size: tuple[int, int]) -> bool:
        return (
            len(data) <= MOST_BYTES
            and 0 < size[0] * size[1] <= MOST_PIXELS
            and self._size + len(data) <= _ALL_BYTES
        )

    def _remote(self, address: str) -> str | None:
        try:
            whole = urljoin(self._base, address)
            parts = urlsplit(whole)
        except ValueError:
            return None
        is_web = parts.scheme in {"http", "https"} and bool(parts.netloc)
        return whole if is_web and len(whole) <= _LONGEST_ADDRESS else None

    def _beside(self, address: str) -> bytes | None:
        """The file a saved page's relative address names, if it stands in the page's own folder."""
        if not self._path:
            return None
        try:
            parts = urlsplit(address)
            names = unquote(parts.path).removeprefix("./").split("/")
        except ValueError:
            return None
        if parts.scheme or parts.netloc or len(names) != 2 or "\\" in names[1] or "\0" in names[1]:
            return None
        folders = {self._path.stem + ending for ending in _BESIDE}
        if names[0] not in folders or names[1] in {"", ".", ".."}:
            return None
        return _read_inside(self._path.parent / names[0], names[1])


def _read_inside(folder: Path, name: str) -> bytes | None:
    """A regular file's bytes; links are not followed, neither of the folder nor of the file."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    flags |= getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    try:
        if folder.is_symlink():
            return None
        with os.fdopen(os.open(folder / name, flags), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode) or status.st_size > MOST_BYTES:
                return None
            return file.read(MOST_BYTES + 1)
    except (OSError, ValueError):
        return None


def _embedded(address: str) -> bytes | None:
    head, comma, body = address.partition(",")
    if not comma or len(body) > MOST_BYTES * 3:
        return None
    if not head.lower().endswith(";base64"):
        return unquote_to_bytes(body)
    try:
        return base64.b64decode(unquote_to_bytes(body), validate=False)
    except (binascii.Error, ValueError):
        return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    place = 2
    while place + 9 < len(data):
        if data[place] != 0xFF:
            return None
        marker = data[place + 1]
        if marker == 0xFF:
            place += 1
            continue
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack(">HH", data[place + 5 : place + 9])
            return width, height
        if marker == 0x01 or 0xD0 <= marker <= 0xD9:
            place += 2
            continue
        place += 2 + struct.unpack(">H", data[place + 2 : place + 4])[0]
    return None


def _webp_size(data: bytes) -> tuple[int, int] | None:
    kind = data[12:16]
    if kind == b"VP8X":
        width, height = (int.from_bytes(data[n : n + 3], "little") + 1 for n in (24, 27))
        return width, height
    if kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        width, height = struct.unpack("<HH", data[26:30])
        return width & 0x3FFF, height & 0x3FFF
    return None
