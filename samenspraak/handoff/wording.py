"""What residents read about a question that is out: the municipality's texts, filled in."""

from datetime import datetime

from django.utils import timezone, translation
from django.utils.formats import date_format

from samenspraak.conversations.models import Conversation
from samenspraak.domain.tone import filled
from samenspraak.organisation.models import Team
from samenspraak.organisation.texts import text_for

ASKED, PROLONGED, LONGER = "handoff.asked", "handoff.prolonged", "handoff.longer"


def text_about(conversation: Conversation, key: str, team: Team, term_at: datetime, form: str = "") -> str:
    """The text with this key; ``form`` is je or u, else what the resident is addressed with."""
    municipality = conversation.municipality
    said_as = form or conversation.form or conversation.resident.form or municipality.form
    variables = {"afdeling": team.name, "dag": day_words(term_at), "gemeente": municipality.name}
    return filled(text_for(municipality, key, said_as), variables)


def day_words(at: datetime) -> str:
    """In Dutch, a day one can point at: "woensdag 25 november"."""
    with translation.override("nl"):
        return date_format(timezone.localtime(at), "l j F")
