"""The tour: the whole journey on the sample, through the real window; it must go well anywhere."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reader.errors import ReaderError


def test_the_tour_goes_well_and_leaves_a_picture_of_each_step(
    qapp: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from ui.tour import run

    pictures = tmp_path / "pictures"
    assert run(pictures, tmp_path / "tour") == 0, capsys.readouterr().err
    said = capsys.readouterr().out
    assert "All 17 steps of the tour went well." in said
    for number in range(1, 18):
        (picture,) = (p for p in pictures.glob(f"{number:02}-*.png") if str(p) in said)
        assert picture.stat().st_size > 10_000
    light, dark = (sorted(pictures.glob(f"view-{theme}-*.png")) for theme in ("light", "dark"))
    assert len(light) == len(dark) >= 14
    assert len({picture.read_bytes() for picture in (*light, *dark)}) == len(light) + len(dark)


def test_the_tour_does_not_touch_a_library_that_is_there(
    qapp: Any, library: Any, data_dir: Path
) -> None:
    from ui.tour import run

    with pytest.raises(ReaderError, match="needs a new one"):
        run(None, data_dir)


def test_a_step_that_fails_fails_the_tour(
    qapp: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from ui import tour, tour_hands

    monkeypatch.setattr(tour_hands, "PATIENCE_MS", 6000)
    monkeypatch.setattr("ui.tour_hands.Hands.press", lambda self, keys: None)
    assert tour.run(None, tmp_path / "tour", as_json=True) == 1
    steps = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [step["ok"] for step in steps] == [True] * (len(steps) - 1) + [False]
    assert steps[-1]["error"] == "the ribbon did not open"
