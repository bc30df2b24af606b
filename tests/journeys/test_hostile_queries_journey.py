"""Whatever is typed or pasted into the search field, the window answers or says one sentence."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

QUERIES = (
    *("*", "a*", "*a*", "[a TO z]", "/.*/", "(.*)+", "a~99999999999", "words:>9999999999999999"),
    *("NOT OR x", "AND", "-", "=", "~", ":", "tag:", "#", "title:title:x", "nothing:x", '"', "()"),
    *("' OR 1=1 --", "\\", "saved:none", "collection:none", "is:nothing", "in:", "lang:zzzzzz"),
    *("\u202ereverse\u202c", "\u0301", "\u200b", "e" + "\u0301" * 300, "北" * 3000),
    *("(" * 2000 + "x" + ")" * 2000, "a" * 10_000, "word " * 2000, "x OR " * 300, "-x " * 300),
    *("<b>bold</b>", "&amp;&", "%s %d {n}", "saved:<i>", "added:<99999999999999d", "a\tb"),
)


@pytest.fixture
def stocked(library: Any) -> Any:
    library.articles.add_data(b"The bridge\n\nThe river rose over the bridge that day.\n", "a.txt")
    library.indexing.drain_all()
    return library


def test_every_query_has_an_answer_or_a_sentence(stocked: Any, window: Any) -> None:
    line = window.search_results.findChild(QLabel, "search_line")
    problem = (
        window.sidebar.findChild(QLabel, "search_problem") or window.sidebar.search_box._problem
    )
    for query in QUERIES:
        window.sidebar.set_query(query)
        assert window.context.jobs.wait_idle()
        is_answered = bool(line.text()) or not window.search_results._empty.isHidden()
        assert is_answered or not problem.isHidden(), query
        assert "\n" not in line.text()
    window.sidebar.set_query("bridge")
    assert window.context.jobs.wait_idle()
    assert line.text() == "1 article"
