"""Brings a municipality into the house: itself, its employees, its letterbox and its lines."""

from collections.abc import Callable, Sequence
from datetime import time

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from samenspraak.organisation.inviting import invite
from samenspraak.organisation.lines import sealed_secrets
from samenspraak.organisation.models import (
    Employee,
    Letterbox,
    Line,
    Municipality,
    OpeningSpan,
    Role,
    Team,
)
from samenspraak.organisation.results import give_first_results
from samenspraak.organisation.sealing import sealed
from samenspraak.organisation.teams import give_press_team

OFFICE_HOURS = (time(8), time(17))
WORKING_DAYS = range(5)


class NotAdded(Exception):
    """It could not be added; the message says why, in a sentence. Nothing was changed."""


def add_municipality(slug: str, name: str) -> Municipality:
    """A municipality, open on working days from eight to five until somebody says otherwise, with a press team.

    Raises NotAdded.
    """

    def adding() -> Municipality:
        municipality = Municipality.objects.create(slug=slug, name=name)
        opens, closes = OFFICE_HOURS
        OpeningSpan.objects.bulk_create(
            OpeningSpan(municipality=municipality, weekday=day, opens=opens, closes=closes)
            for day in WORKING_DAYS
        )
        give_first_results(municipality)
        give_press_team(municipality)
        return municipality

    return _once(adding, f"There is a municipality {slug} already.")


@transaction.atomic
def found(slug: str, name: str, email: str, administrator: str) -> tuple[Employee, str]:
    """A municipality with its first administrator, and the token with which they choose a password; see inviting.

    Asked again before they chose one, it gives another token. Raises NotAdded.
    """
    waiting = Employee.objects.filter(municipality__slug=slug, email__iexact=email, is_active=True).first()
    if waiting is None:
        waiting = _first_administrator(add_municipality(slug, name), email, administrator)
    if waiting.has_usable_password():
        raise NotAdded(f"{email} has chosen a password already.")
    return waiting, invite(None, waiting)


def add_employee(
    municipality: Municipality, email: str, name: str, role: Role, password: str, *, team: str = ""
) -> Employee:
    """Somebody who can sign in at once, in this team if any, which is made when it is new.

    Raises NotAdded, also when the password is too easy.
    """
    employee = Employee(municipality=municipality, email=email, name=name, role=role)
    try:
        validate_password(password, employee)
    except ValidationError as refusal:
        raise NotAdded(" ".join(refusal.messages)) from refusal
    employee.set_password(password)

    def adding() -> Employee:
        if team:
            employee.team, _is_new = Team.objects.get_or_create(municipality=municipality, name=team)
        employee.save(force_insert=True)
        return employee

    return _once(adding, f"{email} has an account already.")


def add_letterbox(channel: str, slug: str, secrets: Sequence[str], verify_token: str) -> Letterbox:
    """Where the letters of one app arrive: /hooks/<channel>/<slug>/. Raises NotAdded."""
    if not all(secrets) or not verify_token:
        raise NotAdded("A letterbox needs the secret of its app and a token to verify with.")
    row = Letterbox(
        channel=channel,
        slug=slug,
        secrets=sealed_secrets(*secrets),
        verify_token=sealed(verify_token.encode()),
    )

    def adding() -> Letterbox:
        row.save(force_insert=True)
        return row

    return _once(adding, f"There is a letterbox {channel}/{slug} already.")


def add_line(municipality: Municipality, line: Line, token: str) -> Line:
    """A line of the municipality, with the network's ids filled in on ``line``. Raises NotAdded."""
    if not token:
        raise NotAdded("A line needs the access token of its account.")
    line.municipality, line.token = municipality, sealed(token.encode())

    def adding() -> Line:
        line.save(force_insert=True)
        return line

    return _once(adding, f"There is a line {line.external_id} on {line.channel} already.")


def municipality_called(slug: str) -> Municipality:
    """The municipality with this slug. Raises NotAdded."""
    found = Municipality.objects.filter(slug=slug).first()
    if found is None:
        known = ", ".join(Municipality.objects.values_list("slug", flat=True)) or "none yet"
        raise NotAdded(f"There is no municipality {slug}; there is: {known}.")
    return found


def _first_administrator(municipality: Municipality, email: str, name: str) -> Employee:
    employee = Employee(municipality=municipality, email=email.lower(), name=name, role=Role.ADMINISTRATOR)
    employee.set_unusable_password()

    def adding() -> Employee:
        employee.save(force_insert=True)
        return employee

    return _once(adding, f"{email} has an account already.")


def _once[Row](adding: Callable[[], Row], taken: str) -> Row:
    try:
        with transaction.atomic():
            return adding()
    except IntegrityError as error:
        raise NotAdded(taken) from error
