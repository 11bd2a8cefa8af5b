"""Keeps pictures of pages for the eye, and looks at a page as everybody must be able to: light, dark, 320 pixels."""

from playwright.sync_api import Page, expect

from tests.desk.browser.test_accessibility import _sideways, _violations
from tests.source import ROOT

FOLDER = ROOT / "artifacts"


def kept(page: Page, name: str) -> None:
    """A picture of the whole page."""
    FOLDER.mkdir(exist_ok=True)
    page.screenshot(path=FOLDER / f"{name}.png", full_page=True)


def is_for_everybody(page: Page, name: str) -> None:
    """The page on screen, in both schemes and at the width of a small phone."""
    size = page.viewport_size
    for scheme, width in (("dark", 1280), ("light", 1280), ("light", 320)):
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # one of the words it takes
        expect(page.locator("h1")).to_have_count(1)
        kept(page, f"{name}-{scheme}-{width}")
        assert (scheme, width, _violations(page)) == (scheme, width, [])
        assert _sideways(page) == 0
    if size:
        page.set_viewport_size(size)
