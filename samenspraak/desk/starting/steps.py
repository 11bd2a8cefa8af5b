"""The steps of getting started, each as the municipality's own rows say: nobody keeps which of them were taken."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from samenspraak.conversations.beginning import Beginning, beginning_of
from samenspraak.domain.hours import week_minutes
from samenspraak.organisation.beginning import People, first_line, has_own_phone, is_connected, people_of
from samenspraak.organisation.models import Employee, Line, Municipality
from samenspraak.organisation.opening import opening_times


@dataclass(frozen=True, slots=True)
class Way:
    """A link to where it is done. `is_outside`: it opens beside this page."""

    name: str
    url: str
    is_outside: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One of them: how it stands in a sentence, and what to do. `waits`: for somebody else, and tells by itself."""

    name: str
    text: str
    is_done: bool
    ways: tuple[Way, ...] = ()
    waits: str = ""


@dataclass(frozen=True, slots=True)
class Start:
    """All steps in order. `current` is the first that is not done, None when all are."""

    steps: tuple[Step, ...]

    @property
    def done(self) -> int:
        return sum(step.is_done for step in self.steps)

    @property
    def current(self) -> Step | None:
        return next((step for step in self.steps if not step.is_done), None)


def start_of(employee: Employee) -> Start:
    """As it stands for the administrator's municipality."""
    municipality, line = employee.municipality, first_line(employee)
    begun = beginning_of(municipality)
    return Start(
        (
            _own_data(municipality),
            _hours(municipality),
            _line(line),
            _people(people_of(employee)),
            _message(line, begun),
            _answer(begun),
        )
    )


def has_begun(employee: Employee) -> bool:
    """Whether somebody answered a resident, so that an administrator comes for other things."""
    return beginning_of(employee.municipality).has_answered


def _own_data(municipality: Municipality) -> Step:
    is_done = has_own_phone(municipality)
    text = _("Name and telephone number, and which numbers and accounts the privacy guard lets pass.")
    if is_done:
        text = _("Residents can call %(phone)s.") % {"phone": municipality.phone}
    return Step(_("Municipality"), text, is_done, (_to("own_data", _("Fill in the municipality")),))


def _hours(municipality: Municipality) -> Step:
    times = opening_times(municipality)
    is_open = any(times.week.values())
    text = _("Never open. A resident then hears nothing about an answer.")
    if is_open:
        hours, minutes = divmod(week_minutes(times.week), 60)
        text = _("Open %(hours)d:%(minutes)02d hours a week.") % {"hours": hours, "minutes": minutes}
    return Step(_("Opening hours"), text, is_open, (_to("opening_hours", _("Look at the opening hours")),))


def _line(line: Line | None) -> Step:
    name = _("The line")
    if line is None:
        text = _("There is no WhatsApp number yet. When you keep it, the connection is tested.")
        return Step(name, text, is_done=False, ways=(_to("new_line", _("Add a line")),))
    if not is_connected(line):
        text = _("WhatsApp knows the line, and does not know yet where to bring messages.")
        return Step(name, text, is_done=False, ways=(_to("line_letterbox", _("Connect the line"), line.pk),))
    text = _("%(name)s is connected.") % {"name": line.name}
    return Step(name, text, is_done=True, ways=(_to("line", _("To the line"), line.pk),))


def _people(people: People) -> Step:
    ways = [_to("new_employee", _("Add an employee")), _to("employees", _("To the employees"))]
    if not people.teams:
        ways.insert(0, _to("new_team", _("Make a team")))
        text = _("There is no team yet.")
    elif not people.writers:
        text = _("Nobody answers residents yet. Add an agent or a team lead.")
    elif not people.able:
        text = _("Nobody who answers residents has a password yet. Give them their link.")
    else:
        text = ngettext(
            "%(count)d colleague can answer residents.",
            "%(count)d colleagues can answer residents.",
            people.able,
        ) % {"count": people.able}
    return Step(_("Team and colleagues"), text, is_done=bool(people.teams and people.able), ways=tuple(ways))


def _message(line: Line | None, begun: Beginning) -> Step:
    name = _("First message")
    if begun.has_written:
        return Step(name, _("The first message has come in."), is_done=True)
    if line is None or not is_connected(line):
        return Step(name, _("Comes in when the line is connected."), is_done=False)
    text = _("Send a WhatsApp message to %(number)s with your own telephone: “Hallo, werkt dit?”")
    phone = _simulated_phone(line)
    ways = (Way(_("Open the telephone of the simulator"), phone, is_outside=True),) if phone else ()
    said = text % {"number": line.display_address or line.name}
    return Step(name, said, is_done=False, ways=ways, waits=_("Waits for your first message…"))


def _answer(begun: Beginning) -> Step:
    name = _("First answer")
    if begun.has_answered:
        return Step(name, _("The first answer is with the resident."), is_done=True)
    text = _(
        "Let a colleague sign in and answer. You see no conversations: an administrator does not read along."
    )
    waits = _("Waits for the first answer…") if begun.has_written else ""
    return Step(name, text, is_done=False, waits=waits)


def _to(door: str, name: str, *arguments: int) -> Way:
    return Way(name, reverse(door, args=arguments))


def _simulated_phone(line: Line) -> str:
    """Where the residents of the simulator are, when the line is there."""
    simulator = settings.SAMENSPRAAK_SIMULATOR_URL
    if not simulator or line.base_url != simulator:
        return ""
    return urlsplit(simulator)._replace(path="/telefoon/").geturl()
