"""What residents read about a call-back: the municipality's own texts, and the options to choose from."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from samenspraak.conversations.asking import Question, can_choose
from samenspraak.conversations.models import Conversation
from samenspraak.domain.callbacks import reply_id
from samenspraak.domain.hours import AMSTERDAM
from samenspraak.domain.promise import answer_by_words
from samenspraak.domain.slots import Slot, slot_title, varied
from samenspraak.domain.tone import filled
from samenspraak.organisation.texts import text_for
from samenspraak.referrals.models import Appointment

MOST_SLOTS = 9
"""Beside "another time" that fills a list of ten rows."""
FEW = 6
BUTTON = "Kies een tijd"
OTHER = "Een andere tijd"
HERE, ON_THE_PAGE = "hieronder", "op de pagina van de link die hierboven staat"
"""Where there is something to choose: in the message itself, or where the channel has no buttons."""


def text_about(
    appointment: Appointment, key: str, now: datetime, *, starts_at: datetime | None = None
) -> str:
    """A text with its moment, caller and telephone number filled in, in the resident's form of address."""
    conversation = appointment.conversation
    moment = starts_at or appointment.starts_at or now
    day, clock = answer_by_words(moment, now, AMSTERDAM)
    variables = {
        "dag": day,
        "tijd": clock,
        "medewerker": appointment.employee.name.split()[0] if appointment.employee else "Een collega",
        "gemeente": conversation.municipality.name,
        "telefoon": conversation.municipality.phone,
        "waar": HERE if can_choose(conversation) else ON_THE_PAGE,
    }
    return filled(text_for(conversation.municipality, key, form_for(conversation)), variables)


def form_for(conversation: Conversation) -> str:
    """How the resident is addressed, or empty: as the municipality is used to."""
    return conversation.form or conversation.resident.form


def options_for(
    reference: UUID, starts: Iterable[datetime], *, has_more: bool
) -> tuple[tuple[str, str], ...]:
    """Options for these moments, and one for another time when there is more to offer and room for it."""
    options = [(reply_id(reference, at), slot_title(at, AMSTERDAM)) for at in starts]
    if has_more and len(options) <= MOST_SLOTS:
        options.append((reply_id(reference, None), OTHER))
    return tuple(options)


def question_with(text: str, appointment: Appointment, free: Sequence[Slot]) -> Question:
    """The text with a few of the free slots to choose from."""
    offered = varied(free, FEW, AMSTERDAM)
    starts = [slot.starts_at for slot in offered]
    options = options_for(appointment.reference, starts, has_more=len(free) > len(offered))
    return Question(text, BUTTON, options)
