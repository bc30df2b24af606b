"""What this program is, which version, where the library lies, and whose work it carries."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.fitted_dialog import FittedDialog
from ui.widgets.plain_label import plain_label
from ui.words import marked, tr

CREDITS = marked(
    "Free software under the MIT licence. It carries the typefaces Source Serif 4 and Inter "
    "(SIL Open Font License) and drawings of the Lucide icon set (ISC licence), and stands on "
    "Qt for Python, SQLite and Whoosh."
)


class AboutDialog(FittedDialog):
    """A quiet card."""

    def __init__(self, theme: Theme, folder: Path, parent: QWidget | None = None) -> None:
        # Slow to import, and seldom looked at.
        from importlib import metadata

        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(tr("About Florilegium"))
        self.setFixedWidth(440)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 18)
        layout.setSpacing(10)
        name = plain_label("Florilegium")
        name.setFont(theme.reading_font(28, 600))
        layout.addWidget(name)
        layout.addWidget(
            plain_label(tr("Version {version}", version=metadata.version("florilegium")))
        )
        layout.addWidget(
            plain_label(
                tr("A reading room for your own articles. Nothing you read leaves this computer.")
            )
        )
        place = plain_label(tr("Your library: {folder}", folder=folder))
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(place)
        thanks = plain_label(tr(CREDITS))
        thanks.setProperty("tone", "ink2")
        layout.addWidget(thanks)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
