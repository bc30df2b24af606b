"""The gallery of the tour: a picture of every view of the window, in light and in dark."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.model.collection import ArticleView, Grouping
from ui.actions.list_actions import GROUPS
from ui.tour_hands import Hands, StepFailed

TAG = ArticleView(tag="kosovo/clashes")
THEMES = ("light", "dark")
SETTLE_MS = 60
USUAL = {"reading.everything": False, "list.table": False, GROUPS[Grouping.NONE].id: True}
"""What is switched on or off again after a picture."""

ARTICLES = (
    (
        "The Harbour Review",
        "What the river towns remember after the water goes down",
        "Three weeks after the flood the lower streets still smelled of wet plaster and diesel. "
        "The schoolteacher who had become the archivist was collecting photographs in trays. "
        "“People bring me what they cannot throw away,” she said.",
    ),
    (
        "صحيفة الميناء",
        "ما تتذكره مدن النهر",
        "بعد ثلاثة أسابيع من الفيضان كانت الشوارع لا تزال رطبة. "
        "قالت المعلمة إن الناس يجلبون صورهم القديمة.",
    ),
    (
        "Valley Archive",
        "An interview with the ferryman's daughter about the bridge that was never built, the two "
        "dykes that were, and what the council promised in the years between",
        "“We counted the steps that were still dry,” she said. The council had promised a bridge "
        "three times. The clashes over the second dyke are still remembered.",
    ),
)
"""Invented for the pictures: publication, title and text; one runs from right to left, and one has
a very long title."""


class Gallery:
    """Opens one view after the other in the window of a tour."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._window = hands.window

    def hang(self) -> None:
        """Make the pictures. Raises StepFailed when a view does not open."""
        self._fill()
        for theme in THEMES:
            self._window.context.theme.set(theme)
            for name, show in self._views().items():
                self._take(f"{theme}-{name}", show)
        self._window.context.theme.set("light")

    def _views(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "reading": lambda: window.context.navigator.open(self._hands.article),
            "from-right-to-left": lambda: window.context.navigator.open(self._id_of(1)),
            "long-title": lambda: window.context.navigator.open(self._id_of(2)),
            "everything": self._acting("reading.everything"),
            "articles-of-a-tag": lambda: window.sidebar.choose(TAG),
            "table": self._acting("list.table"),
            "groups": self._acting(GROUPS[Grouping.PUBLICATION].id),
            "passages": self._acting("passages"),
            "page-of-a-tag": self._acting("tag.card", lambda: window.sidebar.choose(TAG)),
            "tags-that-look-alike": self._acting("tag.similar"),
            "tag-all-occurrences": self._acting("annotation.tag_all", self._select_a_mark),
            "palette": self._acting("palette"),
            "keys": self._acting("keys"),
            "settings": self._acting("settings"),
            "cleaning-rules": self._acting("cleaning.rules"),
            "about": self._acting("about"),
        }

    def _take(self, name: str, show: Callable[[], object]) -> None:
        before = self._tops()
        show()
        self._settle()
        (shown,) = self._tops() - before or {self._window}
        self._hands.take_picture(f"view-{name}", shown)
        self._put_back(shown)

    def _put_back(self, shown: QWidget) -> None:
        window = self._window
        if shown is not window:
            shown.close()
        window.palette_actions.palette.hide()
        window.news.message_bar.hide()
        for id, usual in USUAL.items():
            action = window.context.registry.action(id)
            if action.isChecked() is not usual:
                action.trigger()
        window.sidebar.choose(ArticleView())
        self._settle()

    def _acting(self, id: str, first: Callable[[], object] = lambda: None) -> Callable[[], object]:
        def act() -> None:
            first()
            action = self._window.context.registry.action(id)
            if not action.isEnabled():
                raise StepFailed(f"the action {id} cannot be done")
            action.trigger()

        return act

    def _select_a_mark(self) -> None:
        self._window.context.navigator.open(self._hands.article)
        self._settle()
        self._window.reading.desk.select(self._hands.marks[0].id)

    def _settle(self) -> None:
        """Shorter than between the steps of the tour: nobody watches."""
        self._window.context.jobs.wait_idle()
        QTest.qWait(SETTLE_MS)

    def _tops(self) -> set[QWidget]:
        return {w for w in QApplication.topLevelWidgets() if w.isVisible()}

    def _fill(self) -> None:
        """More articles, so that lists are lists, and two tags that look alike."""
        self._hands.library.tags.create("kosovo/clash")
        articles = self._hands.library.articles
        self._ids = [
            articles.add_data(_page(*words).encode(), f"{number}.html")[0].article_id
            for number, words in enumerate(ARTICLES)
        ]

    def _id_of(self, number: int) -> int:
        found = self._ids[number]
        if found is None:
            raise StepFailed("an article was not imported")
        return found


def _page(publication: str, title: str, text: str) -> str:
    sentences = "".join(f"<p>{text}</p>" for _ in range(3))
    return (
        f'<html><head><meta property="og:site_name" content="{publication}">'
        f"<title>{title}</title></head><body><article><h1>{title}</h1>{sentences}</article>"
    )
