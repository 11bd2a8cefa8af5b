"""What a browser is called in plain words, as it says itself; enough to know one's own again, and no more."""

from collections.abc import Iterable
from dataclasses import dataclass

NAMES = (
    # Most say that they are Chrome or Safari as well, so those stand last.
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Vivaldi/", "Vivaldi"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("CriOS/", "Chrome"),
    ("Safari/", "Safari"),
)
SYSTEMS = (
    # A telephone says that it is like a Mac, or that it is a Linux.
    ("Windows", "Windows"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
)


@dataclass(frozen=True, slots=True)
class Browser:
    """A browser and the system it is on; empty what we do not know."""

    name: str
    system: str


def browser_of(user_agent: str) -> Browser:
    """What the header User-Agent says: RFC 9110, 10.1.5. Anybody can say anything there."""
    return Browser(_first(NAMES, user_agent), _first(SYSTEMS, user_agent))


def _first(known: Iterable[tuple[str, str]], told: str) -> str:
    return next((name for sign, name in known if sign in told), "")
