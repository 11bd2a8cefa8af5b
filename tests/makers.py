"""Makes rows for tests: a municipality with a line, employees, somebody who writes."""

from datetime import UTC, datetime, time
from itertools import count
from typing import Any

from samenspraak.conversations.models import Conversation, Message
from samenspraak.conversations.receiving import receive
from samenspraak.domain.addresses import Address, AddressKind, Person
from samenspraak.domain.contents import Content, Text
from samenspraak.domain.events import Incoming
from samenspraak.organisation.articles import Writing, keep_article
from samenspraak.organisation.lines import sealed_secrets
from samenspraak.organisation.models import (
    Article,
    Employee,
    Letterbox,
    Line,
    LineTemplate,
    Municipality,
    OpeningSpan,
    Result,
    Role,
    Team,
    Topic,
)
from samenspraak.organisation.results import give_first_results
from samenspraak.organisation.sealing import sealed

MONDAY_MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""Ten o'clock in Amsterdam, on an ordinary working day."""
MONDAY_EVENING = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
PHONE = "+31612345678"

_numbers = count(1)


def a_municipality(slug: str = "voorbeeldstad") -> Municipality:
    """Open on weekdays from eight to five, with the results it begins with."""
    municipality = Municipality.objects.create(slug=slug, name=slug.capitalize())
    OpeningSpan.objects.bulk_create(
        OpeningSpan(municipality=municipality, weekday=day, opens=time(8), closes=time(17))
        for day in range(5)
    )
    give_first_results(municipality)
    return municipality


def usual_result(municipality: Municipality) -> Result:
    """The first on the list: answered."""
    return Result.objects.filter(municipality=municipality)[0]


def a_topic(
    municipality: Municipality, name: str = "Oud papier", team: str = "Afval", **more: object
) -> Topic:
    """Of a team that is made when it is not there yet."""
    found, _is_new = Team.objects.get_or_create(municipality=municipality, name=team)
    return Topic.objects.create(municipality=municipality, team=found, name=name, **more)


def an_article(
    employee: Employee, title: str = "Grof vuil", *, text: str = "Gratis.", **more: Any
) -> Article:
    """Kept by this employee; the answer says no more than where to look."""
    return keep_article(
        employee,
        Writing(title, text, "Kijk op de website.", "Kijkt u op de website.", **more),
        MONDAY_MORNING,
    )


def a_line(municipality: Municipality | None = None, external_id: str = "551000000000001") -> Line:
    """A WhatsApp line whose network nobody listens on."""
    return Line.objects.create(
        municipality=municipality or a_municipality(),
        channel="whatsapp",
        name="KCC",
        external_id=external_id,
        business_id="552000000000001",
        base_url="http://127.0.0.1:9/v25.0",
        token=sealed(b"a-token"),
    )


def a_template(
    line: Line, body: str = "We hebben antwoord op uw vraag.", name: str = "antwoord", **other: object
) -> LineTemplate:
    """In Dutch and approved, unless it is ``other``."""
    usual = {"language": "nl", "category": "UTILITY", "status": "APPROVED", "synced_at": MONDAY_MORNING}
    return LineTemplate.objects.create(line=line, body=body, name=name, **{**usual, **other})


def a_letterbox(*secrets: str, slug: str = "demo", **more: Any) -> Letterbox:
    """Its app secret is ``secret`` when none is given."""
    return Letterbox.objects.create(
        channel="whatsapp",
        slug=slug,
        secrets=sealed_secrets(*(secrets or ("secret",))),
        verify_token=sealed(b"a-verify-token"),
        **more,
    )


def an_employee(municipality: Municipality, role: Role = Role.AGENT, name: str = "Ilse de Boer") -> Employee:
    """Somebody who can sign in with the password ``wachtwoord-van-een-test``."""
    employee = Employee(
        municipality=municipality, email=f"{next(_numbers)}@{municipality.slug}.example", name=name, role=role
    )
    employee.set_password("wachtwoord-van-een-test")
    employee.save()
    return employee


def a_press_officer(municipality: Municipality, name: str = "Femke Postma") -> Employee:
    """Somebody of the press team, which is private."""
    officer = an_employee(municipality, name=name)
    officer.team, _is_new = Team.objects.get_or_create(
        municipality=municipality, name="Persteam", is_private=True
    )
    officer.save()
    return officer


def incoming(
    line: Line,
    content: Content | str = "Hallo, wanneer wordt het oud papier opgehaald?",
    *,
    phone: str = PHONE,
    at: datetime = MONDAY_MORNING,
    network_id: str = "",
    name: str = "Rens Vermeulen",
) -> Incoming:
    """What a channel reads when somebody writes."""
    return Incoming(
        line_id=line.external_id,
        network_id=network_id or f"wamid.{next(_numbers)}",
        person=Person((Address(AddressKind.PHONE, phone),), name),
        sent_at=at,
        content=Text(content) if isinstance(content, str) else content,
    )


def received(
    line: Line,
    content: Content | str = "Hallo, wanneer wordt het oud papier opgehaald?",
    *,
    phone: str = PHONE,
    at: datetime = MONDAY_MORNING,
) -> Message:
    """A message that came in, received the way every message is."""
    event = incoming(line, content, phone=phone, at=at)
    message = receive(line, event, event.sent_at)
    assert message is not None
    return message


def a_conversation(line: Line | None = None, *, at: datetime = MONDAY_MORNING) -> Conversation:
    """A conversation with one message of the resident."""
    return received(line or a_line(), at=at).conversation
