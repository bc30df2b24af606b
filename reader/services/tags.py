"""Tags: the tree with counts, and what can be done with it: create, rename, merge, delete."""

from __future__ import annotations

from collections.abc import Iterable

from reader.errors import Refused
from reader.model.annotation import Colour
from reader.model.changes import Changes
from reader.model.codebook import MergePreview
from reader.model.tag import TAG_NUMBERS, TAG_SEPARATOR, Tag, TagNode, clean_tag_path, tag_key
from reader.model.wording import said
from reader.services import tag_merging
from reader.services.labels import quoted
from reader.store import tags
from reader.store.rows import Db
from reader.store.store import Store


class Tags:
    """What can be done with tags. Every write returns what it touched."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def tree(self, *, are_counted: bool = True) -> tuple[TagNode, ...]:
        """The top tags with their children; counts include children, each passage once.

        To count takes half a second where a hundred thousand articles are marked; else all are 0.
        """
        db = self._store.db
        usage = tags.usage(db) if are_counted else {}
        children: dict[str, list[Tag]] = {}
        for tag in tags.all_tags(db):
            children.setdefault(tag_key(tag.parent_path), []).append(tag)

        def nodes(parent_key: str) -> tuple[TagNode, ...]:
            return tuple(
                TagNode(tag, *usage.get(tag.id, (0, 0)), children=nodes(tag_key(tag.path)))
                for tag in children.get(parent_key, ())
            )

        return nodes("")

    def all(self) -> list[Tag]:
        """Every tag, parents before children."""
        return tags.all_tags(self._store.db)

    def get(self, tag_id: int) -> Tag:
        """One tag. Raises NotFound."""
        return tags.get(self._store.db, tag_id)

    def find(self, path: str) -> Tag | None:
        """The tag with this path, without regard to case."""
        return tags.find(self._store.db, path)

    def recent(self, limit: int = 9) -> list[Tag]:
        """The tags used last, newest first."""
        return tags.recent(self._store.db, limit)

    def offered(self) -> list[str]:
        """Paths to choose from: those used last, then all others by name."""
        recent = [tag.path for tag in self.recent()]
        others = {tag.path for tag in self.all()}.difference(recent)
        return [*recent, *sorted(others, key=tag_key)]

    def numbered(self) -> dict[int, Tag]:
        """The tags that have a key of their own, by their numbers 1 to 9."""
        return {tag.number: tag for tag in tags.numbered(self._store.db) if tag.number}

    def create(
        self, path: str, colour: str = "", description: str = "", number: int | None = None
    ) -> Changes:
        """Make a tag, with its parents. One that is there already is left as it is."""
        with self._store.edit(said("Create tag {path}", path=quoted(clean_tag_path(path)))) as edit:
            if not tags.find(edit.db, path):
                tag_id = tags.ensure(edit.db, path)
                tags.set_colour(edit.db, tag_id, _colour(colour))
                tags.set_description(edit.db, tag_id, description.strip())
                tags.set_number(edit.db, tag_id, _number(number))
        return edit.changes

    def rename(self, tag_id: int, new_path: str) -> Changes:
        """Give a tag another name or another parent; what is below it goes along.

        Raises Refused when the name is taken (merge them instead) or lies below the tag itself.
        """
        with self._store.edit(
            said("Rename tag {path}", path=quoted(self.get(tag_id).path))
        ) as edit:
            _rename(edit.db, tag_id, new_path)
        return edit.changes

    def change(
        self, tag_id: int, path: str, colour: str, description: str, number: int | None
    ) -> Changes:
        """Write name, colour, description and number in one step. Raises Refused as rename and
        set_number do."""
        with self._store.edit(said("Edit tag {path}", path=quoted(self.get(tag_id).path))) as edit:
            _rename(edit.db, tag_id, path)
            tags.set_colour(edit.db, tag_id, _colour(colour))
            tags.set_description(edit.db, tag_id, description.strip())
            tags.set_number(edit.db, tag_id, _number(number))
        return edit.changes

    def merge(self, ids: Iterable[int], target_path: str) -> Changes:
        """Everything that carries these tags carries the target instead; the tags are gone.

        Their children become the target's children, merging with those of the same name. The
        target keeps its colour, number and description; those it has not, it takes over.
        """
        sources = [self.get(tag_id) for tag_id in dict.fromkeys(ids)]
        with self._store.edit(
            said(
                "Merge {n} tag into {target}",
                "Merge {n} tags into {target}",
                n=len(sources),
                target=quoted(clean_tag_path(target_path)),
            )
        ) as edit:
            target = tags.get(edit.db, tags.ensure(edit.db, target_path))
            for source in sources:
                if source.id != target.id:
                    tag_merging.refuse_below(target, source)
                    tag_merging.merge(edit.db, source, target)
        return edit.changes

    def merge_preview(self, tag_id: int, target_path: str) -> MergePreview:
        """What merging a tag would do. Raises Refused as merge does, NotFound."""
        return tag_merging.preview(self._store.db, self.get(tag_id), target_path)

    def set_colour(self, tag_id: int, colour: str) -> Changes:
        """Give a tag a highlight colour of its own, or "" for none."""
        with self._store.edit(
            said("Colour tag {path}", path=quoted(self.get(tag_id).path))
        ) as edit:
            tags.set_colour(edit.db, tag_id, _colour(colour))
        return edit.changes

    def set_description(self, tag_id: int, text: str) -> Changes:
        """Write what a tag means."""
        with self._store.edit(
            said("Describe tag {path}", path=quoted(self.get(tag_id).path))
        ) as edit:
            tags.set_description(edit.db, tag_id, text.strip())
        return edit.changes

    def set_number(self, tag_id: int, number: int | None) -> Changes:
        """Give a tag one of the numbers 1 to 9, which another tag loses then; None takes it away.

        Raises Refused for another number.
        """
        tag = self.get(tag_id)
        named = quoted(tag.path)
        label = (
            said("Give tag {tag} number {number}", tag=named, number=number)
            if number
            else said("Take number from tag {tag}", tag=named)
        )
        with self._store.edit(label) as edit:
            tags.set_number(edit.db, tag_id, _number(number))
        return edit.changes

    def delete(self, tag_id: int, *, keep_children: bool = False) -> Changes:
        """Remove a tag; the passages stay. keep_children moves what is below it up one level."""
        tag = self.get(tag_id)
        with self._store.edit(said("Delete tag {path}", path=quoted(tag.path))) as edit:
            if keep_children:
                tag_merging.lift_children(edit.db, tag)
            tags.delete(edit.db, [t.id for t in tags.subtree(edit.db, tag_id)])
        return edit.changes


def _rename(db: Db, tag_id: int, new_path: str) -> None:
    old = tags.get(db, tag_id)
    cleaned = clean_tag_path(new_path)
    if cleaned != old.path:
        _check_free(db, old, cleaned)
        tag_merging.move(db, old, cleaned)


def _colour(colour: str) -> str:
    return Colour(colour).value if colour else ""


def _number(number: int | None) -> int | None:
    if number is not None and number not in TAG_NUMBERS:
        raise Refused(
            said("A tag cannot have the number {number}.", number=number), "Choose one from 1 to 9."
        )
    return number


def _check_free(db: Db, old: Tag, new_path: str) -> None:
    if not new_path:
        raise Refused("A tag needs a name.", "Type a word, or parts joined by “/”.")
    taken = tags.find(db, new_path)
    if taken and taken.id != old.id:
        raise Refused(
            said("There is a tag “{path}” already.", path=taken.path), "Merge the two instead."
        )
    if tag_key(new_path).startswith(tag_key(old.path) + TAG_SEPARATOR):
        raise Refused(said("“{path}” cannot be put below itself.", path=old.path))
