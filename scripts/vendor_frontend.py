"""Fetches the pinned front-end packages and writes them into the desk's static folder; needs Node's npm.

Run it only to update a version: `python -m scripts.vendor_frontend`. Its result is committed, so nobody else
needs Node. Every vendored file's SHA-256 stands in `manifest.json`; a test compares them.
"""

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from scripts.frontend_icons import LUCIDE, TABLER

VENDOR = Path(__file__).parent.parent / "samenspraak/desk/static/desk/vendor"

# npm package -> exact version. What each gives is written down in the tables below.
PACKAGES = {
    "htmx.org": "4.0.1",
    "@alpinejs/csp": "3.17.4",
    "lucide-static": "1.62.0",
    "@tabler/icons": "3.51.0",
    "@fontsource-variable/source-sans-3": "5.3.0",
    "@nl-design-system-unstable/voorbeeld-design-tokens": "7.4.1",
    "@nl-design-system-candidate/button-css": "1.1.0",
    "@nl-design-system-candidate/link-css": "2.0.3",
    "@nl-design-system-candidate/heading-css": "1.1.3",
    "@nl-design-system-candidate/paragraph-css": "2.1.3",
    "@nl-design-system-candidate/number-badge-css": "1.1.5",
    "@nl-design-system-candidate/data-badge-css": "1.0.5",
    "@nl-design-system-candidate/skip-link-css": "1.0.5",
    "@nl-design-system-candidate/mark-css": "1.0.5",
    "@nl-design-system-candidate/code-css": "2.0.3",
    "@utrecht/root-css": "4.1.1",
    "@utrecht/body-css": "3.0.0",
    "@utrecht/document-css": "3.0.1",
    "@utrecht/textbox-css": "4.0.1",
    "@utrecht/textarea-css": "4.0.1",
    "@utrecht/select-css": "3.0.1",
    "@utrecht/checkbox-css": "3.0.1",
    "@utrecht/radio-button-css": "3.0.1",
    "@utrecht/form-field-css": "3.0.1",
    "@utrecht/form-label-css": "3.0.1",
    "@utrecht/form-fieldset-css": "3.0.1",
    "@utrecht/form-field-description-css": "3.0.1",
    "@utrecht/form-field-error-message-css": "3.0.1",
    "@utrecht/form-toggle-css": "3.0.1",
    "@utrecht/search-bar-css": "4.0.1",
    "@utrecht/table-css": "3.0.1",
    "@utrecht/alert-css": "4.0.2",
    "@utrecht/drawer-css": "3.0.1",
    "@utrecht/breadcrumb-nav-css": "3.0.1",
    "@utrecht/pagination-css": "3.0.1",
    "@utrecht/data-list-css": "3.0.1",
    "@utrecht/accordion-css": "4.0.1",
    "@utrecht/listbox-css": "3.0.1",
    "@utrecht/tooltip-css": "2.0.1",
    "@utrecht/separator-css": "3.0.1",
    "@utrecht/unordered-list-css": "3.1.1",
    "@utrecht/badge-status-css": "2.0.1",
    "@utrecht/icon-css": "4.0.1",
}

FONT = "@fontsource-variable/source-sans-3"
# (package, file in the package, file in the vendor folder)
COPIES = (
    ("htmx.org", "dist/htmx.min.js", "htmx.min.js"),
    ("htmx.org", "dist/ext/hx-sse.min.js", "hx-sse.min.js"),
    ("htmx.org", "dist/ext/hx-upsert.min.js", "hx-upsert.min.js"),
    ("@alpinejs/csp", "dist/cdn.min.js", "alpine-csp.min.js"),
    (FONT, "files/source-sans-3-latin-wght-normal.woff2", "fonts/source-sans-3-latin.woff2"),
    (FONT, "files/source-sans-3-latin-ext-wght-normal.woff2", "fonts/source-sans-3-latin-ext.woff2"),
    (FONT, "files/source-sans-3-latin-wght-italic.woff2", "fonts/source-sans-3-latin-italic.woff2"),
    ("htmx.org", "LICENSE", "licences/htmx.txt"),
    (FONT, "LICENSE", "licences/source-sans-3.txt"),
    ("lucide-static", "LICENSE", "licences/lucide.txt"),
    ("@tabler/icons", "LICENSE", "licences/tabler-icons.txt"),
)  # fmt: skip

TOKENS = "@nl-design-system-unstable/voorbeeld-design-tokens"


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        unpacked = {name: _unpack(Path(folder), name, version) for name, version in PACKAGES.items()}
        _empty(VENDOR)
        for package, source, target in COPIES:
            _write(VENDOR / target, _without_source_map((unpacked[package] / source).read_bytes()))
        components = _components(unpacked)
        _write(VENDOR / "nlds-components.css", components.encode())
        _write(VENDOR / "nlds-map.css", _token_map(unpacked[TOKENS], components).encode())
        _write(VENDOR / "icons.svg", _sprite(unpacked).encode())
    _write(VENDOR / "NOTICE.md", NOTICE.encode())
    _write(VENDOR / "licences/alpine.txt", ALPINE_LICENCE.encode())
    _write(VENDOR / "manifest.json", _manifest().encode())
    return 0


def _unpack(folder: Path, name: str, version: str) -> Path:
    """The folder with the package's files; npm checks the registry's own digest."""
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("This script needs npm (Node 20 or newer).")
    packed = subprocess.run(
        [npm, "pack", f"{name}@{version}", "--silent"], cwd=folder, check=True, capture_output=True, text=True
    )
    target = folder / name.replace("/", "-")
    with tarfile.open(folder / packed.stdout.strip()) as archive:
        archive.extractall(target, filter="data")
    return next(target.iterdir())


def _empty(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _without_source_map(content: bytes) -> bytes:
    """Source maps are not vendored, and Django's hashed static files refuse a reference to a missing one."""
    return re.sub(rb"\n?//# sourceMappingURL=\S*", b"", content)


def _components(unpacked: dict[str, Path]) -> str:
    sheets = []
    for name, package in unpacked.items():
        short = name.rsplit("/", 1)[-1].removesuffix("-css")
        if name.startswith("@nl-design-system-candidate/"):
            sheets.append((package / f"dist/{short}.css").read_text())
        elif name.startswith("@utrecht/"):
            minified = package / "dist/index.min.css"
            sheets.append((minified if minified.exists() else package / "dist/index.css").read_text())
    bundle = re.sub(r"/\*# sourceMappingURL.*?\*/", "", "\n".join(sheets))
    return re.sub(r"[ \t]+$", "", bundle, flags=re.MULTILINE).strip() + "\n"


def _token_map(package: Path, components: str) -> str:
    """Only the tokens that the bundled sheets and our own read, with those that they read in turn."""
    source = (package / "dist/variables.css").read_text()
    tokens = dict(re.findall(r"^\s*(--[a-z0-9-]+):\s*(.+?);", source, re.MULTILINE))
    own = "".join(sheet.read_text() for sheet in sorted((VENDOR.parent / "css").glob("*.css")))
    wanted = set(re.findall(r"var\((--[a-z0-9-]+)", components + own))
    kept: set[str] = set()
    while wanted:
        token = wanted.pop()
        kept.add(token)
        wanted |= set(re.findall(r"var\((--[a-z0-9-]+)", tokens.get(token, ""))) - kept
    lines = "\n".join(f"  {name}: {value};" for name, value in tokens.items() if name in kept)
    return f"/* component token -> --basis-* token; from {TOKENS} (EUPL-1.2) */\n:root {{\n{lines}\n}}\n"


def _sprite(unpacked: dict[str, Path]) -> str:
    """One cached file with every icon the templates use, as symbols named `i-<icon>`."""
    sources = [(name, unpacked["lucide-static"] / f"icons/{name}.svg") for name in LUCIDE]
    sources += [(name, unpacked["@tabler/icons"] / f"icons/outline/{name}.svg") for name in TABLER]
    symbols = "\n".join(_symbol(name, path.read_text()) for name, path in sources)
    return f'<svg xmlns="http://www.w3.org/2000/svg">\n{symbols}\n</svg>\n'


def _symbol(name: str, svg: str) -> str:
    found = re.search(r"<svg[^>]*>(.*)</svg>", svg, re.DOTALL)
    if found is None:
        sys.exit(f"icon {name}: no drawing found")
    shapes = re.sub(r'<path stroke="none"[^>]*/>', "", found[1])
    return f'<symbol id="i-{name}" viewBox="0 0 24 24">{" ".join(shapes.split())}</symbol>'


def _manifest() -> str:
    sums = {
        path.relative_to(VENDOR).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(VENDOR.rglob("*"))
        if path.is_file() and path.name != "manifest.json"
    }
    return json.dumps({"packages": PACKAGES, "sha256": sums}, indent=2) + "\n"


NOTICE = """# Third-party files in this folder

Written by `scripts/vendor_frontend.py`; do not edit by hand. Exact versions and SHA-256 sums: `manifest.json`.

| files | from | licence |
| --- | --- | --- |
| `htmx.min.js`, `hx-sse.min.js`, `hx-upsert.min.js` | htmx.org | Zero-Clause BSD (`licences/htmx.txt`) |
| `alpine-csp.min.js` | @alpinejs/csp | MIT (`licences/alpine.txt`) |
| `nlds-components.css` | NL Design System: @nl-design-system-candidate and @utrecht component CSS | EUPL-1.2 |
| `nlds-map.css` | @nl-design-system-unstable/voorbeeld-design-tokens, filtered | EUPL-1.2 |
| `fonts/` | Source Sans 3, via @fontsource-variable | SIL OFL 1.1 (`licences/source-sans-3.txt`) |
| `icons.svg` | Lucide | ISC and MIT (`licences/lucide.txt`) |
| `brand-whatsapp` in `icons.svg` | Tabler Icons | MIT (`licences/tabler-icons.txt`) |

The text of the EUPL-1.2 is the LICENSE of this project. The WhatsApp sign is a trademark of its owner; it is
used only to show by which channel a message came, beside the word.
"""

# The package carries no licence file; this is the licence its package.json and repository name.
ALPINE_LICENCE = """MIT License

Copyright © 2019-2025 Caleb Porzio and contributors

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation
the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and
to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of
the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO
THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF
CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
IN THE SOFTWARE.
"""


if __name__ == "__main__":
    sys.exit(main())
