"""What an employee may see of handoffs: everything here is a queryset that holds nothing else."""

from collections.abc import Iterable

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet, prefetch_related_objects

from samenspraak.conversations.access import answerable_for, in_sight_of, readers_of
from samenspraak.conversations.models import Conversation, Direction, Message
from samenspraak.domain.back_office import INTERNAL
from samenspraak.domain.handoff import LIVE, Stage
from samenspraak.handoff.models import IS_LIVE, Handoff, Register, Registration, Turn
from samenspraak.organisation.access import answers_residents
from samenspraak.organisation.models import Employee, Role, Team

IS_WAITING = Q(due_at__isnull=False) | (
    ~Q(trouble="") & Q(handoff__stage__in=[stage.value for stage in LIVE])
)
"""A registration that is to be told, or that is set apart while somebody still waits for an answer."""
SHOWN = ("team__terms", "specialist", "asked_by", "municipality", "registration")


def questions_for(employee: Employee) -> QuerySet[Handoff]:
    """Those put to this specialist or to their team; none for anybody else."""
    if not employee.is_active or employee.role != Role.SPECIALIST:
        return Handoff.objects.none()
    mine = Q(specialist=employee)
    if employee.team_id is not None:
        mine |= Q(team_id=employee.team_id)
    return Handoff.objects.filter(mine, municipality_id=employee.municipality_id)


def handoffs_for(employee: Employee) -> QuerySet[Handoff]:
    """Those of the conversations the employee may act in."""
    return Handoff.objects.filter(conversation__in=answerable_for(employee))


def watched_handoffs_for(employee: Employee) -> QuerySet[Handoff]:
    """Those of the conversations that the team lead sees, and answers for the terms of."""
    if not employee.is_active or employee.role != Role.LEAD:
        return Handoff.objects.none()
    ours = Handoff.objects.filter(municipality_id=employee.municipality_id)
    return in_sight_of(ours, employee)


def asked_specialists(handoff: Handoff) -> QuerySet[Employee]:
    """Whom it is put to: the specialist that was chosen, while they work here; else those of the team."""
    specialists = Employee.objects.filter(
        municipality_id=handoff.municipality_id, role=Role.SPECIALIST, is_active=True
    )
    chosen = handoff.specialist
    if chosen is not None and chosen.is_active and chosen.role == Role.SPECIALIST:
        return specialists.filter(pk=chosen.pk)
    return specialists.filter(team_id=handoff.team_id)


def watching_leads(handoff: Handoff) -> QuerySet[Employee]:
    """The team leads whose ``watched_handoffs_for`` holds it."""
    return readers_of(handoff.conversation).filter(role=Role.LEAD)


def specialists_for(employee: Employee) -> QuerySet[Employee]:
    """Whom the employee may put a question to: the specialists of the municipality that have a team."""
    found = Employee.objects.filter(
        municipality_id=employee.municipality_id, role=Role.SPECIALIST, is_active=True, team__isnull=False
    )
    return found if answers_residents(employee) else found.none()


def teams_to_ask_for(employee: Employee) -> QuerySet[Team]:
    """Those with a specialist; and where specialists work in a register, those that it knows by a code."""
    if not answers_residents(employee):
        return Team.objects.none()
    with_specialist = Q(pk__in=specialists_for(employee).values("team"))
    elsewhere = Register.objects.exclude(system=INTERNAL).filter(municipality_id=employee.municipality_id)
    known_there = Q(department__isnull=False) & Exists(elsewhere)
    return Team.objects.filter(with_specialist | known_there, municipality_id=employee.municipality_id)


def teams_with_terms_for(employee: Employee) -> QuerySet[Team]:
    """The teams whose terms the administrator sets."""
    if not employee.is_active or employee.role != Role.ADMINISTRATOR:
        return Team.objects.none()
    return Team.objects.filter(municipality_id=employee.municipality_id)


def live_handoff_of(conversation: Conversation) -> Handoff | None:
    """The question that is out for it: no query when there is none, or when it was loaded by `with_live_handoffs`."""
    if conversation.term_at is None:
        return None
    loaded: list[Handoff] | None = getattr(conversation, "live_handoffs", None)
    if loaded is None:
        loaded = list(_live().filter(conversation_id=conversation.pk))
    return loaded[0] if loaded else None


def registration_of(handoff: Handoff) -> Registration | None:
    """How it stands in the register, None when this question went to none; no query when it was loaded with SHOWN."""
    return getattr(handoff, "registration", None)


def is_handled_elsewhere(handoff: Handoff) -> bool:
    """Whether somebody handled it in the register: then there is no answer to read here."""
    registration = registration_of(handoff)
    return (
        handoff.stage == Stage.ANSWERED and registration is not None and registration.handled_at is not None
    )


def registers_for(employee: Employee) -> QuerySet[Register]:
    """The one of the administrator's municipality, when it was set up."""
    if not employee.is_active or employee.role != Role.ADMINISTRATOR:
        return Register.objects.none()
    return Register.objects.filter(municipality_id=employee.municipality_id)


def waiting_for(employee: Employee) -> QuerySet[Registration]:
    """What the administrator's register has not been told yet, the longest out first."""
    if not employee.is_active or employee.role != Role.ADMINISTRATOR:
        return Registration.objects.none()
    ours = Registration.objects.filter(handoff__municipality_id=employee.municipality_id)
    return ours.filter(IS_WAITING).order_by("handoff__asked_at", "pk")


def with_live_handoffs(conversations: Iterable[Conversation]) -> None:
    """Load them for many at once: one query, none when nothing is out."""
    out = [conversation for conversation in conversations if conversation.term_at is not None]
    prefetch_related_objects(out, Prefetch("handoffs", _live(), to_attr="live_handoffs"))


def turns_of(messages: Iterable[Message]) -> dict[int, Turn]:
    """What was said with the notes among them, by the note's id: one query, none without notes."""
    notes = [message.pk for message in messages if message.direction == Direction.NOTE]
    return {turn.message_id or 0: turn for turn in turns_shown().filter(message__in=notes)} if notes else {}


def turns_shown() -> QuerySet[Turn]:
    """Turns with what a card shows of them; ``is_newest`` says that no later one took the same step."""
    later = Turn.objects.filter(handoff=OuterRef("handoff"), step=OuterRef("step"), pk__gt=OuterRef("pk"))
    loaded = (f"handoff__{name}" for name in SHOWN)
    return Turn.objects.select_related("by", *loaded).annotate(is_newest=~Exists(later)).order_by("pk")


def _live() -> QuerySet[Handoff]:
    return Handoff.objects.filter(IS_LIVE).select_related(*SHOWN)
