"""Questions of the press (persvragen): which team is proposed for one, and that it is none after all."""

from datetime import datetime

from django.db import transaction

from samenspraak.conversations.access import is_private
from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.conversation_journal import journal
from samenspraak.conversations.handing_over import Holder, hand_over, teams_of
from samenspraak.conversations.locking import came_meanwhile, locked
from samenspraak.conversations.models import Conversation, State
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee, Team


def press_team_for(conversation: Conversation, employee: Employee) -> Team | None:
    """The team to propose: one query. None, and none, when it does not seem of the press; None when nobody answers."""
    if not conversation.seems_press or conversation.state == State.CLOSED or is_private(conversation):
        return None
    return teams_of(employee).filter(is_press=True).first()


def give_to_press(conversation: Conversation, employee: Employee, now: datetime) -> bool:
    """The press team has it. False, and nothing is done, when there is none, or it is somebody else's meanwhile."""
    team = press_team_for(conversation, employee)
    return team is not None and hand_over(conversation, employee, Holder(None, team), now)


@transaction.atomic
def dismiss_press(conversation: Conversation, employee: Employee) -> bool:
    """It is none. False, and nothing is done, when a message came in meanwhile."""
    if came_meanwhile(conversation, locked(conversation)):
        return False
    conversation.seems_press = False
    conversation.save(update_fields=["seems_press"])
    announce(What.ROW, conversation)
    journal(Deed.NOT_PRESS, conversation, employee)
    return True
