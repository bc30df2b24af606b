"""The journal: every undoable edit as a changeset; undo applies its inverse, redo applies it again.

apsw's Session extension records the rows that changed, cascades included. It knows nothing of what
an edit means, so one mechanism undoes an import, a tag merge and a highlight alike.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import apsw

from reader.errors import Refused
from reader.model.history import Step
from reader.model.wording import from_store, said, to_store
from reader.store.clock import now
from reader.store.rows import fetch, scalar

Move = Callable[[apsw.Connection], tuple[str, bytes]]
"""undo or redo."""

KEPT_STEPS = 200
_OF_ARTICLES = (
    "article",
    "article_tag",
    "collection_article",
    "reading_state",
    "refusal",
    "tag_refusal",
)


def last_step(connection: apsw.Connection) -> int:
    """The highest step number that an edit has, 0 for an empty journal."""
    return int(scalar(connection, "SELECT coalesce(max(step), 0) FROM journal"))


def record(connection: apsw.Connection, label: str, changeset: bytes, step: int) -> None:
    """Write one edit. What had been undone can then no longer be redone; old steps are dropped."""
    connection.execute("DELETE FROM journal WHERE is_undone")
    connection.execute(
        "INSERT INTO journal (step, label, at, changeset) VALUES (?, ?, ?, ?)",
        (step, to_store(label), now(), changeset),
    )
    connection.execute(
        "DELETE FROM journal WHERE step <= (SELECT DISTINCT step FROM journal"
        " ORDER BY step DESC LIMIT 1 OFFSET ?)",
        (KEPT_STEPS,),
    )


def steps(connection: apsw.Connection, *, is_undone: bool, limit: int) -> list[Step]:
    """The steps that undo (or redo) would take, next one first."""
    rows = connection.execute(
        "SELECT step, label, at, count(*), min(seq) FROM journal WHERE is_undone = ?"
        f" GROUP BY step ORDER BY step {'ASC' if is_undone else 'DESC'} LIMIT ?",
        (is_undone, limit),
    )
    return [
        Step(step, _label(label, edits), at, is_undone, edits) for step, label, at, edits, _ in rows
    ]


def undo(connection: apsw.Connection) -> tuple[str, bytes]:
    """Take back the last step. Returns its label and the changeset that was applied."""
    step = _next_step(connection, is_undone=False)
    inverses = [
        apsw.Changeset.invert(c) for c in _changesets(connection, step.id, newest_first=True)
    ]
    return step.label, _apply_all(connection, step, inverses, is_undone=True)


def redo(connection: apsw.Connection) -> tuple[str, bytes]:
    """Do the last undone step again. Returns its label and the changeset that was applied."""
    step = _next_step(connection, is_undone=True)
    changesets = _changesets(connection, step.id, newest_first=False)
    return step.label, _apply_all(connection, step, changesets, is_undone=False)


def forget_articles(connection: apsw.Connection, article_ids: set[int]) -> None:
    """Drop every step up to the last one that knows of these articles, which are gone for good."""
    last = 0
    for step, changeset in fetch(connection, "SELECT step, changeset FROM journal"):
        if step > last and _article_ids(changeset) & article_ids:
            last = step
    connection.execute("DELETE FROM journal WHERE step <= ?", (last,))


def _article_ids(changeset: bytes) -> set[int]:
    found: set[Any] = set()
    for change in apsw.Changeset.iter(changeset):
        row = change.new if change.op == "INSERT" else change.old
        if row is None:
            continue
        if change.name in _OF_ARTICLES:
            found.add(row[0])
        elif change.name in ("distinct_stories", "article_version"):
            found.update(row[:2])
        elif change.name == "document":
            found.add(row[1])
    return found


def _label(label: str, edits: int) -> str:
    words = from_store(label)
    return words if edits == 1 else said("{label} and {n} more", label=words, n=edits - 1)


def _next_step(connection: apsw.Connection, *, is_undone: bool) -> Step:
    found = steps(connection, is_undone=is_undone, limit=1)
    if not found:
        raise Refused("There is nothing to redo." if is_undone else "There is nothing to undo.")
    return found[0]


def _changesets(connection: apsw.Connection, step: int, *, newest_first: bool) -> list[bytes]:
    order = "DESC" if newest_first else "ASC"
    rows = connection.execute(
        f"SELECT changeset FROM journal WHERE step = ? ORDER BY seq {order}", (step,)
    )
    return [changeset for (changeset,) in rows]


def _apply_all(
    connection: apsw.Connection, step: Step, changesets: list[bytes], *, is_undone: bool
) -> bytes:
    builder: Any = apsw.ChangesetBuilder()  # type: ignore[no-untyped-call]
    for changeset in changesets:
        # Without FKNOACTION the cascades, which are in the changeset too, would be done twice.
        try:
            apsw.Changeset.apply(
                changeset,
                connection,
                conflict=_settle,
                flags=apsw.SQLITE_CHANGESETAPPLY_FKNOACTION,
            )
        except apsw.AbortError as error:
            raise Refused(
                said("“{label}” cannot be taken back any more.", label=step.label),
                "Something it touched has changed since; nothing was changed now.",
            ) from error
        builder.add(changeset)
    connection.execute("UPDATE journal SET is_undone = ? WHERE step = ?", (is_undone, step.id))
    return bytes(builder.output())


def _settle(_reason: int, change: apsw.TableChange) -> int:
    """What was read since stays read; it must not hold up the undoing of everything before."""
    if change.name == "reading_state":
        return apsw.SQLITE_CHANGESET_OMIT
    return apsw.SQLITE_CHANGESET_ABORT
