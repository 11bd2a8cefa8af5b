"""Finds conversations as a colleague calls them: by the name of the resident, or by their number."""

from django.db import transaction
from django.db.models import Q

from samenspraak.conversations.access import conversations_for
from samenspraak.conversations.models import Conversation
from samenspraak.domain.ids import id_in
from samenspraak.domain.search import MOST_WORDS
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee
from samenspraak.residents.finding import people_named

MOST_CALLED = 6
FEWEST_LETTERS = 2


@transaction.atomic
def conversations_called(employee: Employee, typed: str) -> list[Conversation]:
    """The newest few with all the words in the resident's name, or with this number; with what names the resident.

    The journal gets how much was asked and found, never what. Less than two letters is nothing to look for yet.
    """
    words, number = typed.split()[:MOST_WORDS], id_in(typed.strip())
    if number is None and len("".join(words)) < FEWEST_LETTERS:
        return []
    is_called = Q(pk=number) if number else Q(resident__in=people_named(employee.municipality_id, words))
    newest = conversations_for(employee).filter(is_called).order_by("-last_message_at", "-pk")
    found = list(newest.select_related("resident").prefetch_related("resident__addresses")[:MOST_CALLED])
    write(
        Deed.SEARCHED,
        f"employee:{employee.pk}",
        municipality=employee.municipality_id,
        employee=employee,
        details={"words": len(words), "count": len(found)},
    )
    return found
