"""Passages of the whole collection in SQL: which ones a list shows, in which order and groups.

A hundred thousand ids come in some tens of milliseconds only while no wide row is looked at: each
source below is the narrowest one that a view needs, joined in the order of an index.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reader.model.annotation import Colour
from reader.model.passage import PassageGroup, PassageOrder, PassageRun, PassageSort, PassageView
from reader.model.tag import tag_key
from reader.store.clock import days_ago
from reader.store.folding import fold
from reader.store.rows import Db, fetch, ids_of, scalar

# As in the index of this name: colours in the order of their numbers.
_COLOUR = f"instr('{' '.join(Colour)}', n.colour)"
_TRASHED = (
    "(SELECT m.id FROM annotation m WHERE m.article_id IN"
    " (SELECT id FROM article WHERE trashed_at IS NOT NULL))"
)
_IN_TEXT_ORDER = ("a.id", "n.placed_start NULLS LAST")
_BELOW = "(key = ? OR (key >= ? || '/' AND key < ? || '0'))"  # '0' follows '/': all children

_SORTS = {
    PassageSort.MARKED: "",
    PassageSort.TITLE: "a.title_key",
    PassageSort.PUBLICATION: "a.publication COLLATE NOCASE",
    PassageSort.PUBLISHED: "a.published",
    PassageSort.COLOUR: _COLOUR,
    PassageSort.POSITION: "a.id",
}


@dataclass(frozen=True, slots=True)
class _Grouping:
    """key, name: of a group, in SQL. order: by what the groups follow each other."""

    key: str
    name: str
    order: tuple[str, ...]


_GROUPS = {
    PassageGroup.ARTICLE: _Grouping("a.id", "a.title", ("a.title_key", "a.id")),
    PassageGroup.PUBLICATION: _Grouping(
        "min(a.publication)", "min(a.publication)", ("a.publication COLLATE NOCASE",)
    ),
    PassageGroup.PUBLISHED: _Grouping(
        "substr(a.published, 1, 7)",
        "substr(a.published, 1, 7)",
        ("substr(a.published, 1, 7) DESC",),
    ),
    PassageGroup.MARKED: _Grouping(
        "substr(n.created_at, 1, 7)",
        "substr(n.created_at, 1, 7)",
        ("substr(n.created_at, 1, 7) DESC",),
    ),
    PassageGroup.COLOUR: _Grouping("n.colour", "n.colour", (_COLOUR,)),
    PassageGroup.TAG: _Grouping("t.path", "t.path", ("t.key",)),
}


def order(db: Db, view: PassageView) -> PassageOrder:
    """The ids a list shows, in its order, with their groups; those without a key come last."""
    question = _Question(view)
    ids, runs = question.ids(db), question.runs(db)
    total = len(set(ids)) if view.group is PassageGroup.TAG else len(ids)
    if view.group is PassageGroup.TAG:
        bare = _Question(replace(view, group=PassageGroup.NONE), is_untagged=True).ids(db)
        ids += bare
        runs += [PassageRun("", "", len(bare))] if bare else []
        total += len(bare)
    elif runs and not runs[0].key:
        nameless = runs.pop(0)
        ids = ids[nameless.count :] + ids[: nameless.count]
        runs.append(nameless)
    return PassageOrder(tuple(ids), tuple(runs), total)


def count(db: Db) -> int:
    """How many passages there are outside the trash."""
    return int(scalar(db, f"SELECT count(*) FROM annotation n WHERE n.id NOT IN {_TRASHED}"))


@dataclass(slots=True)
class _Question:
    """A view as SQL. is_untagged: only passages that have no tag."""

    view: PassageView
    is_untagged: bool = False
    where: list[str] = field(default_factory=list)
    values: list[object] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self._is_by_tag:
            self._narrow_tagged()
            return
        self._narrow()
        if self.is_untagged:
            self._ask("n.id NOT IN (SELECT annotation_id FROM annotation_tag)")
        self._ask("a.trashed_at IS NULL" if self._needs("a.") else f"n.id NOT IN {_TRASHED}")

    def ids(self, db: Db) -> list[int]:
        """The ids in order."""
        terms = ", ".join([*self._groups, *self._order()])
        return ids_of(db.execute(f"SELECT {self._id} {self.source} ORDER BY {terms}", self.values))

    def runs(self, db: Db) -> list[PassageRun]:
        """The groups in order."""
        if not self._groups:
            return []
        grouping = _GROUPS[self.view.group]
        terms = [term.removesuffix(" DESC") for term in self._groups]
        sql = (
            f"SELECT {grouping.key}, {grouping.name}, count(*) {self.source}"
            f" GROUP BY {', '.join(terms)} ORDER BY {', '.join(self._groups)}"
        )
        return [PassageRun(str(k), str(n), count) for k, n, count in fetch(db, sql, self.values)]

    @property
    def source(self) -> str:
        """FROM and WHERE. CROSS JOIN keeps the order of the tables, which is that of an index."""
        if self._is_by_tag:
            tables = "tag t CROSS JOIN annotation_tag x ON x.tag_id = t.id"
            if self._needs("n.") or self._needs("a."):
                tables += " CROSS JOIN annotation n ON n.id = x.annotation_id"
            if self._needs("a."):
                tables += " CROSS JOIN article a ON a.id = n.article_id"
        elif self._needs("a."):
            tables = "article a CROSS JOIN annotation n ON n.article_id = a.id"
        else:
            tables = "annotation n"
        return f"FROM {tables} WHERE {' AND '.join(self.where)}"

    @property
    def _is_by_tag(self) -> bool:
        return self.view.group is PassageGroup.TAG

    @property
    def _id(self) -> str:
        return "x.annotation_id" if self._is_by_tag else "n.id"

    @property
    def _groups(self) -> tuple[str, ...]:
        known = _GROUPS.get(self.view.group)
        return known.order if known else ()

    def _order(self) -> list[str]:
        """The order inside a group, or of all; by id is by the moment of marking."""
        direction = "DESC" if self.view.is_descending else "ASC"
        sort = _SORTS[self.view.sort]
        if not sort:
            return [f"{self._id} {direction}"]
        if sort == _COLOUR:
            return [f"{sort} {direction}", f"{self._id} DESC"]
        return [f"{sort} {direction}", *_IN_TEXT_ORDER, self._id]

    def _needs(self, table: str) -> bool:
        """Whether a table ("a.", "n.") is asked for anything."""
        own = () if self._is_by_tag else self.where
        return any(table in term for term in (*own, *self._groups, *self._order()))

    def _narrow(self) -> None:
        view = self.view
        for word in fold(view.text).split():
            own = "coalesce(n.filter_key, lower(n.exact || ' ' || n.note))"
            self._ask(f"(instr(a.filter_key, ?) > 0 OR instr({own}, ?) > 0)", word, word)
        if view.colours:
            marks = ", ".join("?" for _ in view.colours)
            self._ask(f"n.colour IN ({marks})", *sorted(view.colours))
        if view.has_note:
            self._ask("n.note <> ''")
        if view.days:
            self._ask("n.created_at >= ?", days_ago(view.days))
        if view.tags:
            self._narrow_to_tags(sorted(view.tags - {""}))

    def _narrow_tagged(self) -> None:
        """The filter is answered once, not for each tag of a passage."""
        if not self.view.is_narrowed:
            self._ask(f"x.annotation_id NOT IN {_TRASHED}")
            return
        wanted = _Question(replace(self.view, group=PassageGroup.NONE, sort=PassageSort.MARKED))
        # The plus keeps SQLite from looking every id up under every tag.
        self._ask(f"+x.annotation_id IN (SELECT n.id {wanted.source})", *wanted.values)

    def _narrow_to_tags(self, paths: Sequence[str]) -> None:
        ways, values = [], []
        if paths:
            below = " OR ".join(_BELOW for _ in paths)
            ways.append(
                "n.id IN (SELECT annotation_id FROM annotation_tag WHERE tag_id IN"
                f" (SELECT id FROM tag WHERE {below}))"
            )
            values = [tag_key(path) for path in paths for _ in range(3)]
        if "" in self.view.tags:
            ways.append("n.id NOT IN (SELECT annotation_id FROM annotation_tag)")
        self._ask(f"({' OR '.join(ways)})", *values)

    def _ask(self, condition: str, *values: object) -> None:
        self.where.append(condition)
        self.values += values
