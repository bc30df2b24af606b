"""Preferences: each declared once, with its key, default, allowed values, label and help.

They live beside the library as settings.json, so that a library on a stick carries its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.durable_file import read_json, write_json
from reader.errors import Refused
from reader.model.wording import said


@dataclass(frozen=True, slots=True)
class Setting:
    """One preference. choices: allowed values, or lowest and highest for a number, or () for on
    and off, for words of a person's own, and for a tuple of folders. unit: what a number
    counts."""

    key: str
    default: Any
    choices: tuple[Any, ...]
    label: str
    help: str
    unit: str = ""

    @property
    def section(self) -> str:
        """Where it stands in the dialog: one of SECTIONS."""
        return SECTIONS[self.key.partition(".")[0]]

    def allows(self, value: object) -> bool:
        """Whether a value may be stored."""
        if isinstance(self.default, bool):
            return isinstance(value, bool)
        if isinstance(self.default, int):
            low, high = self.choices
            return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
        if isinstance(self.default, tuple):
            return _are_folders(value)
        if not self.choices:
            return isinstance(value, str) and len(value) <= LONGEST_WORDS and value.isprintable()
        return value in self.choices


LONGEST_WORDS = 40
"""Code points of words of a person's own."""
MOST_FOLDERS = 20
"""Each is looked through at every start."""
SECTIONS = {
    "appearance": said("Appearance"),
    "reading": said("Reading"),
    "colours": said("Meaning of colours"),
    "window": said("Importing"),
}
"""By the first part of a key, in the order they are shown."""

_COLOURS = {
    "yellow": (said("Yellow"), said("What yellow stands for, such as “claims”.")),
    "green": (said("Green"), said("What green stands for, such as “claims”.")),
    "blue": (said("Blue"), said("What blue stands for, such as “claims”.")),
    "pink": (said("Pink"), said("What pink stands for, such as “claims”.")),
    "purple": (said("Purple"), said("What purple stands for, such as “claims”.")),
}

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "appearance.language",
        "system",
        ("system", "en", "de", "sr_Latn"),
        "Language",
        "The words of the window, its dates and numbers. “System” follows the desktop.",
    ),
    Setting(
        "appearance.theme",
        "system",
        ("system", "light", "sepia", "dark", "black"),
        "Theme",
        "The colours of the window. “System” follows the desktop.",
    ),
    Setting(
        "appearance.colours",
        "soft",
        ("soft", "distinct"),
        "Highlight colours",
        "“Distinct” can be told apart with any kind of colour vision.",
    ),
    Setting(
        "reading.text_size",
        19,
        (12, 40),
        "Text size",
        "Height of the reading face.",
        "pixels",
    ),
    Setting(
        "reading.measure",
        70,
        (45, 100),
        "Line length",
        "Width of the text column; 60 to 75 reads best.",
        "characters",
    ),
    Setting(
        "reading.leading",
        158,
        (130, 220),
        "Line spacing",
        "From one line to the next, in proportion to the text size.",
        "%",
    ),
    Setting(
        "reading.face",
        "serif",
        ("serif", "sans-serif"),
        "Typeface",
        "The face of the page: Source Serif, or Inter, which has no serifs.",
    ),
    Setting(
        "reading.mark_read",
        True,
        (),
        "Mark articles read when they are opened",
        "Otherwise an article stays unread until you say so.",
    ),
    *(Setting(f"colours.{name}", "", (), label, help) for name, (label, help) in _COLOURS.items()),
    Setting(
        "window.open_imported",
        True,
        (),
        "Open an article after importing it",
        "Applies when one file, or a pasted text, was imported.",
    ),
    Setting(
        "window.watched_folders",
        (),
        (),
        "Watched folders",
        "What is saved in them is imported by itself, once. The files stay where they are.",
    ),
)


OWN_KEYS = "keys"
"""Under this name listeners hear that a person chose keys, and the file holds them: lists of keys
by the id of their action."""


class Settings:
    """The values of one library. A file that cannot be read gives the defaults and is kept
    aside."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._declared = {setting.key: setting for setting in SETTINGS}
        self._values: dict[str, Any] = read_json(path)
        self._listeners: list[Callable[[str], None]] = []

    def get(self, key: str) -> Any:
        """The value of a declared key; the default where none, or no allowed one, is stored."""
        setting = self._declared[key]
        value = self._values.get(key, setting.default)
        if not setting.allows(value):
            return setting.default
        # The file knows lists only.
        return tuple(value) if isinstance(value, list) else value

    def set(self, key: str, value: Any) -> None:
        """Store a value. Raises Refused for one that is not allowed."""
        setting = self._declared[key]
        if not setting.allows(value):
            raise Refused(
                said("“{setting}” cannot be {value}.", setting=setting.label, value=str(value))
            )
        if self.get(key) == value:
            return
        self._values[key] = value
        self._write(key)

    def own_keys(self) -> dict[str, tuple[str, ...]]:
        """The keys a person chose, by the id of the action; () for none. Entries of the file that
        make no sense are passed over, and stay there."""
        stored = self._values.get(OWN_KEYS)
        entries = stored.items() if isinstance(stored, dict) else ()
        return {id: tuple(keys) for id, keys in entries if _are_words(keys)}

    def set_own_keys(self, chosen: Mapping[str, Sequence[str] | None]) -> None:
        """Store the keys of some actions; None: those the action was declared with.

        What is stored for other actions stays, also for those this version does not know.
        """
        stored = self._values.get(OWN_KEYS)
        if stored is not None and not isinstance(stored, dict):
            # Not ours to throw away, whoever wrote it.
            self._values[f"{OWN_KEYS}.not_understood"] = stored
        kept = dict(stored) if isinstance(stored, dict) else {}
        for id, keys in chosen.items():
            kept.pop(id, None)
            if keys is not None:
                kept[id] = list(keys)
        self._values[OWN_KEYS] = kept
        self._write(OWN_KEYS)

    def when_changed(self, listener: Callable[[str], None]) -> None:
        """Call listener(key) after a value has changed."""
        self._listeners.append(listener)

    def _write(self, key: str) -> None:
        write_json(self._path, self._values)
        for listener in list(self._listeners):
            listener(key)


def _are_folders(value: object) -> bool:
    return (
        isinstance(value, tuple | list)
        and len(value) <= MOST_FOLDERS
        and all(
            isinstance(one, str) and "\0" not in one and Path(one).is_absolute() for one in value
        )
    )


def _are_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


class SessionFile:
    """What the window wants to find again: geometry, open article, shelf. Any JSON value by key."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values: dict[str, Any] = read_json(path)

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a key."""
        return self._values.get(key, default)

    def set(self, key: str, value: Any) -> None:
        """Store a value."""
        if self._values.get(key) != value:
            self._values[key] = value
            write_json(self._path, self._values)
