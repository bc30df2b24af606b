"""Lines: what a format reader makes of a source, before cleaning says what each line is."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.model.document import Boilerplate, Figure, Inline, Role

MOST_LINES = 50_000
"""Sources with more could not be shown smoothly; readers may stop behind this one."""

MOST_LETTERS = 5_000_000
"""Nor could longer texts."""


@dataclass(frozen=True, slots=True)
class Region:
    """The part of a web page a line stands in. Plain text has none.

    landmark: the innermost HTML landmark ("nav", "header", "footer", "aside", "main", "article").
    kind: what the names of the elements around it say it is, if they name boilerplate. within:
    numbers of the elements around it, outermost first. sign: the name that told the kind; owner:
    the number of the element that has it; where several have such names, the outermost, and inner
    has kind, sign and owner of the others. article: the number of the outermost article element, 0
    outside of them. is_caption, is_author, is_date, is_lead: the names around it call it that.
    """

    landmark: str = ""
    kind: Boilerplate | None = None
    sign: str = ""
    owner: int = 0
    inner: tuple[tuple[Boilerplate, str, int], ...] = ()
    article: int = 0
    within: tuple[int, ...] = ()
    is_caption: bool = False
    is_author: bool = False
    is_date: bool = False
    is_lead: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph or line of the source, clean, with what its markup says of it.

    text: as normalize.clean_line or clean_lines leaves it. role: by the markup alone, PARAGRAPH
    where there is none. level: of a heading or list. inlines: code points of the text. linked: how
    many code points of it stand in links. gap: blank lines before it in the source.
    """

    text: str
    role: Role = Role.PARAGRAPH
    level: int = 0
    inlines: tuple[Inline, ...] = ()
    figure: Figure | None = None
    linked: int = 0
    gap: int = 0
    region: Region = field(default=Region())


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of itself outside its text. facts: (name, value) pairs in page order, such
    as ("og:title", "…") or ("title", "…"); linked data is flattened to names such as "ld:headline".
    language: as declared, for example "en-GB".
    """

    facts: tuple[tuple[str, str], ...] = ()
    language: str = ""

    def first(self, *names: str) -> str:
        """The value of the first name that has one, "" if none has."""
        for name in names:
            for found, value in self.facts:
                if found == name and value:
                    return value
        return ""

    def every(self, name: str) -> list[str]:
        """The values of a name, in page order, each once."""
        return list(dict.fromkeys(value for found, value in self.facts if found == name and value))


@dataclass(frozen=True, slots=True)
class Reading:
    """A source as its format reader gives it. notices: sentences for the person who imports it."""

    lines: tuple[Line, ...]
    head: Head = field(default=Head())
    notices: tuple[str, ...] = ()

    @property
    def is_too_long(self) -> bool:
        """Whether it has more lines or code points than can be shown."""
        return len(self.lines) > MOST_LINES or sum(len(line.text) for line in self.lines) > (
            MOST_LETTERS
        )
