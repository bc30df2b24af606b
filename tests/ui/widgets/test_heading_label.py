"""A heading is cut where there is no room, and says all of it in its tooltip."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.widgets.heading_label import SHORTEST, HeadingLabel

LONG = "For the essay on bridges & the <b>people</b> who built them in the town"


def test_a_long_name_neither_widens_the_pane_nor_is_lost(qtbot: QtBot) -> None:
    label = HeadingLabel()
    qtbot.addWidget(label)
    label.setText(LONG)
    assert label.minimumSizeHint().width() == SHORTEST
    label.resize(120, 30)
    label.grab()
    assert "essay" in label.toolTip()
    assert "<b>" not in label.toolTip(), "a tooltip is rich text: what a person typed is not"
    assert label.text() == LONG
    label.resize(1200, 30)
    label.grab()
    assert label.toolTip() == ""
    label.setText("Later")
    assert label.minimumSizeHint().width() < SHORTEST
