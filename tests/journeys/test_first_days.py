"""Days with the program: what is imported, marked, mended and left comes back as it was."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from reader.model.document import Role
from reader.model.selector import Span

SEED = next((Path(__file__).parents[2] / "seeds").glob("*.txt"))
PAGE = """<!doctype html><html lang="en"><head>
<title>The ferry | Harbour Review</title>
<meta property="og:site_name" content="Harbour Review"></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>The ferry that never left the harbour</h1>
<p>A ferry stood ready for a year while two towns argued about who should pay for it all.</p>
<figure><img src="https://example.org/ferry.jpg" alt="A white ferry">
<figcaption>The ferry at its quay in March. Photo: Harbour Review</figcaption></figure>
<p>The mayor said that the crossing would open in spring, and nobody in the town believed her.</p>
<p>In the end it was the children who crossed, in boats they had built themselves.</p></article>
<footer>© 2024 Harbour Review. All rights reserved.</footer></body></html>"""


@pytest.fixture
def settle(window: Any) -> Any:
    """Wait until the lanes are idle and the list has followed."""

    def wait() -> None:
        assert window.context.jobs.wait_idle()

    return wait


def rows(window: Any) -> list[Any]:
    from reader.model.collection import ArticleView

    library = window.context.library
    return list(library.articles.rows(library.articles.ids(ArticleView())))


def test_a_mixed_batch_is_imported_and_each_failure_named(
    window: Any, settle: Any, tmp_path: Path, qtbot: Any
) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "ferry.html").write_text(PAGE)
    shutil.copy(SEED, folder / "nato.txt")
    shutil.copy(SEED, folder / "again.txt")
    (folder / "empty.txt").write_bytes(b"")
    with qtbot.waitSignal(window.importer.finished, timeout=30_000) as finished:
        window.importer.add_paths([folder, tmp_path / "missing.txt"])
    statuses = sorted(result.status for result in finished.args[0].results)
    assert statuses == ["added", "added", "duplicate", "failed", "failed"]
    assert {row.publication for row in rows(window)} == {"Harbour Review", "New Arab"}
    window.app_actions.undo()
    settle()
    assert rows(window) == []
    window.app_actions.redo()
    settle()
    assert len(rows(window)) == 2


def test_a_page_is_read_with_its_caption_and_its_furniture_folded(
    window: Any, settle: Any, tmp_path: Path, qtbot: Any
) -> None:
    path = tmp_path / "ferry.html"
    path.write_text(PAGE)
    with qtbot.waitSignal(window.importer.finished, timeout=30_000):
        window.importer.add_paths([path])
    settle()
    page = window.reading.view.page
    assert page.article.title == "The ferry that never left the harbour"
    shown = window.reading.view.toPlainText()
    assert "children who crossed" in shown
    assert "The ferry at its quay in March" in shown
    assert "All rights reserved" not in shown
    caption = page.document.first(Role.CAPTION)
    assert page.document.credit_of(caption).endswith("Harbour Review")
    assert caption.figure.address == "https://example.org/ferry.jpg"


def test_merging_tags_in_the_window_and_taking_it_back(
    window: Any, settle: Any, qtbot: Any
) -> None:
    library = window.context.library
    result, changes = library.articles.add(SEED)
    window.context.hub.changed.emit(changes)
    text = library.reading.open(result.article_id).document.text
    for words, tag in (("spate of clashes", "clash"), ("terrorist acts", "clashes/claims")):
        start = text.index(words)
        span = Span(start, start + len(words))
        window.context.edit(
            lambda span=span, tag=tag: library.annotations.highlight(
                result.article_id, span, tags=[tag]
            )
        )
    settle()
    before = library.tags.tree()
    window.context.edit(lambda: library.tags.merge([library.tags.find("clash").id], "clashes"))
    settle()
    assert [node.tag.path for node in library.tags.tree()] == ["clashes"]
    assert library.tags.tree()[0].passages == 2
    assert library.history.undo_label == "Merge 1 tag into “clashes”"
    window.app_actions.undo()
    settle()
    assert library.tags.tree() == before


def test_search_finds_what_was_just_marked_and_not_what_was_hidden(
    window: Any, settle: Any, qtbot: Any
) -> None:
    from reader.model.search import Scope

    library = window.context.library
    result, changes = library.articles.add(SEED)
    window.context.hub.changed.emit(changes)
    settle()

    def total(query: str, scope: Any = Scope.ARTICLES) -> int:
        return int(library.searching.search(query, scope).total)

    qtbot.waitUntil(lambda: library.indexing.pending() == 0, timeout=10_000)
    assert total('"police and army personnel"') == 1
    document = library.reading.open(result.article_id).document
    line = document.block_at(document.text.index("police and army personnel")).ordinal
    window.context.edit(
        lambda: library.cleaning.set_role(result.article_id, [line], Role.BOILERPLATE)
    )
    settle()
    qtbot.waitUntil(lambda: library.indexing.pending() == 0, timeout=10_000)
    assert total('"police and army personnel"') == 0
    window.app_actions.undo()
    settle()
    qtbot.waitUntil(lambda: library.indexing.pending() == 0, timeout=10_000)
    assert total('"police and army personnel"') == 1


def test_a_lost_index_heals_by_itself(window: Any, settle: Any, qtbot: Any) -> None:
    library = window.context.library
    _result, changes = library.articles.add(SEED)
    window.context.hub.changed.emit(changes)
    settle()
    library.indexing.close()
    for path in (library.folder / "index").rglob("*"):
        if path.is_file():
            path.write_bytes(b"rot" * 50)
    window.feeder.feed()
    settle()
    qtbot.waitUntil(lambda: not library.indexing.needs_rebuild(), timeout=10_000)
    assert library.searching.search("clashes").total == 1
    assert library.checking.check().problems == ()
