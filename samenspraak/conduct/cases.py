"""A resident's dossier: how far it is, opening one, and ending it."""

from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from samenspraak.conduct.models import LIVE, Block, ConductCase, ConductStep
from samenspraak.conduct.rules import lapse_of
from samenspraak.conversations.beside import YES_OR_NO, beside
from samenspraak.conversations.models import Conversation
from samenspraak.domain.protocol import Standing, Step, Taken, standing
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Municipality
from samenspraak.residents.models import Resident

HAS_CASE = "EXISTS (SELECT FROM conduct_conductcase WHERE resident_id = %(expressions)s AND ended_at IS NULL)"


def with_case(conversations: QuerySet[Conversation]) -> QuerySet[Conversation]:
    """Each with what ``has_case`` tells of it, in the same query."""
    return conversations.annotate(has_live_case=beside(HAS_CASE, YES_OR_NO, of="resident"))


def has_case(conversation: Conversation) -> bool:
    """Whether its resident has a dossier that has not ended; True when that was not loaded."""
    return getattr(conversation, "has_live_case", True)


def case_of(resident: Resident) -> ConductCase | None:
    """The dossier that has not ended; its last step may have lapsed meanwhile."""
    return ConductCase.objects.filter(resident=resident, ended_at=None).first()


def steps_of(case: ConductCase | None) -> QuerySet[ConductStep]:
    """The steps of a dossier in order, with who took them; none without a dossier."""
    return ConductStep.objects.filter(case=case).select_related("employee", "answer").order_by("step")


def block_of(resident: Resident) -> Block | None:
    """The block that waits, stands or is being lifted."""
    live = Block.objects.filter(case__resident=resident, state__in=LIVE)
    return live.select_related("asked_by", "signed_by").first()


def reached(case: ConductCase | None, municipality: Municipality, now: datetime) -> Standing:
    """How far the protocol is."""
    taken = [Taken(Step(step.step), step.taken_at) for step in steps_of(case)]
    return standing(taken, now, lapse_of(municipality))


def open_case(resident: Resident, municipality: Municipality, now: datetime) -> ConductCase:
    """The dossier to take a step in, locked; a lapsed one is ended and a new one begun."""
    Resident.objects.select_for_update(no_key=True).get(pk=resident.pk)
    case = case_of(resident)
    if case is not None and reached(case, municipality, now).last is None and not block_at_hand(case):
        _end(case, now)
        case = None
    return case or ConductCase.objects.create(municipality=municipality, resident=resident, began_at=now)


@transaction.atomic
def end_well(case: ConductCase, employee: Employee, now: datetime) -> bool:
    """Things go well again: the next time begins at the first step. False when it had ended, or a block is at hand."""
    locked = ConductCase.objects.select_for_update(no_key=True).get(pk=case.pk)
    if locked.ended_at is not None or block_at_hand(case):
        return False
    _end(locked, now)
    write(
        Deed.ENDED_CONDUCT_CASE,
        f"conduct_case:{case.pk}",
        municipality=case.municipality_id,
        employee=employee,
    )
    return True


def end_lapsed(now: datetime) -> int:
    """End the dossiers whose last step counts no longer and that have no block; gives back how many."""
    ended = 0
    for case in ConductCase.objects.filter(ended_at=None).select_related("municipality"):
        if reached(case, case.municipality, now).last is None and not block_at_hand(case):
            _end(case, now)
            ended += 1
    return ended


def block_at_hand(case: ConductCase) -> bool:
    """Whether a block of this dossier waits, stands or is being lifted."""
    return Block.objects.filter(case=case, state__in=LIVE).exists()


def _end(case: ConductCase, now: datetime) -> None:
    case.ended_at = now
    case.save(update_fields=["ended_at"])
