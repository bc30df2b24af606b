"""A rule: what the lines of a source that read like this one are, as a person taught it."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.document import Role

NO_SOURCE = "texts without a source"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where articles come from, as far as rules tell sources apart.

    key: "publication:" and a folded name, "host:" and a host, or "" for texts that name neither.
    name: the same, to be shown.
    """

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Rule:
    """In this source, a line of this form has this role. id: 0 until stored.

    form: the line folded, with numbers and dates generalised. example: the line that was taught.
    """

    id: int
    origin: Origin
    form: str
    example: str
    role: Role
    is_enabled: bool = True


@dataclass(frozen=True, slots=True)
class Relabelling:
    """What would get another role in one article. texts: of the lines, in the order of ordinals."""

    article_id: int
    title: str
    ordinals: tuple[int, ...]
    texts: tuple[str, ...]
