"""The vendored front-end files are those that the script wrote, and no page can do without them."""

import hashlib
import json
import re
from pathlib import Path

import samenspraak.desk
from scripts.frontend_icons import LUCIDE, TABLER

DESK = Path(samenspraak.desk.__file__).parent
VENDOR = DESK / "static/desk/vendor"
MANIFEST = json.loads((VENDOR / "manifest.json").read_text())


def _digests() -> dict[str, str]:
    files = (path for path in VENDOR.rglob("*") if path.is_file() and path.name != "manifest.json")
    return {
        path.relative_to(VENDOR).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files
    }


def test_every_vendored_file_is_as_it_was_fetched() -> None:
    assert _digests() == MANIFEST["sha256"]


def test_every_package_is_pinned_to_one_version() -> None:
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in MANIFEST["packages"].values())


def test_every_icon_that_a_page_names_is_in_the_sprite() -> None:
    named = {
        name
        for page in (DESK / "templates").rglob("*.html")
        for name in re.findall(r'{% icon "([a-z0-9-]+)"', page.read_text())
    }
    assert named <= {*LUCIDE, *TABLER}


def test_sprite_holds_every_icon_of_the_list() -> None:
    sprite = (VENDOR / "icons.svg").read_text()
    assert set(re.findall(r'<symbol id="i-([a-z0-9-]+)"', sprite)) == {*LUCIDE, *TABLER}


def test_own_sheets_load_nothing_from_elsewhere() -> None:
    sheets = [*(DESK / "static/desk/css").glob("*.css"), *VENDOR.glob("*.css")]
    found = [
        url for sheet in sheets for url in re.findall(r"url\(([^)]*)\)|@import\s+(\S+)", sheet.read_text())
    ]
    assert all(url[0].startswith('"../vendor/') for url in found)
