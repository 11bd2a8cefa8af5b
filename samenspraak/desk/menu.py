"""The main menu: which parts of the desk an employee's role opens, and which of them is on screen."""

from dataclasses import dataclass, replace

from django.db.models import Value
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from samenspraak.conversations.access import READERS
from samenspraak.domain.delivery import Rest
from samenspraak.handoff.access import registers_for
from samenspraak.organisation.access import lines_for
from samenspraak.organisation.models import Employee, Role
from samenspraak.organisation.training import ready_for
from samenspraak.staffmail.access import held_up_for

MANAGEMENT = "/bureau/beheer/"
KEPT_WORDS = ("/bureau/snelantwoorden/", "/bureau/kennisbank/")
TRAINING = "/bureau/inwerken/"
FIGURES = ("/bureau/doorlooptijden/", "/bureau/tevredenheid/", "/bureau/termijnen/", TRAINING)
ACCOUNT = "/bureau/ingelogd/"
"""Belongs to no part of the desk."""
PRIVACY = (MANAGEMENT, "/bureau/logboek/", "/bureau/doorverwijzingen/")


@dataclass(frozen=True, slots=True)
class Place:
    """A link in the menu. From ``count_url`` comes the number at ``count_id``, and a notice when something is due.

    Asked when the page opens, and when the stream says ``count_event``. ``warning`` says what is wrong there.
    """

    name: str
    url: str
    icon: str
    is_current: bool = False
    count_url: str = ""
    count_id: str = ""
    count_event: str = ""
    warning: str = ""


COUNTS = {
    # the page: where its number comes from, where that stands, and when it changes
    "agenda": ("callback_soon", "bel-aantal", "calls"),
    "handoff_questions": ("handoff_counts", "vraag-aantal", "handoffs"),
    "turnaround": ("handoff_counts", "vraag-aantal", "handoffs"),
}


def places_for(employee: Employee, path: str) -> tuple[Place, ...]:
    """Conversations first for who may read them, then what the role adds. `path` is the page on screen."""
    match employee.role:
        case Role.LEAD:
            places = [
                _place(path, _("Agenda"), "agenda", "calendar"),
                _place(path, _("Call-back hours"), "callback_teams", "phone-call"),
                _place(path, _("Referrals"), "referrals", "corner-up-right"),
                replace(
                    _place(path, _("Turnaround"), "turnaround", "hourglass", *FIGURES),
                    warning=_ready(employee),
                ),
                _place(path, _("Canned answers"), "canned_answers", "zap"),
                _place(path, _("Knowledge base"), "articles", "book-open"),
                _place(path, _("Blocks"), "blocks", "ban"),
            ]
        case Role.SPECIALIST:
            places = [_place(path, _("Questions"), "handoff_questions", "inbox")]
        case Role.ADMINISTRATOR:
            management = _place(
                path, _("Management"), "lines", "sliders-horizontal", MANAGEMENT, TRAINING, *KEPT_WORDS
            )
            places = [replace(management, warning=" ".join(_warnings(employee).values()))]
        case Role.PRIVACY_OFFICER:
            places = [_place(path, _("Privacy"), "journal", "shield-check", *PRIVACY)]
        case _:
            places = [
                _place(path, _("Agenda"), "agenda", "calendar"),
                _place(path, _("Knowledge base"), "articles", "book-open"),
            ]
    if employee.role not in READERS:
        return tuple(places)
    is_elsewhere = path.startswith(ACCOUNT) or any(place.is_current for place in places)
    return (Place(_("Conversations"), reverse("desk"), "messages-square", not is_elsewhere), *places)


def side_places_for(employee: Employee, path: str) -> tuple[Place, ...]:
    """The menu beside the pages of who has more than one of them."""
    match employee.role:
        case Role.ADMINISTRATOR:
            pages = [
                (_("Getting started"), "getting_started", "list-checks"),
                (_("Municipality"), "own_data", "landmark"),
                (_("Lines"), "lines", "brand-whatsapp"),
                (_("Closed letters"), "closed_letters", "mail"),
                (_("Employees"), "employees", "user-round"),
                (_("Teams"), "teams", "users"),
                (_("Training"), "training", "user-check"),
                (_("Signing in"), "sign_in_rules", "lock-keyhole"),
                (_("Opening hours"), "opening_hours", "clock"),
                (_("Forms"), "one_time_forms", "file-text"),
                (_("Call-back hours"), "callback_teams", "phone-call"),
                (_("Topics"), "topics", "list"),
                (_("Finishing"), "closing_rules", "circle-check"),
                (_("Terms"), "team_terms", "hourglass"),
                (_("Back office"), "back_office", "corner-up-right"),
                (_("E-mail addresses"), "mail_addresses", "inbox"),
                (_("Mail to colleagues"), "staff_mail", "send"),
                (_("Conduct protocol"), "conduct_rules", "octagon-alert"),
                (_("Canned answers"), "canned_answers", "zap"),
                (_("Knowledge base"), "articles", "book-open"),
                (_("Texts"), "own_texts", "pencil-line"),
                (_("Privacy guard"), "guard", "shield-check"),
            ]
        case Role.PRIVACY_OFFICER:
            pages = [
                (_("Journal"), "journal", "book-open"),
                (_("Privacy guard"), "guard", "shield-check"),
                (_("Referrals"), "referrals", "corner-up-right"),
            ]
        case _:
            pages = []
    places = tuple(_place(path, *one) for one in pages)
    warnings = _warnings(employee)
    return tuple(replace(one, warning=warnings.get(one.url, "")) for one in places)


def pages_for(employee: Employee) -> tuple[Place, ...]:
    """Every page of both menus, once; the name beside the page says more than the one above it."""
    places = (*places_for(employee, ""), *side_places_for(employee, ""))
    return tuple({place.url: place for place in places}.values())


def _warnings(employee: Employee) -> dict[str, str]:
    """What an administrator has to look at, by the page where it stands: one query, and nothing for others."""
    if employee.role != Role.ADMINISTRATOR:
        return {}
    in_use = lines_for(employee).exclude(held_reason=Rest.RETIRED)
    held = in_use.filter(held_until__gt=timezone.now()).values_list(Value("lines"))
    away = registers_for(employee).exclude(trouble="").values_list(Value("back_office"))
    unsent = held_up_for(employee).values_list(Value("staff_mail"))
    words = {
        "lines": _("A line sends nothing now"),
        "back_office": _("The register is away"),
        "staff_mail": _("Mail to colleagues does not leave"),
    }
    return {reverse(door): words[door] for (door,) in held.union(away, unsent)}


def _ready(employee: Employee) -> str:
    """Whether somebody can be let go: one query, for a team lead."""
    return _("A new agent can be let go") if ready_for(employee).exists() else ""


def _place(path: str, name: str, door: str, icon: str, *prefixes: str) -> Place:
    """It is on screen on its own page and those below; `prefixes` say otherwise."""
    url = reverse(door)
    is_current = path.startswith(prefixes or url)
    if door not in COUNTS:
        return Place(name, url, icon, is_current)
    count_door, count_id, count_event = COUNTS[door]
    return Place(name, url, icon, is_current, reverse(count_door), count_id, count_event)
