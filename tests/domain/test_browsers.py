"""A browser is called in plain words by what it says of itself."""

import pytest

from samenspraak.domain.browsers import Browser, browser_of

MOZILLA = "Mozilla/5.0"
WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)"


@pytest.mark.parametrize(
    ("told", "name", "system"),
    [
        (
            f"{MOZILLA} (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0",
            "Firefox",
            "Windows",
        ),
        (
            f"{MOZILLA} (Windows NT 10.0; Win64; x64) {WEBKIT} Chrome/156.0 Safari/537.36 Edg/156.0",
            "Edge",
            "Windows",
        ),
        (
            f"{MOZILLA} (Macintosh; Intel Mac OS X 10_15_7) {WEBKIT} Version/26.0 Safari/605.1.15",
            "Safari",
            "macOS",
        ),
        (
            f"{MOZILLA} (iPhone; CPU iPhone OS 26_0 like Mac OS X) {WEBKIT} CriOS/156.0 Safari/604.1",
            "Chrome",
            "iPhone",
        ),
        (
            f"{MOZILLA} (Linux; Android 16; SM-S938B) {WEBKIT} SamsungBrowser/29.0 Chrome/140.0 Safari/537.36",
            "Samsung Internet",
            "Android",
        ),
        (f"{MOZILLA} (X11; Linux x86_64) {WEBKIT} Chrome/156.0 Safari/537.36", "Chrome", "Linux"),
        ("curl/8.14.1", "", ""),
        ("", "", ""),
    ],
)
def test_browser_is_called_as_people_call_it(told: str, name: str, system: str) -> None:
    assert browser_of(told) == Browser(name, system)
