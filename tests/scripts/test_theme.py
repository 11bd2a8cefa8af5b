"""The theme is the one the script makes, and every text in it can be read."""

from pathlib import Path

import pytest

import samenspraak.desk
from scripts.colours import contrast, from_hex, from_oklch, to_hex, to_oklch
from scripts.make_theme import DEFAULT, Theme, sheet, too_faint

SHEET = Path(samenspraak.desk.__file__).parent / "static/desk/css/theme-default.css"


def test_theme_in_the_tree_is_the_one_the_script_makes() -> None:
    assert SHEET.read_text().strip() == sheet(DEFAULT).strip()


def test_no_text_of_our_theme_is_too_faint() -> None:
    assert list(too_faint(DEFAULT)) == []


@pytest.mark.parametrize("brand", ["#ffdd00", "#1d72b4", "#a65200", "#e5007d", "#00ff00", "#111111"])
def test_theme_of_any_brand_colour_can_be_read(brand: str) -> None:
    theme = Theme("other", "#77808c", (brand, brand, brand), brand, "sans-serif", (4, 6, 10))
    assert list(too_faint(theme)) == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.48)],
)
def test_contrast_is_that_of_wcag(one: str, other: str, expected: float) -> None:
    assert contrast(one, other) == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize("colour", ["#0d5c6b", "#ffffff", "#000000", "#c3202f"])
def test_colour_survives_the_way_there_and_back(colour: str) -> None:
    assert to_hex(from_oklch(*to_oklch(from_hex(colour)))) == colour
