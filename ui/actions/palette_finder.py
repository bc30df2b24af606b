"""What the words in the command palette find: actions, collections, searches, tags, articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.model.article import ArticleRow
from reader.model.collection import Collection
from reader.model.saved_search import SavedSearch
from reader.model.tag import Tag
from ui.actions.registry import ActionSpec
from ui.actions.shown_keys import first_key
from ui.context import AppContext
from ui.dialogs.search_dialog import search_icon
from ui.widgets.fuzzy import LETTERS_APART, fuzzy_rank, plain
from ui.widgets.palette_entry import PaletteEntry, PaletteSection
from ui.words import marked, tr

ACTION, COLLECTION, SEARCH = "action", "collection", "search"
TAG, ARTICLE = "tag", "article"
PREFIXES = {">": ACTION, "#": TAG, "@": ARTICLE}
MOST = {ACTION: 7, COLLECTION: 4, SEARCH: 4, TAG: 5, ARTICLE: 12}
MOST_OF_ONE = 60
"""Lines of each kind while all are shown, and of one kind alone."""
HEADINGS = {
    ACTION: marked("Actions"),
    COLLECTION: marked("Collections"),
    SEARCH: marked("Searches"),
    TAG: marked("Tags"),
    ARTICLE: marked("Articles"),
}


class PaletteFinder:
    """own_id: the palette's own action, which is not offered."""

    def __init__(self, context: AppContext, own_id: str) -> None:
        self._context = context
        self._own_id = own_id
        self._actions: list[PaletteEntry] = []
        self._help: dict[str, str] = {}
        self._named: dict[str, list[PaletteEntry]] = {COLLECTION: [], SEARCH: [], TAG: []}

    def begin(self) -> None:
        """Take in the actions that are enabled now, collections, searches and tags, of which those
        used last come first."""
        registry = self._context.registry
        specs = [s for s in registry.specs() if registry.action(s.id).isEnabled()]
        self._actions = [self._of_action(spec) for spec in specs if spec.id != self._own_id]
        self._help = {spec.id: tr(spec.help) if spec.help else "" for spec in specs}
        library = self._context.library
        every = {tag.id: tag for tag in (*library.tags.recent(), *library.tags.all())}
        self._named = {
            COLLECTION: [_of_collection(one) for one in library.collections.all()],
            SEARCH: [_of_search(one) for one in library.saved_searches.all()],
            TAG: [_of_tag(tag) for tag in every.values()],
        }

    def wants_articles(self, typed: str) -> str | None:
        """The words to look for in titles; None where no article is asked for."""
        kind, words = _parts(typed)
        return words if kind == ARTICLE or (kind is None and words) else None

    def most_articles(self, typed: str) -> int:
        """How many of them are shown."""
        return MOST_OF_ONE if _parts(typed)[0] == ARTICLE else MOST[ARTICLE]

    def sections(
        self, typed: str, rows: Iterable[ArticleRow], recent: Sequence[str]
    ) -> list[PaletteSection]:
        """What is shown for what was typed. rows: the articles that were looked up. recent: names
        of what was chosen last."""
        kind, words = _parts(typed)
        articles = [_of_article(row) for row in rows]
        if kind is None and not words:
            return [
                PaletteSection(tr("Recent"), self._recent(recent)),
                PaletteSection(tr(HEADINGS[ACTION]), self._actions),
            ]
        found = {
            ACTION: self._rank_actions(words),
            **{each: fuzzy_rank(words, named, _title) for each, named in self._named.items()},
        }
        if kind is not None:
            entries = articles if kind == ARTICLE else [entry for _, entry in found[kind]]
            return [PaletteSection(tr(HEADINGS[kind]), entries[:MOST_OF_ONE])]
        return _together(found, articles)

    def _rank_actions(self, words: str) -> list[tuple[int, PaletteEntry]]:
        """By their names; then those whose menu or help has all the words."""
        ranked = fuzzy_rank(words, self._actions, _title)
        close = [entry for closeness, entry in ranked if closeness < LETTERS_APART]
        parts = plain(words).split()
        told = [
            entry
            for entry in self._actions
            if entry not in close and all(part in self._told(entry) for part in parts)
        ]
        rest = [pair for pair in ranked if pair[0] >= LETTERS_APART and pair[1] not in told]
        return [
            *(pair for pair in ranked if pair[0] < LETTERS_APART),
            *((LETTERS_APART - 1, entry) for entry in told),
            *rest,
        ]

    def _told(self, entry: PaletteEntry) -> str:
        return plain(f"{entry.title} {entry.detail} {self._help[entry.id]}")

    def _recent(self, names: Sequence[str]) -> list[PaletteEntry]:
        """Entries by their names; what is gone, or not enabled now, is left out."""
        groups = (self._actions, *self._named.values())
        known = {name_of(entry): entry for group in groups for entry in group}
        ids = [int(id) for name in names for kind, id in [_split(name)] if kind == ARTICLE]
        for row in self._context.library.articles.rows(ids):
            if not row.is_trashed:
                entry = _of_article(row)
                known[name_of(entry)] = entry
        return [known[name] for name in names if name in known]

    def _of_action(self, spec: ActionSpec) -> PaletteEntry:
        action = self._context.registry.action(spec.id)
        menu, _, submenu = spec.menu.partition("/")
        words = action.text().replace("&&", "&")
        return PaletteEntry(
            ACTION,
            spec.id,
            tr("{menu}: {action}", menu=tr(submenu), action=words) if submenu else words,
            tr(menu or spec.area),
            first_key(self._context.registry, spec.id),
            "check" if action.isChecked() else spec.icon,
        )


def name_of(entry: PaletteEntry) -> str:
    """The name an entry is remembered by."""
    return f"{entry.kind}:{entry.id}"


def _together(
    found: dict[str, list[tuple[int, PaletteEntry]]], articles: list[PaletteEntry]
) -> list[PaletteSection]:
    """All kinds under each other. Weak matches only where there is nothing better: they must not
    stand between a title that was typed and the Enter key."""
    close = {
        kind: [entry for closeness, entry in ranked if closeness < LETTERS_APART]
        for kind, ranked in found.items()
    }
    if not articles and not any(close.values()):
        close = {kind: [entry for _, entry in ranked] for kind, ranked in found.items()}
    close[ARTICLE] = articles
    return [
        PaletteSection(tr(HEADINGS[kind]), entries[: MOST[kind]]) for kind, entries in close.items()
    ]


def _parts(typed: str) -> tuple[str | None, str]:
    """The kind a prefix narrows to, None for all, and the words."""
    text = typed.strip()
    kind = PREFIXES.get(text[:1])
    return kind, (text[1:] if kind else text).strip()


def _split(name: str) -> tuple[str, str]:
    kind, _, id = name.partition(":")
    return (kind, id) if kind != ARTICLE or id.isdecimal() else ("", "")


def _title(entry: PaletteEntry) -> str:
    return entry.title


def _of_tag(tag: Tag) -> PaletteEntry:
    return PaletteEntry(TAG, str(tag.id), tag.path, icon="tag", colour=tag.colour)


def _of_collection(one: Collection) -> PaletteEntry:
    count = tr("{n} article", "{n} articles", n=one.articles)
    return PaletteEntry(COLLECTION, str(one.id), one.name, count, icon="folder")


def _of_search(one: SavedSearch) -> PaletteEntry:
    return PaletteEntry(SEARCH, str(one.id), one.name, one.query, icon=search_icon(one))


def _of_article(row: ArticleRow) -> PaletteEntry:
    detail = " · ".join(part for part in (row.publication or row.byline, row.published[:4]) if part)
    return PaletteEntry(ARTICLE, str(row.id), row.title, detail, icon="file-text")
