"""Web addresses that we send: which of them may leave, whose they are, and the words that stand in them."""

import re
from urllib.parse import unquote, unquote_plus, urlsplit

_HOST = re.compile(
    r"(?=.{4,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]", re.ASCII
)
_QUERY = re.compile(r"[?#]")
_SIGNS = re.compile(r"[/?&=#;:]")


def host_of(url: str) -> str | None:
    """The host that a resident can recognise; None for what is no whole https address, or hides where it leads.

    A name before an "@", a port, a bare number and letters that only look like ours hide it.
    """
    if any(sign.isspace() or not sign.isprintable() for sign in url) or "\\" in url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    host = parts.netloc.lower()
    return host if parts.scheme == "https" and _HOST.fullmatch(host) else None


def words_in(url: str) -> tuple[str, ...]:
    """Its parts as words: what stands encoded between signs is no less personal."""
    path, *asked = _QUERY.split(url, maxsplit=1)
    return (*unquote(path).split("/")[3:], _SIGNS.sub(" ", unquote_plus("".join(asked))))
