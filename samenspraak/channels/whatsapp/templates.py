"""Reads a template as the network lists it: its texts, its buttons, and what it asks for that we cannot give."""

import re
from collections.abc import Sequence
from typing import Any

from samenspraak.channels.whatsapp.answers import Component, TemplateButton, WireTemplate
from samenspraak.domain.channel import Template
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.templates import Button, Lack, split

_FILES = {"IMAGE": MediaKind.IMAGE, "VIDEO": MediaKind.VIDEO, "DOCUMENT": MediaKind.DOCUMENT}
_OTHER_FILE = "GIF"
_CODES = frozenset({"COPY_CODE", "OTP"})
_SIGN_IN = "AUTHENTICATION"
_PARTS = frozenset({"HEADER", "BODY", "FOOTER", "BUTTONS"})
_BUTTONS = frozenset({"QUICK_REPLY", "PHONE_NUMBER", "URL", "REQUEST_CONTACT_INFO"})
_WITH_HOST = re.compile(r"https?://[^/?#\s]+[/?#]\S*")


def template_of(raw: Any) -> Template | None:
    """One object of the list; None for what has no name or language. What we do not know is a lack, never sent."""
    wire = WireTemplate.model_validate(raw) if isinstance(raw, dict) else WireTemplate()
    if not (wire.name and wire.language):
        return None
    components = [Component.model_validate(one) for one in wire.components if isinstance(one, dict)]
    header, body = _part(components, "HEADER"), _part(components, "BODY")
    buttons = _buttons(_part(components, "BUTTONS"))
    return Template(
        name=wire.name,
        language=wire.language,
        category=wire.category,
        status=wire.status,
        body=body.text,
        header=header.text,
        header_file=_FILES.get(header.format.upper()),
        buttons=tuple(Button(one.text, one.url) for one in buttons),
        lack=_lack(wire.category, components, buttons),
    )


def _part(components: Sequence[Component], kind: str) -> Component:
    return next((one for one in components if one.type.upper() == kind), Component())


def _buttons(part: Component) -> list[TemplateButton]:
    """One that nobody can read keeps its place: those after it are sent by their number."""
    return [TemplateButton.model_validate(one if isinstance(one, dict) else {}) for one in part.buttons]


def _lack(category: str, components: Sequence[Component], buttons: Sequence[TemplateButton]) -> Lack | None:
    header = _part(components, "HEADER").format.upper()
    kinds = {one.type.upper() for one in buttons}
    if header == _OTHER_FILE:
        return Lack.FILE
    if category == _SIGN_IN or kinds & _CODES:
        return Lack.CODE
    is_known = (
        header in ("", "TEXT", *_FILES)
        and {one.type.upper() for one in components} <= _PARTS
        and kinds <= _BUTTONS
        and all(_is_address(one.url) for one in buttons if one.type.upper() == "URL")
    )
    return None if is_known else Lack.OTHER


def _is_address(url: str) -> bool:
    """Whether at most its end is to be filled in, so that nobody can lead it to another place."""
    (before, name), *rest = split(url)
    return not name or (rest == [("", "")] and _WITH_HOST.fullmatch(before) is not None)
