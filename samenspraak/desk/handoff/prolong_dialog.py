"""Draws the dialog that gives a handoff a later term: until when, and what the resident reads."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django import forms
from django.urls import reverse
from django.utils.translation import gettext as _

from samenspraak.desk.handoff.chips import term_words
from samenspraak.desk.thread.dialogs import TextForm, greeted, text_to_show
from samenspraak.desk.thread.failures import Explanation, why_untold
from samenspraak.desk.thread.heading import form_of
from samenspraak.domain.hours import local_day
from samenspraak.domain.working_days import working_day_after
from samenspraak.handoff.models import Handoff
from samenspraak.handoff.terms import NoSuchTerm, term_until
from samenspraak.handoff.wording import PROLONGED, text_about
from samenspraak.organisation.models import Form
from samenspraak.organisation.opening import opening_times


class ProlongForm(TextForm):
    """With the later term."""

    until = forms.DateField(required=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProlongDialog:
    """Everything in the dialog; ``until`` is the chosen last day, ISO, ``untold`` why the resident gets no message."""

    url: str
    team: str
    term: str
    reference: UUID
    until: str
    error: str
    untold: Explanation | None
    forms: tuple[str, ...] = tuple(Form.values)
    form: str
    text: str
    given: str
    check_url: str


def prolong_dialog(found: Handoff, filled_in: ProlongForm, now: datetime) -> ProlongDialog:
    data, conversation = filled_in.cleaned_data, found.conversation
    until: date = data["until"] or found.wanted_on or _day_after(found, now)
    form = data["address_as"] or form_of(conversation)
    try:
        term_at, error = term_until(found.team, until, max(found.term_at, now)).ends_at, ""
    except NoSuchTerm:
        term_at, error = found.term_at, no_such_term()
    ours = greeted(conversation, text_about(conversation, PROLONGED, found.team, term_at, form), form, now)
    return ProlongDialog(
        url=reverse("handoff_prolong", args=[found.pk]),
        team=found.team.name,
        term=term_words(found.term_at),
        reference=data["reference"],
        until=until.isoformat(),
        error=error,
        untold=why_untold(conversation, now),
        form=form,
        text=text_to_show(data, ours),
        given=ours,
        check_url=reverse("check", args=[conversation.pk]),
    )


def no_such_term() -> str:
    """What to do when that day cannot be."""
    return _("Choose a working day that is later than the term of now.")


def _day_after(found: Handoff, now: datetime) -> date:
    """The first working day after the term."""
    times = opening_times(found.team.municipality)
    return working_day_after(times, local_day(times, max(found.term_at, now)), 1)
