"""The municipality's texts as they are listed, in groups, and how one of them was changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from samenspraak.desk.history import MOST, Past
from samenspraak.desk.marks import moment
from samenspraak.desk.texts.wording import GROUPS, PLACES, TEXTS
from samenspraak.domain.own_words import NEEDED, places_in
from samenspraak.organisation.access import text_changes_for
from samenspraak.organisation.models import Employee
from samenspraak.organisation.texts import TwoForms, default_of, texts_for


@dataclass(frozen=True, slots=True)
class TextView:
    """One text; `is_own` when it is not the default."""

    key: str
    name: str
    used: str
    words: TwoForms
    is_own: bool


@dataclass(frozen=True, slots=True)
class GroupView:
    """Texts that belong together; `changed` counts those in the municipality's own words."""

    name: str
    texts: tuple[TextView, ...]

    @property
    def changed(self) -> int:
        return sum(text.is_own for text in self.texts)


@dataclass(frozen=True, slots=True)
class PlaceView:
    """What fills itself in, and whether a resident cannot do without."""

    written: str
    means: str
    is_needed: bool


def texts_shown(employee: Employee) -> tuple[GroupView, ...]:
    """Every text of the employee's municipality, in one query."""
    words = texts_for(employee.municipality, TEXTS)
    return tuple(
        GroupView(str(name), tuple(_shown(key, words[key]) for key in texts)) for name, texts in GROUPS
    )


def text_shown(employee: Employee, key: str) -> TextView:
    """One of them. Raises KeyError."""
    return _shown(key, texts_for(employee.municipality, [key])[key])


def places_shown(key: str) -> tuple[PlaceView, ...]:
    """What fills itself in, in this text."""
    places = places_in(default_of(key).u)
    return tuple(PlaceView(place, str(PLACES[place]), place in NEEDED) for place in places)


def text_history(employee: Employee, key: str, now: datetime) -> Iterable[Past]:
    """How it was changed, the newest first. One query."""
    changes = text_changes_for(employee).filter(key=key).select_related("changed_by").order_by("-pk")
    for change in changes[:MOST]:
        what = f"{change.je}\n\n{change.u}" if change.u else _("Back to the default.")
        yield Past(change.changed_by.name, moment(change.changed_at, now), what, change.why)


def _shown(key: str, words: TwoForms) -> TextView:
    about = TEXTS[key]
    return TextView(key, str(about.name), str(about.used), words, words != default_of(key))
