"""How far one has read, and what the rest takes, is said when scrolling rests."""

from __future__ import annotations

from typing import Any

WORDS = "The ferry stood ready for a year while two towns argued about who should pay for it. "


def progress(desk: Any) -> str:
    return str(desk.pane.bar.findChild(object, "reading_progress").text())


def test_the_bar_says_how_far_one_is_and_what_is_left(desk: Any, qtbot: Any) -> None:
    text = "\n\n".join(["A long one", *(WORDS * 5 for _ in range(30))])
    added, _ = desk.library.articles.add_data(text.encode(), "long.txt")
    desk.context.navigator.open(added.article_id)
    words = desk.view.page.article.word_count
    assert words > 2_000
    qtbot.waitUntil(lambda: progress(desk).endswith(" min left") and " 1 min" not in progress(desk))
    assert progress(desk).startswith(tuple(str(n) for n in range(1, 20)))
    before = int(progress(desk).split(" · ")[1].split()[0])
    assert words // 300 < before <= words // 220
    desk.view.scroll_to(len(desk.text) // 2)
    qtbot.waitUntil(lambda: progress(desk).startswith(("5", "6")))
    desk.view.scroll_to(len(desk.text))
    qtbot.waitUntil(lambda: progress(desk) == "100 %")


def test_a_short_article_is_seen_at_once(desk: Any, qtbot: Any) -> None:
    desk.pane.resize(900, 1400)
    qtbot.waitUntil(lambda: progress(desk) == "100 %")


def test_a_narrow_bar_does_without(desk: Any, qtbot: Any) -> None:
    label = desk.pane.bar.findChild(object, "reading_progress")
    desk.pane.resize(560, 600)
    qtbot.waitUntil(lambda: not label.isVisible())
    assert desk.pane.bar.findChild(object, "highlight_number").isVisible()
    desk.pane.resize(720, 600)
    qtbot.waitUntil(label.isVisible)
