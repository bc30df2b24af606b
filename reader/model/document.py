"""A document: the canonical text of an article, and its blocks with roles.

The canonical text is every block's text, hidden ones too, joined by one newline. It never changes;
an edit of the text makes a new revision. Hiding and showing change a block's role and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from reader.model.selector import Span

BLOCK_SEPARATOR = "\n"


class Role(StrEnum):
    """What a block is in its article."""

    TITLE = "title"
    BYLINE = "byline"
    DATELINE = "dateline"
    LEAD = "lead"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTATION = "quotation"
    TABLE = "table"
    CODE = "code"
    CAPTION = "caption"
    FIGURE = "figure"
    BOILERPLATE = "boilerplate"

    @property
    def is_hidden(self) -> bool:
        """Folded away in the reading view, and not found by search."""
        return self is Role.BOILERPLATE

    @property
    def is_body(self) -> bool:
        """Running text of the article: counted as words, read from top to bottom."""
        return self not in _NOT_BODY


_NOT_BODY = frozenset(
    {Role.TITLE, Role.BYLINE, Role.DATELINE, Role.CAPTION, Role.FIGURE, Role.BOILERPLATE}
)


class Boilerplate(StrEnum):
    """What kind of text a boilerplate block is; a ribbon says it: "4 lines hidden: navigation"."""

    NAVIGATION = "navigation"
    LEGAL = "legal"
    RELATED = "related"
    TAGS = "tags"
    SHARING = "sharing"
    COMMENTS = "comments"
    ADVERTISEMENT = "advertisement"
    METADATA = "metadata"
    REPEATED = "repeated"
    HIDDEN_BY_YOU = "hidden by you"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Figure:
    """The picture a block stands for: a caption's or a figure's. An empty one is a slot without
    image.

    image: SHA-256 (hex) of a stored image, or None. address: where the image was, never fetched.
    """

    image: str | None = None
    address: str | None = None
    alt: str = ""
    width: int | None = None
    height: int | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """One run of the canonical text with the role it has.

    ordinal: 0-based place in the document. span: its code points in the canonical text.
    role: what cleaning called it. reason: one phrase that says why. kind: for boilerplate, which.
    user_role: what a person called it, which wins. level: heading level 1-6 or list depth from 1,
    else 0. credit: code points of the canonical text that name the source of a picture, brackets
    excluded.
    """

    ordinal: int
    span: Span
    role: Role
    reason: str = ""
    kind: Boilerplate | None = None
    user_role: Role | None = None
    level: int = 0
    figure: Figure | None = None
    credit: Span | None = None

    @property
    def shown_role(self) -> Role:
        """The role that counts: a person's word before the program's."""
        return self.user_role or self.role

    @property
    def is_hidden(self) -> bool:
        """Folded into a ribbon."""
        return self.shown_role.is_hidden

    @property
    def shown_kind(self) -> Boilerplate | None:
        """The kind of boilerplate a ribbon names, None for a visible block."""
        if not self.is_hidden:
            return None
        if self.user_role is Role.BOILERPLATE and self.role is not Role.BOILERPLATE:
            return Boilerplate.HIDDEN_BY_YOU
        return self.kind or Boilerplate.OTHER


class InlineStyle(StrEnum):
    """How a run inside a block is set."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    CODE = "code"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Inline:
    """A run inside one block. address: for a link, http, https or mailto only."""

    span: Span
    style: InlineStyle
    address: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One revision of an article's text. id: 0 until stored."""

    text: str
    blocks: tuple[Block, ...]
    inlines: tuple[Inline, ...] = ()
    id: int = 0
    revision: int = 1

    def text_of(self, block: Block) -> str:
        """The block's text, credit and all."""
        return block.span.of(self.text)

    def credit_of(self, block: Block) -> str:
        """The picture's credit, "" where there is none."""
        return block.credit.of(self.text) if block.credit else ""

    def caption_of(self, block: Block) -> str:
        """The block's text without its credit and the brackets around it."""
        if not block.credit:
            return self.text_of(block)
        before = self.text[block.span.start : block.credit.start].rstrip(" \t([{|/—–-:©")
        after = self.text[block.credit.end : block.span.end].lstrip(" \t)]}|")
        return f"{before} {after}".strip()

    def block_at(self, offset: int) -> Block:
        """The block that holds a code point offset; an offset on a separator belongs to the block
        before."""
        low, high = 0, len(self.blocks) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.blocks[middle].span.start <= offset:
                low = middle
            else:
                high = middle - 1
        return self.blocks[low]

    def first(self, role: Role) -> Block | None:
        """The first block with a role, as shown."""
        return next((block for block in self.blocks if block.shown_role is role), None)

    @property
    def visible_blocks(self) -> tuple[Block, ...]:
        """The blocks a reader sees without opening a ribbon."""
        return tuple(block for block in self.blocks if not block.is_hidden)

    @property
    def word_count(self) -> int:
        """Words of the running text, split at white space."""
        return sum(len(self.text_of(b).split()) for b in self.blocks if b.shown_role.is_body)

    def with_roles(self, roles: dict[int, Role | None]) -> Document:
        """The same document with other user roles, by block ordinal."""
        blocks = tuple(
            replace(b, user_role=roles[b.ordinal]) if b.ordinal in roles else b for b in self.blocks
        )
        return replace(self, blocks=blocks)


@dataclass(frozen=True, slots=True)
class HiddenRun:
    """Neighbouring hidden blocks that one ribbon stands for. kinds: in order of first
    appearance."""

    blocks: tuple[Block, ...]
    kinds: tuple[Boilerplate, ...] = field(default=())


def hidden_runs(document: Document) -> list[HiddenRun]:
    """The runs of hidden blocks, in text order."""
    runs: list[list[Block]] = []
    was_hidden = False
    for block in document.blocks:
        if block.is_hidden:
            if was_hidden:
                runs[-1].append(block)
            else:
                runs.append([block])
        was_hidden = block.is_hidden
    return [
        HiddenRun(tuple(run), tuple(dict.fromkeys(b.shown_kind for b in run if b.shown_kind)))
        for run in runs
    ]
