"""The main menu: which parts of the desk an employee's role opens, and which of them is on screen."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from samenspraak.conversations.access import READERS
from samenspraak.organisation.models import Employee, Role


@dataclass(frozen=True, slots=True)
class Place:
    """A link in the menu."""

    name: str
    url: str
    icon: str
    is_current: bool = False


def places_for(employee: Employee, path: str) -> tuple[Place, ...]:
    """Conversations first for who may read them, then what the role adds. `path` is the page on screen."""
    match employee.role:
        case Role.LEAD:
            extra = [(_("Blocks"), "lines", "ban", "")]
        case Role.ADMINISTRATOR:
            extra = [(_("Management"), "lines", "sliders-horizontal", "/bureau/beheer/")]
        case Role.PRIVACY_OFFICER:
            extra = [(_("Journal"), "journal", "book-open", "")]
        case _:
            extra = []
    places = [_place(path, *one) for one in extra]
    if employee.role not in READERS:
        return tuple(places)
    is_elsewhere = any(place.is_current for place in places)
    return (Place(_("Conversations"), reverse("desk"), "messages-square", not is_elsewhere), *places)


def management_places(path: str) -> tuple[Place, ...]:
    """The menu beside the pages of an administrator."""
    pages = [(_("Lines"), "lines", "brand-whatsapp"), (_("Closed letters"), "closed_letters", "mail")]
    return tuple(_place(path, *one) for one in pages)


def _place(path: str, name: str, door: str, icon: str, prefix: str = "") -> Place:
    url = reverse(door)
    return Place(name, url, icon, path.startswith(prefix or url))
