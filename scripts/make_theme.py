"""Makes a theme out of a few brand colours: the `--basis-*` values of NL Design System, light and dark.

    python -m scripts.make_theme > samenspraak/desk/static/desk/css/theme-default.css

Every colour is a ramp of 14 steps and their inverse in OKLCH. Exit code 1, with the pairs on standard error, when a
text or border would be too faint (WCAG 2.2 AA; 7:1 for running text).
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from scripts.colours import contrast, from_hex, from_oklch, to_hex, to_oklch

BACKGROUNDS = ("bg-document", "bg-subtle", "bg-default", "bg-hover", "bg-active")
BORDERS = ("border-subtle", "border-default", "border-hover", "border-active")
TEXTS = ("color-subtle", "color-default", "color-hover", "color-active", "color-document")

# Lightness and share of the brand's chroma of the five backgrounds.
LIGHT_NEUTRAL = ((1.0, 0.0), (0.985, 0.5), (0.968, 0.7), (0.942, 0.9), (0.918, 1.0))
LIGHT_COLOUR = ((1.0, 0.0), (0.978, 0.13), (0.948, 0.28), (0.918, 0.42), (0.885, 0.52))
DARK_NEUTRAL = tuple((lightness, 1.0) for lightness in (0.185, 0.215, 0.25, 0.29, 0.33))
DARK_COLOUR = tuple((lightness, 0.36) for lightness in (0.19, 0.23, 0.275, 0.315, 0.355))

# Name, share of chroma, contrast to reach; borders against bg-default, texts against bg-hover.
LIGHT_BORDERS = (("border-default", 0.8, 3.05), ("border-hover", 0.9, 4.2), ("border-active", 1.0, 5.5))
DARK_BORDERS = (("border-default", 0.6, 3.05), ("border-hover", 0.7, 4.2), ("border-active", 0.8, 5.5))
LIGHT_TEXTS = tuple(zip(TEXTS, (0.9, 1.0, 1.0, 1.0, 0.9), (4.6, 6.2, 7.6, 9.0, 12.2), strict=True))
DARK_TEXTS = tuple(zip(TEXTS, (0.6, 0.7, 0.6, 0.5, 0.25), (4.8, 6.6, 8.0, 9.2, 11.4), strict=True))

# Foreground, background, least contrast.
PAIRS = (
    ("color-document", "bg-document", 7.0),
    ("color-document", "bg-active", 7.0),
    ("color-default", "bg-document", 4.5),
    ("color-default", "bg-active", 4.5),
    ("color-subtle", "bg-document", 4.5),
    ("color-subtle", "bg-hover", 4.5),
    ("border-default", "bg-document", 3.0),
    ("border-default", "bg-default", 3.0),
    ("inverse-color-default", "inverse-bg-default", 4.5),
    ("inverse-color-default", "inverse-bg-hover", 4.5),
)

FUNCTIONAL = {
    "info": "#0b63b5",
    "positive": "#1d7a3e",
    "warning": "#a85b00",
    "negative": "#c3202f",
    "highlight": "#8a6a00",
}
NEUTRALS = ("default", "disabled")


@dataclass(frozen=True)
class Theme:
    """Brand colours, a font stack and three corner radii in pixels."""

    name: str
    neutral: str
    accents: tuple[str, str, str]
    action: str
    font: str
    radii: tuple[int, int, int]

    @property
    def colours(self) -> dict[str, str]:
        """Every ramp's name with the colour it grows from."""
        accents = {f"accent-{place}": colour for place, colour in enumerate(self.accents, start=1)}
        actions = {"action-1": self.action, "action-2": self.action, "selected": self.accents[0]}
        return {"default": self.neutral, **accents, **actions, "disabled": self.neutral, **FUNCTIONAL}


DEFAULT = Theme(
    name="default",
    neutral="#7b8085",
    accents=("#0d5c6b", "#8a4b12", "#4b4f9e"),
    action="#0d5c6b",
    font="'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
    radii=(6, 10, 16),
)


def main() -> int:
    print(sheet(DEFAULT))
    faint = list(too_faint(DEFAULT))
    print("\n".join(faint), file=sys.stderr)
    return 1 if faint else 0


def sheet(theme: Theme) -> str:
    """The whole theme; the dark half twice, for the device's wish and for the employee's."""
    light, dark = _values(theme, is_dark=False), _values(theme, is_dark=True)
    focus = "  color-scheme: dark; --basis-focus-outline-color: #ffdd00;"
    wish = (
        f'@media (prefers-color-scheme: dark) {{ :root:not([data-scheme="light"]) {{\n{focus}\n{dark}\n}} }}'
    )
    choice = f'[data-scheme="dark"] {{\n{focus}\n{dark}\n}}'
    return f"{_basics(theme)}\n{light}\n}}\n{wish}\n{choice}"


def too_faint(theme: Theme) -> Iterator[str]:
    """Every pair without enough contrast, in words."""
    named = ((name, colour) for name, colour in theme.colours.items() if name != "disabled")
    for (name, colour), is_dark in product(named, (False, True)):
        steps = ramp(colour, is_dark=is_dark, is_neutral=name in NEUTRALS)
        for front, back, least in PAIRS:
            found = contrast(steps[front], steps[back])
            if found < least:
                yield f"{'dark' if is_dark else 'light'} {name}: {front} on {back} = {found:.2f} < {least}"


def ramp(colour: str, *, is_dark: bool, is_neutral: bool) -> dict[str, str]:
    """The 14 steps of a colour and their inverse."""
    steps = _dark(colour, is_neutral) if is_dark else _light(colour, is_neutral)
    inverse = _inverse_dark(colour) if is_dark else _inverse_light(colour)
    inverse["border-subtle"] = inverse["bg-active"]
    inverse |= dict.fromkeys((*BORDERS[1:], *TEXTS), "#ffffff")
    inverse["color-subtle"] = "#f4f4f4"
    return steps | {f"inverse-{name}": value for name, value in inverse.items()}


def _light(colour: str, is_neutral: bool) -> dict[str, str]:
    steps = _backgrounds(colour, LIGHT_NEUTRAL if is_neutral else LIGHT_COLOUR)
    lightness, share = (0.895, 0.9) if is_neutral else (0.845, 0.6)
    steps["border-subtle"] = _shade(colour, lightness, share)
    for name, share, target in LIGHT_BORDERS:
        steps[name] = _darkest_needed(colour, share, steps["bg-default"], target)
    for name, share, target in LIGHT_TEXTS:
        steps[name] = _darkest_needed(colour, share, steps["bg-hover"], target)
    return steps


def _dark(colour: str, is_neutral: bool) -> dict[str, str]:
    steps = _backgrounds(colour, DARK_NEUTRAL if is_neutral else DARK_COLOUR)
    steps["border-subtle"] = _shade(colour, 0.37, 1.0 if is_neutral else 0.36)
    for name, share, target in DARK_BORDERS:
        steps[name] = _lightest_needed(colour, share, steps["bg-default"], target)
    for name, share, target in DARK_TEXTS:
        steps[name] = _lightest_needed(colour, share, steps["bg-hover"], target)
    return steps


def _inverse_light(colour: str) -> dict[str, str]:
    """White text stands on these; the brand colour itself when it is dark enough."""
    lightness = min(
        _lightness_for(colour, 1.0, "#ffffff", 4.6, is_darker=True), to_oklch(from_hex(colour))[0]
    )
    return {
        "bg-default": _shade(colour, lightness, 1.0),
        "bg-hover": _shade(colour, lightness - 0.06, 1.0),
        "bg-active": _shade(colour, lightness - 0.11, 1.0),
        "bg-subtle": _shade(colour, lightness - 0.15, 0.9),
        "bg-document": _shade(colour, max(lightness - 0.2, 0.2), 0.8),
    }


def _inverse_dark(colour: str) -> dict[str, str]:
    lightness = _lightness_for(colour, 0.9, "#ffffff", 4.7, is_darker=True)
    return {
        "bg-default": _shade(colour, lightness, 0.9),
        "bg-hover": _shade(colour, lightness - 0.05, 0.9),
        "bg-active": _shade(colour, lightness - 0.09, 0.9),
        "bg-subtle": _shade(colour, 0.33, 0.7),
        "bg-document": _shade(colour, 0.27, 0.6),
    }


def _backgrounds(colour: str, table: tuple[tuple[float, float], ...]) -> dict[str, str]:
    pairs = zip(BACKGROUNDS, table, strict=True)
    return {name: _shade(colour, lightness, share) for name, (lightness, share) in pairs}


def _shade(colour: str, lightness: float, share: float) -> str:
    """The colour's hue at another lightness, with a share of its chroma."""
    _, chroma, hue = to_oklch(from_hex(colour))
    return to_hex(from_oklch(lightness, chroma * share, hue))


def _darkest_needed(colour: str, share: float, ground: str, target: float) -> str:
    return _shade(colour, _lightness_for(colour, share, ground, target, is_darker=True), share)


def _lightest_needed(colour: str, share: float, ground: str, target: float) -> str:
    return _shade(colour, _lightness_for(colour, share, ground, target, is_darker=False), share)


def _lightness_for(colour: str, share: float, ground: str, target: float, *, is_darker: bool) -> float:
    """The lightness nearest to the ground that still reaches the contrast, by halving."""
    low, high = 0.0, 1.0
    for _ in range(40):
        middle = (low + high) / 2
        reaches = contrast(_shade(colour, middle, share), ground) >= target
        if reaches == is_darker:
            low = middle
        else:
            high = middle
    return low if is_darker else high


def _values(theme: Theme, *, is_dark: bool) -> str:
    return "\n".join(
        f"  --basis-color-{name}-{step}: {value};"
        for name, colour in theme.colours.items()
        for step, value in ramp(colour, is_dark=is_dark, is_neutral=name in NEUTRALS).items()
    )


def _basics(theme: Theme) -> str:
    small, medium, large = theme.radii
    return f"""/* {theme.name}: made by scripts/make_theme.py, do not edit */
:root {{
  color-scheme: light;
  --basis-text-font-family-default: {theme.font};
  --basis-heading-font-family: {theme.font};
  --basis-heading-font-weight: 650;
  --basis-text-font-weight-bold: 650;
  --basis-border-radius-sm: {small}px; --basis-border-radius-md: {medium}px; --basis-border-radius-lg: {large}px;
  --basis-form-control-border-radius: {small}px;
  --basis-border-width-sm: 1px; --basis-border-width-md: 2px;
  --basis-box-shadow-sm: 0 1px 2px rgb(20 24 28 / 12%);
  --basis-box-shadow-md: 0 4px 14px rgb(20 24 28 / 14%);
  --basis-box-shadow-lg: 0 16px 48px rgb(20 24 28 / 22%);
  --basis-focus-outline-style: solid; --basis-focus-outline-width: 3px; --basis-focus-outline-offset: 2px;
  --basis-focus-outline-color: #0b0c0c; --basis-focus-inverse-outline-color: #ffdd00;
  --basis-focus-background-color: #ffdd00; --basis-focus-color: #0b0c0c;"""


if __name__ == "__main__":
    sys.exit(main())
