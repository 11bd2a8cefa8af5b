"""Lets arrive on a page what the stream would bring: the live server of the tests has none."""

from playwright.sync_api import Page

from samenspraak.conversations.announcing import What
from samenspraak.conversations.models import Conversation
from samenspraak.desk.stream.drawing import draw
from samenspraak.desk.stream.notices import Look, Notice

RESYNC = "document.getElementById('stroom').dispatchEvent(new CustomEvent('resync', {bubbles: true}))"
CONNECTED = RESYNC.replace("resync", "htmx:sse:after:connection")
ARRIVES = """html => document.getElementById("stroom").dispatchEvent(
  new CustomEvent("htmx:sse:before:message", { bubbles: true, detail: { message: { data: html } } }))"""


def comes_by_stream(page: Page, whole: Conversation, what: What = What.REGROUPED) -> None:
    """What the hub draws of the announcement arrives at this page."""
    look = Look("nl", may_write=True)
    drawn = draw(Notice(whole.municipality_id, whole.pk, None, what), [look], {whole.pk})
    page.evaluate(ARRIVES, drawn.pieces[look])
