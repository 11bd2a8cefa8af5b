"""Where in a letter something stands: what every item of one change has in common."""

import hashlib
import json
from dataclasses import dataclass, replace
from typing import Any

from samenspraak.channels.whatsapp.people import ContactBook
from samenspraak.domain.events import Unreadable

NO_CONTACTS = ContactBook()


@dataclass(frozen=True, slots=True)
class Place:
    """``path`` leads to it and holds no personal data; ``entry_time`` is the wire's, for items without one.

    ``is_alone`` says that the item is the only one in its list, so that a single contact must be about it.
    """

    path: str
    field: str = ""
    business_id: str = ""
    line_id: str = ""
    contacts: ContactBook = NO_CONTACTS
    entry_time: Any = None
    is_alone: bool = False

    def at(self, step: str, *, is_alone: bool = False) -> "Place":
        """A place further down."""
        return replace(self, path=self.path + step, is_alone=is_alone)

    def unreadable(self, why: str) -> Unreadable:
        return Unreadable(self.path, why)

    def network_id(self, given: str, raw: object) -> str:
        """The id of an item; of one that came without, made from its content: the same at every delivery."""
        return given or self._made_id(raw)

    def _made_id(self, raw: object) -> str:
        content = json.dumps([self.line_id, raw], sort_keys=True)
        return "made." + hashlib.sha256(content.encode()).hexdigest()[:40]
