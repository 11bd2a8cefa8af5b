"""An agent sends an approved template: what they fill in above it, in it and behind its buttons is guarded together."""

from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from samenspraak.channels.traits import TRAITS
from samenspraak.conversations.answering import Empty, ReadyFile, TooLong, attach, check_guard, queue_answer
from samenspraak.conversations.models import Conversation, Kind, Message
from samenspraak.conversations.web_addresses import words_in
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.templates import filled_in, names_of, shared_out, variables_of
from samenspraak.organisation.models import Employee, LineTemplate

APPROVED, ADVERTISING = "APPROVED", "MARKETING"
"""The network's words for the status of a template, and for a kind of it."""


class SpaceInAddress(Exception):
    """The end of a web address has a space in it."""


class FileMissing(Exception):
    """The template asks for a file of this ``kind``: there is none, or another."""

    def __init__(self, kind: MediaKind) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Filled:
    """A template with a value for each variable of its ``texts``, in their order, and the file above it, if any.

    Not yet known to be good.
    """

    template: LineTemplate
    values: tuple[str, ...]
    file: ReadyFile | None = None

    @property
    def shares(self) -> tuple[tuple[str, ...], ...]:
        """The values for the header, for the body and for each address."""
        return shared_out(self.template.texts, self.values)

    @property
    def texts(self) -> tuple[str, ...]:
        """The header, the body and each address, filled in."""
        return tuple(map(filled_in, self.template.texts, self.shares))

    @property
    def text(self) -> str:
        """What the resident reads above the buttons."""
        return "\n\n".join(text for text in self.texts[:2] if text)

    @property
    def words(self) -> tuple[str, ...]:
        """What the guard has to read: the whole first, as two values may be one number side by side."""
        _header, _body, *urls = self.texts
        parts = (part for url in urls for part in (url, *words_in(url)))
        file_name = self.file.name if self.file else ""
        return ("\n\n".join((self.text, *urls)), *self.values, *parts, file_name)


def templates_for(conversation: Conversation) -> QuerySet[LineTemplate]:
    """Those that can be sent: the network approved them, and they ask for nothing that we cannot give."""
    return _approved(conversation).filter(lack="")


def lacking_for(conversation: Conversation) -> QuerySet[LineTemplate]:
    """Those that could, were it not for what they ask."""
    return _approved(conversation).exclude(lack="")


def send_template(conversation: Conversation, employee: Employee, given: Filled, now: datetime) -> Message:
    """Queue it: the one thing that may leave when the window is closed.

    Raises Empty, TooLong, SpaceInAddress, FileMissing, Stopped (the guard); nothing was sent then.
    """
    # The network takes no new line in a value, and no row of spaces.
    filled = replace(given, values=tuple(" ".join(value.split()) for value in given.values))
    _check(conversation, filled)
    check_guard(conversation, employee, filled.words)
    message = Message(kind=Kind.TEMPLATE, text=filled.text, payload=_payload(filled), author=employee)
    with transaction.atomic():
        queue_answer(conversation, message, now)
        if filled.file:
            attach(message, filled.file)
    return message


def _approved(conversation: Conversation) -> QuerySet[LineTemplate]:
    """Without advertising for a resident who stopped it: that would be refused."""
    approved = conversation.line.templates.filter(status=APPROVED)
    is_stopped = conversation.resident.wants_marketing is False
    return approved.exclude(category=ADVERTISING) if is_stopped else approved


def _check(conversation: Conversation, filled: Filled) -> None:
    wanted = sum(len(variables_of(text)) for text in filled.template.texts)
    if len(filled.values) != wanted or not all(filled.values):
        raise Empty
    header, _body, *ends = filled.shares
    most = TRAITS[conversation.line.channel].most_header_value
    if any(len(value) > most for value in header):
        raise TooLong(most)
    if any(" " in value for end in ends for value in end):
        raise SpaceInAddress
    wanted_file, file = filled.template.header_file, filled.file
    if wanted_file and (file is None or file.kind != wanted_file):
        raise FileMissing(MediaKind(wanted_file))


def _payload(filled: Filled) -> dict[str, object]:
    template = filled.template
    header_values, values, *ends = filled.shares
    buttons = zip(template.buttons, filled.texts[2:], ends, strict=True)
    return {
        "name": template.name,
        "language": template.language,
        "values": values,
        "names": names_of(template.body),
        "header_values": header_values,
        "header_names": names_of(template.header),
        "header_file": template.header_file,
        "links": [
            {"place": place, "label": label, "url": url, "value": "".join(end)}
            for place, ((label, _url), url, end) in enumerate(buttons)
            if url
        ],
    }
