"""Hands a conversation over: to a colleague, to a team, or to everybody; with a note for who gets it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Self

from django.db import transaction
from django.db.models import QuerySet

from samenspraak.conversations.access import writer_named
from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.conversation_journal import journal
from samenspraak.conversations.going_private import tell_move
from samenspraak.conversations.handling import note
from samenspraak.conversations.locking import locked
from samenspraak.conversations.models import Conversation, State
from samenspraak.domain.ids import id_in
from samenspraak.organisation.access import WRITERS
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee, Team


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a conversation, and the team it is for; without an employee it is free, without a team for everybody."""

    employee: Employee | None = None
    team: Team | None = None

    @classmethod
    def of(cls, conversation: Conversation) -> Self:
        """Who has it, as it was loaded."""
        return cls(conversation.assignee, conversation.team)

    @property
    def settled(self) -> "Holder":
        """Who is in a private team has it there, and who is not takes it out of one: to whom it was given sees it."""
        if self.employee is None:
            return self
        if self.employee.team is not None and self.employee.team.is_private:
            return Holder(self.employee, self.employee.team)
        is_shut = self.team is not None and self.team.is_private
        return Holder(self.employee) if is_shut else self

    @property
    def word(self) -> str:
        """For in a form or an address: "12-3", "-3" for a team, "-" for everybody."""
        return f"{self.employee.pk if self.employee else ''}-{self.team.pk if self.team else ''}"


def colleagues_of(employee: Employee) -> QuerySet[Employee]:
    """Who else answers residents here."""
    writers = Employee.objects.filter(municipality_id=employee.municipality_id, role__in=WRITERS)
    return writers.filter(is_active=True).exclude(pk=employee.pk)


def teams_of(employee: Employee) -> QuerySet[Team]:
    """Every team of the municipality in which somebody answers residents."""
    teams = Team.objects.filter(municipality_id=employee.municipality_id)
    return teams.filter(employees__role__in=WRITERS, employees__is_active=True).distinct()


def holder_named(employee: Employee, word: str) -> Holder | None:
    """Whom the word means; None when that is nobody (any more) to whom this employee can hand over."""
    person, dash, team_number = word.partition("-")
    to, team = writer_named(employee, person), _team_numbered(employee, team_number)
    is_known = dash and (to is not None or not person) and (team is not None or not team_number)
    return Holder(to, team) if is_known else None


@transaction.atomic
def hand_over(
    conversation: Conversation, employee: Employee, to: Holder, now: datetime, *, text: str = ""
) -> bool:
    """It is of ``to`` now, settled, who reads ``text`` as a note.

    False, and nothing is done, when it is closed, or somebody else has it than when the conversation was loaded.
    """
    row = locked(conversation)
    known = conversation.assignee_id, conversation.team_id
    if row.state == State.CLOSED or (row.assignee_id, row.team_id) != known:
        return False
    if text:
        note(conversation, employee, text, now)
    before = conversation.team
    conversation.assignee, conversation.team = to.settled.employee, to.settled.team
    conversation.save(update_fields=["assignee", "team"])
    announce(What.ROW if to.employee == employee else What.HANDED_OVER, conversation)
    journal(Deed.HANDED_OVER, conversation, employee, to=to.settled.word)
    tell_move(conversation, before)
    return True


def _team_numbered(employee: Employee, number: str) -> Team | None:
    return teams_of(employee).filter(pk=id_in(number) or 0).first()
