"""Finds what an answer of the desk lets somebody press."""

import re
from html import unescape

UNDO = re.compile(r'class="minibtn"[^>]* hx-post="([^"]+)"[^>]*data-dismiss')


def undo_in(html: str) -> str:
    """The address behind the undo button of the answer's notice."""
    found = UNDO.search(html)
    assert found, "nothing to undo"
    return unescape(found[1])


def hidden_in(html: str, name: str) -> str:
    """The value of a hidden field."""
    found = re.search(rf'<input type="hidden"[^>]* name="{name}" value="([^"]*)"', html)
    assert found, f"no {name}"
    return unescape(found[1])
