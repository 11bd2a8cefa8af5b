"""Connects a line: adds and changes it and the letterbox of its app.

The network is asked first, so that what is kept works, and nobody takes a number that is not theirs.
"""

import secrets
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any, Self

from django.conf import settings
from django.db import IntegrityError, transaction

from samenspraak.domain.delivery import Rest
from samenspraak.organisation.caring import Found, deliver_to, found_of, keep_health, keep_templates
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.lines import release, sealed_secrets, secrets_of, verify_token_of
from samenspraak.organisation.models import Employee, Letterbox, Line, Municipality
from samenspraak.organisation.sealing import sealed

TOKEN_BYTES = 24


class LineTaken(Exception):
    """There is a line with this number already: here, or of another municipality. Nothing was changed."""


class AccountElsewhere(Exception):
    """A line of the same account has its letters in another letterbox: choose that app. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class LineSettings:
    """What an administrator fills in about a line. Without a ``token`` the one that is kept stays."""

    name: str
    number: str
    business_id: str
    token: str = field(default="", repr=False)

    @classmethod
    def of(cls, line: Line) -> Self:
        """As it stands; its token is not among it."""
        return cls(line.name, line.display_address, line.business_id)


@dataclass(frozen=True, slots=True)
class NewLine:
    """What is fixed of a line once it is there. `is_practice`: it is at the simulator of this installation."""

    channel: str
    external_id: str
    is_practice: bool = False


def can_practise() -> bool:
    """Whether this installation has a simulator."""
    return bool(settings.SAMENSPRAAK_SIMULATOR_URL)


def add_line(
    employee: Employee, new: NewLine, wanted: LineSettings, app: Letterbox | str, now: datetime
) -> Line:
    """A line whose letters come by this letterbox, or by a new one with this app secret.

    Raises SendFailed when the network does not let us act for it, LineTaken, AccountElsewhere.
    """
    line = Line(municipality_id=employee.municipality_id, channel=new.channel, external_id=new.external_id)
    if new.is_practice:
        line.base_url = settings.SAMENSPRAAK_SIMULATOR_URL
    _fill(line, wanted)
    found = found_of(line)
    with transaction.atomic():
        Municipality.objects.select_for_update(no_key=True).get(pk=employee.municipality_id)
        line.letterbox = app if isinstance(app, Letterbox) else _new_letterbox(employee, new.channel, app)
        _check_account_comes_together(line)
        try:
            with transaction.atomic():
                line.save(force_insert=True)
        except IntegrityError as taken:
            raise LineTaken from taken
        _keep(line, found, now)
        _journal(Deed.ADDED_LINE, employee, f"line:{line.pk}")
    return line


def change_line(employee: Employee, line: Line, wanted: LineSettings, now: datetime) -> bool:
    """The network is asked when it would be called otherwise than before.

    With a token that it takes the line sends again, also when it was retired; not when somebody paused it.

    False, and nothing is written, when it is so already. Raises SendFailed, SealBroken.
    """
    known = LineSettings.of(line)
    names = (one.name for one in fields(LineSettings))
    changed = [name for name in names if getattr(known, name) != getattr(wanted, name)]
    if not changed:
        return False
    _fill(line, wanted)
    found = found_of(line) if {"business_id", "token"}.intersection(changed) else None
    with transaction.atomic():
        line.save(update_fields=["name", "display_address", "business_id", "token"])
        if found is not None:
            _keep(line, found, now)
        if wanted.token and line.held_reason != Rest.PAUSED:
            release(line)
        _journal(Deed.CHANGED_LINE, employee, f"line:{line.pk}", changed=" ".join(changed))
    return True


def receive_here(line: Line, address: str) -> None:
    """Let the network bring what residents write to our letterbox, at this address. Raises SendFailed, SealBroken."""
    assert line.letterbox
    deliver_to(line, address, verify_token_of(line.letterbox))


@transaction.atomic
def add_app_secret(employee: Employee, letterbox: Letterbox, secret: str) -> None:
    """From now on letters may be signed with this one; the newest before it counts until it is dropped."""
    box = _locked(letterbox)
    newest, *_older = secrets_of(box)
    if secret != newest:
        _keep_secrets(employee, box, secret, newest)


@transaction.atomic
def drop_older_secret(employee: Employee, letterbox: Letterbox) -> None:
    """Only what the newest secret signed is taken from now on."""
    box = _locked(letterbox)
    newest, *older = secrets_of(box)
    if older:
        _keep_secrets(employee, box, newest)


@transaction.atomic
def new_verify_token(employee: Employee, letterbox: Letterbox) -> str:
    """What the network has to say when it asks whether the address is ours; the one before counts no more."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    box = _locked(letterbox)
    box.verify_token, box.asked_at = sealed(token.encode()), None
    box.save(update_fields=["verify_token", "asked_at"])
    _journal(Deed.CHANGED_LETTERBOX, employee, f"letterbox:{box.pk}", changed="verify_token")
    return token


def _fill(line: Line, wanted: LineSettings) -> None:
    line.name, line.display_address, line.business_id = wanted.name, wanted.number, wanted.business_id
    if wanted.token:
        line.token = sealed(wanted.token.encode())


def _check_account_comes_together(line: Line) -> None:
    """A network brings what comes for an account to one address."""
    same = Line.objects.filter(channel=line.channel, business_id=line.business_id)
    if same.exclude(letterbox=line.letterbox).exists():
        raise AccountElsewhere


def _keep(line: Line, found: Found, now: datetime) -> None:
    keep_health(line, found.health, now)
    keep_templates(line, found.templates, now)


def _new_letterbox(employee: Employee, channel: str, secret: str) -> Letterbox:
    """At an address that begins like the municipality and that nobody guesses, so that no two want the same."""
    return Letterbox.objects.create(
        municipality_id=employee.municipality_id,
        channel=channel,
        slug=f"{employee.municipality.slug[:40]}-{secrets.token_hex(4)}",
        secrets=sealed_secrets(secret),
        verify_token=sealed(secrets.token_urlsafe(TOKEN_BYTES).encode()),
    )


def _locked(letterbox: Letterbox) -> Letterbox:
    return Letterbox.objects.select_for_update(no_key=True).get(pk=letterbox.pk)


def _keep_secrets(employee: Employee, box: Letterbox, *kept: str) -> None:
    box.secrets = sealed_secrets(*kept)
    box.save(update_fields=["secrets"])
    what = "app_secret" if len(kept) > 1 else "older_secret"
    _journal(Deed.CHANGED_LETTERBOX, employee, f"letterbox:{box.pk}", changed=what)


def _journal(deed: Deed, employee: Employee, subject: str, **details: Any) -> None:
    write(deed, subject, municipality=employee.municipality_id, employee=employee, details=details)
