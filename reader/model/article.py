"""An article: what is known of one imported text; and the draft of one that is not stored yet."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.model.document import Document
from reader.model.story import SameStory

STRIP_CELLS = 24
"""Parts of an article's text for which a list shows whether there are highlights."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article's bytes came from. sha256: of the original bytes, which are kept unchanged.

    name: file name or "Pasted text", for show only, never a path that is opened.
    media_type: such as "text/plain". encoding: as detected, for example "utf-8".
    """

    name: str
    sha256: str
    media_type: str
    encoding: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the press says of an article. published: "2023", "2023-01" or "2023-01-08", or "".

    language: ISO 639-1 code or "". address: canonical http(s) address or "".
    """

    title: str
    byline: str = ""
    publication: str = ""
    published: str = ""
    language: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """What intake makes of one source, before anything is stored.

    data: the original bytes. fingerprint: SHA-256 (hex) of the article's own words, letters and
    digits only, so that the same article in another wrapping is recognised. images: stored bytes by
    SHA-256. notices: honest sentences for the reader ("No article was found; the whole text is
    shown.").
    """

    source: Source
    data: bytes
    metadata: Metadata
    document: Document
    fingerprint: str
    images: dict[str, bytes] = field(default_factory=dict)
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A stored article. Times are UTC in ISO 8601 with milliseconds and "Z"; None means never."""

    id: int
    uuid: str
    metadata: Metadata
    source: Source
    word_count: int
    added_at: str
    is_starred: bool = False
    is_archived: bool = False
    trashed_at: str | None = None
    notices: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The title, never empty."""
        return self.metadata.title


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What a list shows of an article. tags: of the article and of its passages, sorted by path.

    progress: furthest point read, 0.0 to 1.0. lead: the first words, at most 200 code points.
    strip: the highlight colour of each of STRIP_CELLS parts of the shown text, "" for a part
    without; empty for an article without placed highlights.
    """

    id: int
    title: str
    publication: str
    byline: str
    published: str
    added_at: str
    lead: str
    language: str
    word_count: int
    tags: tuple[str, ...] = ()
    highlight_count: int = 0
    is_unread: bool = True
    is_starred: bool = False
    is_archived: bool = False
    is_trashed: bool = False
    progress: float = 0.0
    opened_at: str | None = None
    strip: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What became of one source. status: "added", "duplicate" or "failed".

    article_id: of the new article, or of the first one for a duplicate. error: one sentence with
    what to do. same_story: of an added one, the article that is most like it, if any is.
    """

    path: str
    status: str
    article_id: int | None = None
    title: str = ""
    error: str = ""
    same_story: SameStory | None = None
