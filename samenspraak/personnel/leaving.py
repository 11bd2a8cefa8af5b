"""Somebody leaves, or does other work: what they had in hand is let go of, in the same transaction."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.db import transaction

from samenspraak.conversations.announcing import announce_rights
from samenspraak.conversations.going_private import shut_out_of_former_team
from samenspraak.conversations.leaving import let_go_of_conversations
from samenspraak.organisation.access import WRITERS
from samenspraak.organisation.employees import EmployeeSettings, change_colleagues, deactivate
from samenspraak.organisation.models import Employee
from samenspraak.referrals.callbacks.calling import let_go_of_calls


@dataclass(frozen=True, slots=True)
class LetGo:
    """How much of what they had in hand is for colleagues now."""

    conversations: int
    calls: int


@transaction.atomic
def send_away(by: Employee | None, colleague: Employee) -> LetGo:
    """They are deactivated, by the directory when nobody did it. Raises LastAdministrator."""
    deactivate(by, colleague)
    announce_rights([colleague])
    return _let_go([colleague], by)


def change(by: Employee, colleague: Employee, settings: EmployeeSettings) -> LetGo:
    """They get other work. Raises EmailTaken, LastAdministrator."""
    return change_all(by, [(colleague, settings)])


@transaction.atomic
def change_all(by: Employee, wanted: Sequence[tuple[Employee, EmployeeSettings]]) -> LetGo:
    """The same for many at once. Raises EmailTaken, LastAdministrator."""
    movers = [one for one, to in wanted if one.team_id != (to.team.pk if to.team else None)]
    change_colleagues(by, wanted)
    announce_rights(colleague for colleague, _settings in wanted)
    shut_out_of_former_team(movers, by)
    return _let_go([colleague for colleague, settings in wanted if settings.role not in WRITERS], by)


def _let_go(leavers: Collection[Employee], by: Employee | None) -> LetGo:
    calls = let_go_of_calls(leavers, by)
    return LetGo(let_go_of_conversations(leavers, by), calls)
