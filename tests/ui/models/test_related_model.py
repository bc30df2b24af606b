"""The model of related articles: titles, reasons, and what a screen reader is told."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from reader.model.search import Related
from ui.models.related_model import RelatedModel

FOUND = [
    Related(3, 9.0, ("dyke", "flood"), "The dyke", "River Courier", "2023"),
    Related(5, 4.0, ("flood",), "Floods & <fire>"),
]


def test_it_tells_what_is_shared(qtmodeltester: ModelTester) -> None:
    model = RelatedModel()
    model.show(FOUND)
    qtmodeltester.check(model)
    first, second = model.index(0), model.index(1)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(first, spoken) == "The dyke, River Courier, 2023, Both speak of dyke, flood"
    assert "Floods &amp; &lt;fire&gt;" in model.data(second, Qt.ItemDataRole.ToolTipRole)
    assert (model.row_of(5), model.row_of(4)) == (1, None)


def test_what_is_shown_already_is_not_set_anew() -> None:
    model = RelatedModel()
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.show(FOUND)
    model.show(tuple(FOUND))
    assert resets == [1]
