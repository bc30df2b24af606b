"""The roles that the rows of the sidebar share, whatever model they come from."""

from __future__ import annotations

from PySide6.QtCore import Qt

COUNT_ROLE = Qt.ItemDataRole.UserRole + 1
"""How many articles: an int."""

ICON_ROLE = Qt.ItemDataRole.UserRole + 2
"""A bundled icon's name, or None for a row with a dot."""

NUMBER_ROLE = Qt.ItemDataRole.UserRole + 4
"""The digit of a numbered tag, or None."""

DOT_ROLE = Qt.ItemDataRole.UserRole + 3
"""A Colour's value, "" for a dot without colour, None for a row without a dot."""

NEWS_ROLE = Qt.ItemDataRole.UserRole + 5
"""A short sign that something waits there, such as "12"; "" or None for nothing."""
