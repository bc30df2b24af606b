"""A tag with others below it is to go: what becomes of them?"""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from reader.model.tag import TagNode
from ui.widgets.fitted_dialog import FittedDialog
from ui.widgets.plain_label import plain_label
from ui.words import tr


class DeleteTagDialog(FittedDialog):
    """accepted: delete it. keeps_children: those below it move up and stay."""

    def __init__(self, node: TagNode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("delete_tag_dialog")
        self.setWindowTitle(tr("Delete “{tag}”", tag=node.tag.name))
        self.setMinimumWidth(440)
        self.keeps_children = False
        question = tr(
            "{n} tag stands below “{tag}”. What becomes of it?",
            "{n} tags stand below “{tag}”. What becomes of them?",
            n=_below(node),
            tag=node.tag.path,
        )
        carried = tr(
            "{passages} and {articles} carry these tags, and stay.",
            passages=tr("{n} passage", "{n} passages", n=node.passages),
            articles=tr("{n} article", "{n} articles", n=node.articles),
        )
        above = node.tag.parent_path
        moved = (
            tr("Moved up they stand below “{tag}”.", tag=above)
            if above
            else tr("Moved up they stand at the top.")
        )
        rest = tr("One with the same name there takes them in. Undo brings everything back.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(8)
        layout.addWidget(plain_label(question))
        consequence = plain_label(f"{carried} {moved} {rest}")
        consequence.setProperty("tone", "ink2")
        layout.addWidget(consequence)
        layout.addSpacing(10)
        layout.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        up = buttons.addButton(tr("Move them &up"), QDialogButtonBox.ButtonRole.AcceptRole)
        up.setObjectName("delete_keep")
        up.setDefault(True)
        up.clicked.connect(self._keep)
        too = buttons.addButton(tr("&Delete them too"), QDialogButtonBox.ButtonRole.DestructiveRole)
        too.setObjectName("delete_all")
        too.setProperty("kind", "danger")
        too.style().polish(too)
        too.setAutoDefault(False)
        too.clicked.connect(self.accept)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("delete_cancel")
        cancel.setToolTip(tr("Escape"))
        buttons.rejected.connect(self.reject)
        return buttons

    def _keep(self) -> None:
        self.keeps_children = True
        self.accept()


def _below(node: TagNode) -> int:
    return sum(1 + _below(child) for child in node.children)
