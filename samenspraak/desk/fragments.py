"""Pieces of a page that travel alone: in an answer to htmx and over the stream to every desk."""

from collections.abc import Hashable, Mapping
from functools import lru_cache

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

LOG_SWAP = "upsert key:data-order"
"""Replaces a message that is there, else sorts it in: what comes twice stands there once."""

LIST_SWAP = "upsert"
"""Replaces a row that is there, else puts it in; each desk fills in the order of its own list (stream.js)."""

REMEMBERED = 2048
"""Pieces kept drawn, of a few kilobytes each: the rows and messages that all desks look at now."""


def piece(template: str, context: Mapping[str, object]) -> SafeString:
    """A rendered template without its surroundings."""
    return mark_safe(render_to_string(template, dict(context)).strip())  # noqa: S308 - rendered, so escaped


def drawn(template: str, **values: Hashable) -> SafeString:
    """A piece that follows from its values and the language alone: drawn by whoever looks first, then remembered.

    Only for what everybody may see as it stands: never for what was shown to one employee on purpose.
    """
    return _remembered(template, get_language(), **values)


def partial(
    target: str, content: str, *, swap: str = "outerHTML", data: Mapping[str, object] | None = None
) -> SafeString:
    """A piece with its place on the page: htmx puts `content` at the selector `target`.

    `data` becomes data-attributes, by which a desk sees whether the piece concerns it.
    """
    marks = format_html_join("", ' data-{}="{}"', (data or {}).items())
    return format_html(
        '<hx-partial hx-target="{}" hx-swap="{}"{}>{}</hx-partial>', target, swap, marks, content
    )


def toast(text: str, *, undo_url: str = "", tone: str = "") -> SafeString:
    """A notice at the bottom of the page, with an undo button when there is something to undo."""
    shown = piece("desk/parts/_toast.html", {"toast": {"text": text, "undo_url": undo_url, "tone": tone}})
    return partial("#toasts", shown, swap="beforeend")


def answered(*pieces: str, status: int = 200) -> HttpResponse:
    """An answer to htmx out of pieces."""
    return HttpResponse("\n".join(pieces), status=status)


def wants_piece(request: HttpRequest, target: str) -> bool:
    """Whether htmx asks for this part of the page alone; a reload or a step back in history wants the whole."""
    return request.headers.get("HX-Target", "").endswith(f"#{target}")


@lru_cache(maxsize=REMEMBERED)
def _remembered(template: str, _language: str | None, **values: Hashable) -> SafeString:
    return piece(template, values)
