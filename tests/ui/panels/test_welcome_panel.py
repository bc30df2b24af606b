"""An empty library offers three ways to begin, and the sample is really there."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.panels.welcome_panel import WelcomePanel
from ui.sample_article import sample_article


def test_the_three_ways_ask_for_themselves(context: Any, qtbot: QtBot) -> None:
    panel = WelcomePanel(context)
    qtbot.addWidget(panel)
    asked: list[str] = []
    panel.import_requested.connect(asked.append)
    for name in ("sample", "files", "paste"):
        button = panel.findChild(QPushButton, f"welcome_{name}")
        assert button is not None
        assert button.accessibleName()
        button.click()
    assert asked == ["sample", "files", "paste"]


def test_the_sample_article_imports(library: Any) -> None:
    path = sample_article()
    assert path is not None
    result, _ = library.articles.add(path)
    assert result.status == "added"
    assert library.articles.counts().all == 1
