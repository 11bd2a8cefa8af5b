"""An employee's own second step as their page shows it: the app, the keys, and how many recovery codes are left."""

from dataclasses import dataclass
from datetime import datetime

from samenspraak.desk.marks import moment
from samenspraak.organisation.models import Employee
from samenspraak.organisation.second_factors import second_factor_of
from samenspraak.organisation.security_keys import is_last_needed, keys_of, place_of_keys


@dataclass(frozen=True, slots=True)
class KeyShown:
    """A key by its own name; ``used`` is empty while it was not."""

    number: int
    name: str
    made: str
    used: str


@dataclass(frozen=True, slots=True)
class SecondStepShown:
    """All that can be said of it. ``is_last_needed``: the only key cannot go, for there has to be something."""

    is_on: bool
    has_app: bool
    codes_left: int
    keys: tuple[KeyShown, ...]
    is_last_needed: bool
    can_have_key: bool

    @property
    def is_last(self) -> bool:
        """Whether a key is all there is."""
        return not self.has_app and len(self.keys) == 1


def second_step_shown(employee: Employee, now: datetime) -> SecondStepShown:
    """As it stands."""
    factor = second_factor_of(employee)
    return SecondStepShown(
        is_on=factor is not None,
        has_app=factor is not None and factor.secret is not None,
        codes_left=len(factor.recovery_codes) if factor else 0,
        keys=_keys(employee, now),
        is_last_needed=factor is not None and is_last_needed(factor),
        can_have_key=place_of_keys() is not None,
    )


def _keys(employee: Employee, now: datetime) -> tuple[KeyShown, ...]:
    return tuple(
        KeyShown(key.pk, key.name, moment(key.made_at, now), moment(key.used_at, now) if key.used_at else "")
        for key in keys_of(employee)
    )
