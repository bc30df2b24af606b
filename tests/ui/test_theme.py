"""The themes: complete, legible, changed at once, with their own faces."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication

from reader.model.annotation import Colour
from ui.theme.colours import THEME_NAMES, load_colours
from ui.theme.theme import Theme


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(v) for v in colour.getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", THEME_NAMES)
def test_text_is_legible_on_every_ground(qapp: QApplication, name: str) -> None:
    theme = Theme()
    theme.set(name)
    for ground in ("bg", "side", "list", "card", "selection"):
        for ink, least in (("ink", 7.0), ("ink2", 4.5), ("accent", 4.5 if ground == "bg" else 3)):
            assert contrast(theme.colour(ink), theme.colour(ground)) >= least, (ink, ground)
        if ground != "selection":
            assert contrast(theme.colour("ink3"), theme.colour(ground)) >= 4.3, ground
            assert contrast(theme.colour("danger"), theme.colour(ground)) >= 4.5, ground
    assert contrast(theme.colour("on_accent"), theme.colour("accent")) >= 4.5


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize("is_distinct", [False, True])
def test_text_is_legible_on_every_highlight(
    qapp: QApplication, name: str, is_distinct: bool
) -> None:
    theme = Theme()
    theme.set(name)
    theme.set_distinct_highlights(is_distinct)
    for colour in Colour:
        assert contrast(theme.colour("ink"), theme.fill(colour)) >= 4.0, colour
    fills = {theme.fill(colour).name() for colour in Colour}
    stripes = {theme.stripe(colour).name() for colour in Colour}
    assert len(fills) == len(stripes) == len(Colour)


def test_a_change_reaches_palette_and_style_sheet_at_once(qapp: QApplication) -> None:
    theme = Theme()
    changes: list[str] = []
    theme.changed.connect(lambda: changes.append(theme.name))
    theme.set("dark")
    dark = load_colours("dark").colours
    assert qapp.palette().window().color().name().upper() == dark["bg"].upper()
    assert dark["accent"] in qapp.styleSheet()
    theme.set("light")
    assert dark["accent"] not in qapp.styleSheet()
    assert changes == ["dark", "light"]


def test_an_unknown_theme_is_refused_and_nothing_changes(qapp: QApplication) -> None:
    theme = Theme()
    with pytest.raises(ValueError, match="mauve"):
        theme.set("mauve")
    assert theme.name == "light"


def test_system_is_one_of_the_real_themes(qapp: QApplication) -> None:
    theme = Theme()
    theme.set("system")
    assert theme.name in ("light", "dark")


def test_both_faces_come_with_the_program_in_their_weights(qapp: QApplication) -> None:
    theme = Theme()
    for font, family in (
        (theme.ui_font(13), "Inter"),
        (theme.ui_font(13, 600), "Inter"),
        (theme.reading_font(19), "Source Serif 4"),
        (theme.reading_font(36, 600), "Source Serif 4"),
    ):
        info = QFontInfo(font)
        assert info.family() == family
        assert info.exactMatch()
        assert info.pixelSize() == font.pixelSize()


def test_icons_take_the_colour_of_the_theme(qapp: QApplication) -> None:
    theme = Theme()
    colours = set()
    for name in ("light", "dark"):
        theme.set(name)
        image = theme.icon("library", "ink").pixmap(18, 18).toImage()
        strongest = max(
            (image.pixelColor(x, y) for x in range(18) for y in range(18)),
            key=lambda colour: colour.alpha(),
        )
        assert strongest.alpha() > 200
        ink = theme.colour("ink")
        assert abs(strongest.red() - ink.red()) < 12
        colours.add(strongest.lightness() > 128)
    assert colours == {True, False}


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        Theme().icon("no-such-icon")
