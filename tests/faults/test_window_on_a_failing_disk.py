"""The disk fails under the open window: one sentence, no crash report, and on it goes when the disk
is well again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import apsw
import pytest

from reader.library import Library
from ui.bug_trap import BugTrap
from ui.messages import Message

pytestmark = [
    pytest.mark.faults,
    pytest.mark.qt_no_exception_capture,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture
def failing(disk: Any, window: Any) -> Iterator[Any]:
    """The window, its trap and what it said, on a disk that can fail. `disk` comes first: the
    library is opened on it."""
    said: list[Message] = []
    window.context.messages.posted.connect(said.append)
    library = window.context.library
    trap = BugTrap(
        window.context.messages, window, lambda error: Library.trouble_of(error, library.folder)
    )
    trap.install()
    yield window, trap, said
    disk.fails_at = None
    trap.uninstall()


@pytest.mark.parametrize("error", [apsw.IOError, apsw.CorruptError])
def test_reading_from_a_failing_disk_is_one_sentence(
    failing: Any, disk: Any, qtbot: Any, expected_log: list[str], error: type[apsw.Error]
) -> None:
    window, trap, said = failing
    expected_log.append("the library cannot be read")
    library = window.context.library
    article = library.articles.add_data(b"The river\n\nIt rose by a metre.\n", "a.txt")[0]
    disk.error, disk.calls, disk.fails_at = error, 0, 0
    window.context.jobs.read(lambda: library.articles.get(article.article_id))
    qtbot.waitUntil(lambda: bool(said))
    assert str(library.folder) in said[0].text
    assert trap.dialog is None

    disk.fails_at = None
    titles: list[str] = []
    window.context.jobs.read(lambda: library.articles.get(article.article_id).title, titles.append)
    qtbot.waitUntil(lambda: titles == ["The river"])


def test_a_highlight_that_cannot_be_kept_is_said_and_can_be_made_later(
    failing: Any, disk: Any, qtbot: Any, expected_log: list[str]
) -> None:
    window, trap, said = failing
    expected_log.append("the library cannot be read")  # the index is fed from it, too
    library = window.context.library
    added = library.articles.add_data(b"The river\n\nIt rose by a metre.\n", "a.txt")[0]

    def highlight() -> Any:
        return library.annotations.highlight_quote(added.article_id, "by a metre", tags=["water"])

    disk.error, disk.calls, disk.fails_at = apsw.FullError, 0, 0
    window.context.edit(highlight)
    qtbot.waitUntil(lambda: bool(said))
    assert "nothing was changed" in said[0].text or "cannot be read" in said[0].text
    assert trap.dialog is None
    disk.fails_at = None
    assert library.annotations.of_article(added.article_id) == ()
    window.context.edit(highlight)
    qtbot.waitUntil(lambda: len(library.annotations.of_article(added.article_id)) == 1)
