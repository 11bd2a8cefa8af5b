"""The frame around every page of staff: whose desk it is and how they want to see it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from samenspraak.desk.marks import initials
from samenspraak.domain.digests import Wish
from samenspraak.organisation.access import WRITERS
from samenspraak.organisation.models import AfterSending, Employee, Role
from samenspraak.organisation.sign_ins import time_left
from samenspraak.organisation.training import may_approve
from samenspraak.staffmail.server import mail_leaves

WISHES: Mapping[Wish, Promise] = {
    Wish.NEVER: gettext_lazy("Never"),
    Wish.HOURLY: gettext_lazy("Each hour"),
    Wish.MORNING: gettext_lazy("Each morning"),
}


@dataclass(frozen=True, slots=True)
class Language:
    """A language the desk speaks, by its own name."""

    code: str
    name: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the ways an employee can choose."""

    value: str
    name: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """What the top bar and the account menu show. `scheme` is auto, light or dark.

    `digests`: how often they can be mailed what waits for them; `mails`: whether this installation sends mail at all.
    `listens`: each of their pages hears at once what changed for them; `is_alerted`: also what residents write.
    `approves`: also that an answer waits for a decision, and as who `leads` that one waits too long.
    """

    municipality: str
    employee: str
    employee_id: int
    team_id: int | None
    initials: str
    teams: str
    scheme: str
    shortcuts: bool
    enter_sends: bool
    after_sending: tuple[Choice, ...]
    sound: bool
    notifications: bool
    digests: tuple[Choice, ...]
    mails: bool
    listens: bool
    is_alerted: bool
    approves: bool
    leads: bool
    languages: tuple[Language, ...]

    @property
    def scheme_is_auto(self) -> bool:
        return self.scheme == "auto"

    @property
    def scheme_is_light(self) -> bool:
        return self.scheme == "light"

    @property
    def scheme_is_dark(self) -> bool:
        return self.scheme == "dark"


def employee_of(request: HttpRequest) -> Employee:
    """Who is signed in; only behind `login_required`."""
    return cast("Employee", request.user)


def page(
    request: HttpRequest, template: str, context: Mapping[str, object], *, status: int = 200
) -> HttpResponse:
    """A whole page of staff, with its frame, and with how long they stay signed in on it."""
    around = {
        "frame": frame_of(employee_of(request)),
        "time_left": time_left(request.session),
        "drawn_from": request.headers.get("Referer", "") if request.method == "POST" else "",
    }
    return render(request, template, {**context, **around}, status=status)


def frame_of(employee: Employee) -> Frame:
    """The frame of an employee; loads their team and municipality."""
    return Frame(
        municipality=_("Municipality of %(name)s") % {"name": employee.municipality.name},
        employee=employee.name,
        employee_id=employee.pk,
        team_id=employee.team_id,
        initials=initials(employee.name),
        teams=employee.team.name if employee.team else "",
        scheme=employee.scheme,
        shortcuts=employee.single_keys,
        enter_sends=employee.enter_sends,
        after_sending=tuple(
            Choice(way.value, str(way.label), way == employee.after_sending) for way in AfterSending
        ),
        sound=employee.wants_sound,
        notifications=employee.wants_notifications,
        digests=tuple(
            Choice(wish.value, str(name), wish == employee.digest) for wish, name in WISHES.items()
        ),
        mails=mail_leaves(),
        listens=employee.role in (*WRITERS, Role.SPECIALIST),
        is_alerted=employee.role in WRITERS,
        approves=may_approve(employee),
        leads=employee.role == Role.LEAD,
        languages=languages(),
    )


def languages() -> tuple[Language, ...]:
    """Every language of the desk."""
    current = get_language()
    return tuple(Language(code, name, code == current) for code, name in settings.LANGUAGES)
