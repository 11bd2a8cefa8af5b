"""Draws the dialog in which an agent takes a step for a message of the resident."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from samenspraak.conduct.cases import block_of, case_of, reached
from samenspraak.conduct.rules import rules_of
from samenspraak.conduct.stepping import LONGEST_PASSAGE, Objection
from samenspraak.conduct.wording import opening_texts
from samenspraak.conversations.answering import window_of
from samenspraak.conversations.models import Message, State
from samenspraak.desk.conduct.forms import StepForm
from samenspraak.desk.conduct.wording import BEHAVIOURS, EXPLAINED, SHORT, TITLES, why_not
from samenspraak.desk.thread.dialogs import text_to_show
from samenspraak.desk.thread.heading import form_of
from samenspraak.domain.conduct import conduct_in
from samenspraak.domain.protocol import Behaviour, NotRepeated, Step, check
from samenspraak.domain.window import WindowState
from samenspraak.organisation.models import Form


@dataclass(frozen=True, slots=True)
class Choice:
    """A behaviour to tick."""

    value: str
    name: str
    is_ticked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDialog:
    """Everything in the dialog. With an ``obstacle`` (a title and what to do) there is nothing to fill in."""

    url: str
    check_url: str = ""
    title: str
    explained: str = ""
    obstacle: tuple[str, str] | None = None
    marks: tuple[tuple[str, str], ...] = ()
    reference: UUID | None = None
    is_proposed: bool = False
    passage: str = ""
    behaviours: tuple[Choice, ...] = ()
    forms: tuple[str, ...] = tuple(Form.values)
    form: str = ""
    text: str = ""
    given: str = ""
    is_block: bool = False
    reason: str = ""
    ends_on: str = ""
    first_day: str = ""
    last_day: str = ""


def due_step(message: Message, now: datetime) -> Step | None:
    """The step that comes next with this resident; None when all were taken or a block is at hand."""
    conversation = message.conversation
    if block_of(conversation.resident) is not None:
        return None
    step = reached(case_of(conversation.resident), conversation.municipality, now).next
    return None if step is Step.BLOCKED else step


def objection_of(message: Message, filled_in: StepForm) -> Objection:
    """What the agent quotes and calls it; at first what the reader proposes, else the whole message."""
    data = filled_in.cleaned_data
    passage = data["passage"]
    if passage:
        return Objection(message, passage, tuple(Behaviour(word) for word in data["behaviours"]))
    return proposal_of(message) or Objection(message, message.text[:LONGEST_PASSAGE].strip(), ())


def proposal_of(message: Message) -> Objection | None:
    """What may have gone too far in it, for a person to judge; None when nothing seems to."""
    seen = conduct_in(message.text)
    if not seen:
        return None
    passage = message.text[seen[0].start : seen[0].end][:LONGEST_PASSAGE].strip()
    return Objection(message, passage, tuple(one.behaviour for one in seen))


def step_dialog(message: Message, filled_in: StepForm, now: datetime) -> StepDialog:
    """The dialog for the step that is due."""
    url, step = reverse("conduct_step", args=[message.pk]), due_step(message, now)
    obstacle = _obstacle(message, step, now)
    if step is None or obstacle is not None:
        return StepDialog(url=url, title=_("This goes too far"), obstacle=obstacle)
    data, objection = filled_in.cleaned_data, objection_of(message, filled_in)
    conversation, rules = message.conversation, rules_of(message.municipality)
    today = timezone.localdate(now)
    ends_on = data["ends_on"] or today + timedelta(days=rules.block_days)
    form = data["address_as"] or form_of(conversation)
    given = _our_text(objection, step, ends_on)[form]
    return StepDialog(
        url=url,
        check_url=reverse("check", args=[conversation.pk]),
        title=str(TITLES[step]),
        explained=str(EXPLAINED[step]),
        marks=tuple((str(SHORT[one]), _look(one, step)) for one in Step),
        reference=data["reference"],
        is_proposed=not data["passage"] and bool(objection.behaviours),
        passage=objection.passage,
        behaviours=tuple(
            Choice(one.value, str(name), one in objection.behaviours) for one, name in BEHAVIOURS.items()
        ),
        form=form,
        text=text_to_show(data, given),
        given=given,
        is_block=step is Step.ANNOUNCED,
        reason=data["reason"],
        ends_on=_iso(ends_on),
        first_day=_iso(today + timedelta(days=1)),
        last_day=_iso(today + timedelta(days=rules.longest_block_days)),
    )


def _our_text(objection: Objection, step: Step, ends_on: date) -> dict[str, str]:
    """In je and in u."""
    conversation = objection.message.conversation
    case, said = case_of(conversation.resident), objection.passage
    return opening_texts(conversation, case, step, said, objection.behaviours, ends_on=ends_on)


def _obstacle(message: Message, step: Step | None, now: datetime) -> tuple[str, str] | None:
    conversation = message.conversation
    if conversation.state == State.CLOSED:
        return _("This conversation is finished."), _("Reopen it first.")
    if step is None:
        return _("A block of this resident is at hand."), _("The page Blocks says how it stands.")
    if window_of(conversation, now).state is WindowState.CLOSED:
        return _("The WhatsApp window is closed."), _("A step is an answer. Wait until the resident writes.")
    try:
        check(step, message.came_at, reached(case_of(conversation.resident), message.municipality, now))
    except NotRepeated as refusal:
        return _("It was not repeated."), why_not(refusal)
    return None


def _look(step: Step, due: Step) -> str:
    if step == due:
        return "now"
    return "done" if step < due else ""


def _iso(day: date) -> str:
    return day.isoformat()
