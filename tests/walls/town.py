"""A municipality with a row of everything, and a browser for everybody who works there."""

import hashlib
import hmac
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import transaction
from django.test import Client

from samenspraak.conversations.models import Conversation
from samenspraak.domain.findings import Kind
from samenspraak.domain.policy import Flow, Trust
from samenspraak.hooks.opening import open_waiting
from samenspraak.organisation.models import Employee, Line, Municipality, Role, Team
from tests.doors import Door
from tests.makers import a_line, a_municipality, an_employee
from tests.walls.planted import letter
from tests.walls.rows import everything

ROWS = {
    "welkom/": "employee",
    "bureau/gesprek/": "conversation",
    "bureau/bericht/": "message",
    "bureau/verzamelactie/": "batch",
    "bureau/samenvoeging/": "merge",
    "bureau/filters/": "filter",
    "bureau/concept/": "draft",
    "bureau/gepland/": "scheduled",
    "bureau/goedkeuren/": "kept",
    "bureau/inwerken/": "trained",
    "bureau/doorverwijzing/": "referral",
    "bureau/agenda/": "appointment",
    "bureau/antwoord/": "answer",
    "bureau/antwoord/bestand/": "answer_file",
    "bureau/beheer/formulieren/": "form",
    "bureau/beheer/formulieren/vraag/": "field",
    "bureau/beheer/terugbellen/": "team",
    "bureau/beheer/afronden/": "result",
    "bureau/beheer/lijnen/": "line",
    "bureau/beheer/lijnen/<int:number>/ontvangen/": "own_line",
    "bureau/beheer/medewerkers/": "employee",
    "scim/": "employee",
    "bureau/beheer/onderwerpen/": "topic",
    "bureau/beheer/openingstijden/dag/": "closing_day",
    "bureau/beheer/teams/": "team",
    "bureau/beheer/termijnen/": "team",
    "bureau/blokkades/": "block",
    "bureau/ingelogd/": "sign_in",
    "bureau/ingelogd/sleutel/": "key",
    "bureau/doorgezet/": "handoff",
    "bureau/termijnen/": "broken_promise",
    "bureau/vragen/": "handoff",
    "bureau/kennisbank/": "article",
    "bureau/snelantwoord/": "canned",
    "bureau/snelantwoorden/": "canned",
}
"""Which row an address is about, by how it begins; the longest wins."""
WALKED_ROLES = (Role.AGENT, Role.SENIOR, Role.LEAD, Role.ADMINISTRATOR, Role.PRIVACY_OFFICER, Role.SPECIALIST)


@dataclass
class Town:
    """One municipality: ``rows`` are the keys of a row of each kind, ``desks`` a signed-in browser per role."""

    municipality: Municipality
    line: Line
    people: dict[Role, Employee]
    rows: dict[str, int]
    desks: dict[Role, Client]

    def path(self, door: Door) -> str:
        """The address of this door with this town's row in it."""
        row = self.rows[row_of(door)] if "number" in door.arguments else 0
        values: Mapping[str, object] = {
            "number": row,
            "message_number": self.rows["message"],
            "article_number": self.rows["article"],
            "name": f"{Trust.MESSAGING}.{Flow.IN}.{Kind.IBAN}",
            "key": "signature",
            "token": "that-nobody-gave",
            "channel": "whatsapp",
            "slug": "demo",
            "rest": "Groups",
            "municipality": self.municipality.slug,
        }
        return door.path(**{name: values[name] for name in door.arguments})


def row_of(door: Door) -> str:
    """What kind of row the address is about."""
    beginnings = [beginning for beginning in ROWS if door.route.startswith(beginning)]
    assert beginnings, f"{door.route}: say in tests/walls/town.py which row this address is about"
    return ROWS[max(beginnings, key=len)]


@contextmanager
def undone() -> Iterator[None]:
    """Whatever is written within it, is not."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def a_town(slug: str = "voorbeeldstad", mark: str = "Kwartel", number: int = 1) -> Town:
    """Every name in it ends in `mark`. What residents wrote came in by the letterbox, which must be there."""
    municipality = a_municipality(slug)
    municipality.guard_profile = {"domains": [f"{slug}.example"]}
    municipality.save()
    line = a_line(municipality, f"55100000000000{number}")
    line.name = f"KCC {mark}"
    line.save()
    team = Team.objects.create(municipality=municipality, name=f"Team {mark}")
    people = {role: an_employee(municipality, role, f"{role.label} {mark}") for role in WALKED_ROLES}
    Employee.objects.filter(municipality=municipality).update(team=team)
    for employee in people.values():
        employee.refresh_from_db()
    phone, name = f"3161234567{number}", f"Rens {mark}"
    _come_in(letter(line.external_id, phone, name, "before"))
    rows = everything(Conversation.objects.get(line=line), people, mark)
    _come_in(letter(line.external_id, phone, name, "after"), letter("unknown", phone, name, "nowhere"))
    return Town(municipality, line, people, rows, {role: _desk(one) for role, one in people.items()})


def post(body: bytes, secret: str = "secret") -> int:
    """A signed letter; the status that the network gets."""
    signature = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    headers = {"X-Hub-Signature-256": f"sha256={signature}"}
    answer = Client().post("/hooks/whatsapp/demo/", body, "application/json", headers=headers)
    return answer.status_code


def _come_in(*letters: bytes) -> None:
    assert {post(letter) for letter in letters} == {200}
    open_waiting()


def _desk(employee: Employee) -> Client:
    desk = Client(raise_request_exception=False)
    desk.force_login(employee)
    return desk
