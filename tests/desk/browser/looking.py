"""Keeps pictures of pages for the eye, and looks at a page as everybody must be able to: light, dark, 320 pixels."""

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from playwright.sync_api import Page, expect

from tests.source import ROOT

PACKAGE = find_spec("axe_playwright_python")
assert PACKAGE
assert PACKAGE.submodule_search_locations
AXE = next(Path(PACKAGE.submodule_search_locations[0]).rglob("axe.min.js")).read_text()
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FOLDER = ROOT / "artifacts"


def kept(page: Page, name: str) -> None:
    """A picture of the whole page."""
    FOLDER.mkdir(exist_ok=True)
    page.screenshot(path=FOLDER / f"{name}.png", full_page=True)


type Scheme = Literal["light", "dark"]


def is_for_everybody(page: Page, name: str) -> None:
    """The page on screen, in both schemes and at the width of a small phone."""
    size = page.viewport_size
    looks: tuple[tuple[Scheme, int], ...] = (("dark", 1280), ("light", 1280), ("light", 320))
    for scheme, width in looks:
        wrong = _wrong(page, scheme, width)
        expect(page.locator("h1")).to_have_count(1)
        kept(page, f"{name}-{scheme}-{width}")
        assert wrong == []
    if size:
        page.set_viewport_size(size)


def complaints(page: Page) -> list[str]:
    """The same, quick enough for many pages in a row: without pictures, in two looks; all that is wrong."""
    return [*_wrong(page, "light", 1280), *_wrong(page, "dark", 320)]


def _wrong(page: Page, scheme: Scheme, width: int) -> list[str]:
    """What axe finds in this scheme at this width, and whether anything sticks out."""
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    found = violations(page)
    if stick_out := sideways(page):
        found.append(f"{stick_out} pixels stick out")
    return [f"{scheme}, {width}: {wrong}" for wrong in found]


def violations(page: Page) -> list[str]:
    """What axe finds on the page as it stands."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(f"{AXE};0")
    found = page.evaluate(f"axe.run({json.dumps({'runOnly': LEVELS})})")["violations"]
    return [f"{broken['id']}: {node['html'][:200]}" for broken in found for node in broken["nodes"]]


def sideways(page: Page) -> int:
    """How many pixels stick out of the window."""
    return int(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
