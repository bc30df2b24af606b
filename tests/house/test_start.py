"""The start of the window: what it does not wait for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

LATE = (
    "lxml",
    "numpy",
    "whoosh",
    "rapidfuzz",
    "Stemmer",
    "py3langid",
    "charset_normalizer",
    "reader.intake",
    "reader.index",
    "reader.exchange",
    "reader.services.importing",
    "reader.services.searching",
    "reader.services.indexing",
    "reader.services.codebook",
    "reader.services.rules",
    "reader.services.exporting",
)
"""What reads pages, searches, compares and exports; each is loaded when it is first needed."""

PAINT = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from reader.library import Library
from ui.app import build_window, make_application

class Seen(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print([name for name in {LATE!r} if name in sys.modules], flush=True)
            watched.removeEventFilter(self)
            application.quit()
        return False

application = make_application()
with Library.open(Path(sys.argv[1])) as library:
    window = build_window(library)
    seen = Seen()
    window.findChild(QObject, "sidebar").installEventFilter(seen)
    window.show()
    application.exec()
    window.close()
"""


def test_nothing_heavy_is_loaded_before_the_window_is_painted(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PAINT, str(tmp_path / "library")],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]", "move these imports to where they are needed"
