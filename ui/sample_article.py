"""Where the sample article is: in the package when installed, in seeds/ in a checkout."""

from __future__ import annotations

from importlib import resources
from pathlib import Path


def sample_article() -> Path | None:
    """The first sample text, None when this copy of the program has none."""
    # The package is always unpacked on the disk: hatchling's wheels are never run from a zip.
    packaged = Path(str(resources.files("resources"))) / "seeds"
    for folder in (packaged, packaged.parent.parent / "seeds"):
        texts = sorted(folder.glob("*.txt")) if folder.is_dir() else []
        if texts:
            return texts[0]
    return None
