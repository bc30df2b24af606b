"""Intake: bytes become a draft, in stages: sniff, read, label, metadata, images, fingerprint.

No database, no index, no network. Read here first; each stage is a function below.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from reader.errors import ImportProblem
from reader.intake.cleaning.text_dump import label_text
from reader.intake.fingerprint import fingerprint
from reader.intake.formats.plain_text import read_plain_text
from reader.intake.images import keep_images
from reader.intake.isolation import close, label_html_apart
from reader.intake.labelled import Labelled
from reader.intake.language import language_of
from reader.intake.lines import MOST_LETTERS, MOST_LINES
from reader.intake.sniff import HTML, Sniffed, sniff
from reader.intake.source import clean_name, files_in, quoted_name, read_file
from reader.model.article import Draft, Source
from reader.model.wording import said
from reader.text.canonical import Piece, build_document

Reading = Callable[[], Draft]
"""Something that reads one source when called. Raises ImportProblem."""


def read_path(path: Path) -> Draft:
    """The draft of a file. Raises ImportProblem for whatever cannot be an article."""
    return _draft(read_file(path), path.name, "", path)


def read_data(data: bytes, name: str, media_type: str = "") -> Draft:
    """The draft of bytes that are no file: standard input, the clipboard. name: for show and for
    the title of a text that has none. media_type: as given, such as "text/html", or "". Raises
    ImportProblem."""
    return _draft(data, name, media_type, None)


def _draft(data: bytes, name: str, media_type: str, path: Path | None) -> Draft:
    sniffed = sniff(data, name, media_type)
    labelled = _label(sniffed, name)
    _check_extent(labelled, name)
    labelled = _with_language(labelled)
    pieces, images = keep_images(labelled.pieces, path, labelled.metadata.address)
    return Draft(
        source=_source(data, name, sniffed),
        data=data,
        metadata=labelled.metadata,
        document=build_document(pieces),
        fingerprint=fingerprint(pieces),
        images=images,
        notices=labelled.notices,
    )


def _label(sniffed: Sniffed, name: str) -> Labelled:
    """Read and label. Foreign markup is parsed in a process of its own."""
    shown = clean_name(name)
    if sniffed.media_type == HTML:
        return label_html_apart(sniffed.text, shown)
    reading = read_plain_text(sniffed.text)
    if reading.is_too_long:
        raise _too_long(name)
    return label_text(reading, shown)


def _check_extent(labelled: Labelled, name: str) -> None:
    """There must be text, and no more than can be shown."""
    size = sum(len(piece.text) for piece in labelled.pieces)
    if not size:
        raise ImportProblem(
            said("{name} holds no text.", name=quoted_name(name)),
            "If you see text in a browser, select it there, copy it and paste it here.",
        )
    if size > MOST_LETTERS or len(labelled.pieces) > MOST_LINES:
        raise _too_long(name)


def _too_long(name: str) -> ImportProblem:
    return ImportProblem(
        said(
            "{name} is too long to be shown: at most {letters} characters in {lines} paragraphs"
            " can be imported.",
            name=quoted_name(name),
            letters=MOST_LETTERS,
            lines=MOST_LINES,
        ),
        "Split it into parts and import those.",
    )


def _with_language(labelled: Labelled) -> Labelled:
    declared = labelled.metadata.language
    language = language_of(_running_text(labelled.pieces), declared)
    return replace(labelled, metadata=replace(labelled.metadata, language=language))


def _running_text(pieces: tuple[Piece, ...]) -> str:
    body = [piece.text for piece in pieces if piece.role.is_body]
    return "\n".join(body or [piece.text for piece in pieces])


def _source(data: bytes, name: str, sniffed: Sniffed) -> Source:
    return Source(
        name=clean_name(name),
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=sniffed.media_type,
        encoding=sniffed.encoding,
        size=len(data),
    )


__all__ = ["Reading", "close", "files_in", "read_data", "read_path"]
