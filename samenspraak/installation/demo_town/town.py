"""The demo's two towns: Voorbeeldstad, and Anderstad to see that towns are kept apart."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import cache

from django.contrib.auth.hashers import make_password

from samenspraak.domain.hours import OpeningTimes, Span, working_day
from samenspraak.installation.demo_town.staff import COLLEAGUES, KCC, OUTDOORS, PASSWORD
from samenspraak.organisation.models import ClosingDay, Employee, Municipality, OpeningSpan, Team
from samenspraak.organisation.results import give_first_results
from samenspraak.organisation.teams import give_press_team

STUDY_DAY_AHEAD = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Town:
    """What is fixed of a town; `week` is its opening hours by weekday, 0 = Monday.

    `line_id` is what the network calls its line; empty for the line that the demo is started with.
    """

    slug: str
    name: str
    phone: str
    urgent_phone: str
    week: Mapping[int, tuple[Span, ...]]
    teams: tuple[str, ...]
    guard_profile: Mapping[str, object]
    line_address: str
    line_id: str = ""


_OFFICE = (Span(time(8), time(17)),)
_TO_SEVEN = (Span(time(8), time(19)),)

VOORBEELDSTAD = Town(
    slug="voorbeeldstad",
    name="Voorbeeldstad",
    phone="14 099",
    urgent_phone="099 777 00 11",
    week={0: _OFFICE, 1: _OFFICE, 2: _OFFICE, 3: _TO_SEVEN, 4: _OFFICE},
    teams=(KCC, OUTDOORS),
    guard_profile={
        "name": "Gemeente Voorbeeldstad",
        "domains": ["voorbeeldstad.example"],
        "phones": ["14 099", "099 777 00 00", "099 777 00 11"],
        "emails": ["gemeente@voorbeeldstad.example", "burgerzaken@voorbeeldstad.example"],
        "ibans": ["NL54 BNGH 0285 0009 99"],
        "addresses": ["Stadhuisplein 1, 9999 XA", "Postbus 1, 9999 XZ", "Havenweg 20, 9999 XC"],
        "streets": ["Stadhuisplein", "Marktplein", "Stadspark", "Lindenpark"],
        "places": ["Voorbeeldstad", "Oosterdorp"],
    },
    line_address="+31 85 000 0001",
)
ANDERSTAD = Town(
    slug="anderstad",
    name="Anderstad",
    phone="14 098",
    urgent_phone="098 555 00 11",
    week=dict.fromkeys(range(5), _OFFICE),
    teams=(KCC,),
    guard_profile={
        "name": "Gemeente Anderstad",
        "domains": ["anderstad.example"],
        "phones": ["14 098", "098 555 00 00"],
        "ibans": [],
        "addresses": ["Raadhuisstraat 2, 9998 XA"],
    },
    line_address="+31 85 000 0002",
    line_id="551000000000002",
)
TOWNS = (VOORBEELDSTAD, ANDERSTAD)


def build(town: Town, today: date) -> Municipality:
    """The municipality with its hours, a closing day in two weeks, its teams and its employees."""
    municipality = Municipality.objects.create(
        slug=town.slug,
        name=town.name,
        phone=town.phone,
        urgent_phone=town.urgent_phone,
        guard_profile=dict(town.guard_profile),
        asks_satisfaction=True,
    )
    OpeningSpan.objects.bulk_create(
        OpeningSpan(municipality=municipality, weekday=weekday, opens=span.opens, closes=span.closes)
        for weekday, spans in town.week.items()
        for span in spans
    )
    closed = _study_day(OpeningTimes(town.week), today)
    ClosingDay.objects.create(municipality=municipality, on=closed, reason="Studiedag van alle medewerkers")
    give_first_results(municipality)
    _employ(town, municipality)
    return municipality


def employees_of(municipality: Municipality) -> dict[str, Employee]:
    """Everybody who works there, by e-mail address."""
    return {employee.email: employee for employee in municipality.employees.all()}


def _study_day(times: OpeningTimes, today: date) -> date:
    day = today + STUDY_DAY_AHEAD
    while not working_day(times, day):
        day += timedelta(days=1)
    return day


def _employ(town: Town, municipality: Municipality) -> None:
    give_press_team(municipality)
    Team.objects.bulk_create(Team(municipality=municipality, name=name) for name in town.teams)
    teams = {team.name: team for team in municipality.teams.all()}
    Employee.objects.bulk_create(
        Employee(
            municipality=municipality,
            team=teams.get(colleague.team),
            email=colleague.email,
            name=colleague.name,
            role=colleague.role,
            password=_hashed(),
        )
        for colleague in COLLEAGUES
        if colleague.town == town.slug
    )


@cache
def _hashed() -> str:
    """Once for everybody: it takes half a second."""
    return make_password(PASSWORD)
