"""The words of a mail in HTML, without what it answers to. For programs that send no plain text along.

It is looked through once, from the front to the end, whatever stands in it: parsers take minutes for some pages.
"""

import re
from html import unescape

LONGEST = 1_000_000
"""Characters; what stands on top is what somebody answers."""
TAG = re.compile(r"(<[^<>]*>)")
NAME = re.compile(r"<(?P<closes>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)")
UNSEEN = ("script", "style", "head", "title", "blockquote")
"""Nobody sees it, or somebody else wrote it."""
BREAKING = ("p", "div", "br", "tr", "li", "table", "ul", "ol", "h1", "h2", "h3", "hr", "pre")
ENDING = re.compile(
    r"""\bid=["']?(divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)\b"""
    r"""|\bclass=["']?[^"'>]{0,200}\bgmail_quote\b"""
)
"""Of the element with which begins the mail that is answered, at Outlook and Gmail."""


def text_in(html: str) -> str:
    """Its words, a line for each block."""
    words: list[str] = []
    unseen = 0
    for piece in TAG.split(_without_comments(html[:LONGEST])):
        tag = NAME.match(piece)
        if tag is None:
            words.append("" if unseen or piece.startswith("<!") else _words(piece))
        elif ENDING.search(piece):
            break
        elif tag["name"].lower() in UNSEEN:
            unseen = max(0, unseen + (-1 if tag["closes"] else 1))
        elif tag["name"].lower() in BREAKING:
            words.append("\n")
    lines = [line.strip() for line in "".join(words).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _words(piece: str) -> str:
    """A line break between tags is a space."""
    return unescape(re.sub(r"\s+", " ", piece))


def _without_comments(html: str) -> str:
    """One that does not end is the rest of the page."""
    seen, at = [], 0
    while (begins := html.find("<!--", at)) >= 0:
        seen.append(html[at:begins])
        ends = html.find("-->", begins)
        at = len(html) if ends < 0 else ends + 3
    return "".join([*seen, html[at:]])
