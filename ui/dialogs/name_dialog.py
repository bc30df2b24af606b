"""A small window that asks for one name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.dialogs.form_parts import add_line, button_box, form, notice_label, ok_button, show_notice
from ui.widgets.fitted_dialog import FittedDialog
from ui.words import tr


class NameDialog(FittedDialog):
    """title: what the window is called. verb: of its button. problem: what is wrong with a name, ""
    for nothing; asked as it is typed."""

    def __init__(
        self,
        title: str,
        verb: str,
        name: str,
        problem: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("name_dialog")
        self.setWindowTitle(title)
        self._problem = problem
        layout = form(self)
        self._field = add_line(layout, name, "name_field", tr("&Name"))
        self._notice = notice_label("name_notice")
        self._buttons = button_box(verb, self)
        layout.addWidget(self._notice)
        layout.addSpacing(8)
        layout.addWidget(self._buttons)
        self._field.textChanged.connect(self._judge)
        self._field.selectAll()
        self._judge()

    @property
    def name(self) -> str:
        """What was typed."""
        return self._field.text()

    def _judge(self) -> None:
        is_empty = not self.name.strip()
        problem = "" if is_empty else self._problem(self.name)
        show_notice(self._notice, problem)
        ok_button(self._buttons).setEnabled(not (is_empty or problem))
