"""Merging tags: what becomes of passages, articles, children, colour, number and description."""

from __future__ import annotations

from reader.errors import Refused
from reader.model.codebook import MergePreview
from reader.model.tag import TAG_SEPARATOR, Tag, clean_tag_path, tag_key
from reader.model.wording import said
from reader.store import codebook, tags
from reader.store.rows import Db


def preview(db: Db, source: Tag, target_path: str) -> MergePreview:
    """What `merge` would do, without doing it. Raises Refused as it does."""
    path = clean_tag_path(target_path)
    target = tags.find(db, path) or Tag(0, path)
    refuse_below(target, source)
    mine, theirs = codebook.passages(db, [source.id]), codebook.passages(db, [target.id])
    below = tags.subtree(db, source.id)[1:]
    new_paths = [target.path + tag.path[len(source.path) :] for tag in below]
    lost = source.description if target.description not in ("", source.description) else ""
    return MergePreview(
        source=source.path,
        target=target.path,
        passages=len(mine),
        articles=codebook.articles(db, [source.id]),
        already=len(set(mine) & set(theirs)),
        moved=len(below),
        joined=tuple(path for path in new_paths if tags.find(db, path)),
        colour=target.colour or source.colour,
        description=target.description or source.description,
        lost_description=lost,
    )


def merge(db: Db, source: Tag, target: Tag) -> None:
    """Everything that carries one tag carries the other instead; what is below goes along.

    The target keeps its colour, number and description; those it has not, it takes over.
    """
    for child in children(db, source):
        move_or_merge(db, child, f"{target.path}{TAG_SEPARATOR}{child.name}")
    tags.move_links(db, source.id, target.id)
    now = tags.get(db, target.id)
    if source.number and not now.number:
        tags.set_number(db, target.id, source.number)
    if source.colour and not now.colour:
        tags.set_colour(db, target.id, source.colour)
    if source.description and not now.description:
        tags.set_description(db, target.id, source.description)
    tags.delete(db, [source.id])


def refuse_below(target: Tag, source: Tag) -> None:
    """Raise Refused where a tag would be merged into one below it."""
    if tag_key(target.path).startswith(tag_key(source.path) + TAG_SEPARATOR):
        raise Refused(said("“{path}” cannot be merged into a tag below it.", path=source.path))


def move(db: Db, tag: Tag, new_path: str) -> None:
    """Rename a tag and everything below it; the new parent is made where it is missing."""
    below = tags.subtree(db, tag.id)
    parent, _, name = new_path.rpartition(TAG_SEPARATOR)
    if parent:
        new_path = f"{tags.get(db, tags.ensure(db, parent)).path}{TAG_SEPARATOR}{name}"
    for member in below:
        tags.set_path(db, member.id, new_path + member.path[len(tag.path) :])


def move_or_merge(db: Db, tag: Tag, new_path: str) -> None:
    """Give a tag another path; where another tag has that, the two become one."""
    twin = tags.find(db, new_path)
    if twin and twin.id != tag.id:
        merge(db, tag, twin)
    else:
        move(db, tag, new_path)


def children(db: Db, tag: Tag) -> list[Tag]:
    """The tags one level below."""
    key = tag_key(tag.path)
    return [t for t in tags.subtree(db, tag.id) if tag_key(t.parent_path) == key]


def lift_children(db: Db, tag: Tag) -> None:
    """What is below a tag moves up one level."""
    for child in children(db, tag):
        parent = tag.parent_path
        new_path = f"{parent}{TAG_SEPARATOR}{child.name}" if parent else child.name
        move_or_merge(db, child, new_path)
