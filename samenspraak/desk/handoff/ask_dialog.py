"""Draws the dialog that puts a question to the back office: to whom, what, and what the resident reads."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django import forms
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from samenspraak.conversations.models import Conversation, Direction, Kind, Message, State
from samenspraak.conversations.parts import messages_of
from samenspraak.conversations.previewing import preview_of
from samenspraak.desk.handoff.chips import term_words
from samenspraak.desk.long_text import LongText
from samenspraak.desk.previews import shown
from samenspraak.desk.resident.naming import name_of
from samenspraak.desk.thread.dialogs import TextForm, greeted, text_to_show
from samenspraak.desk.thread.failures import Explanation, why_untold
from samenspraak.desk.thread.heading import form_of
from samenspraak.domain.promise import NoWorkingDay
from samenspraak.handoff.access import live_handoff_of
from samenspraak.handoff.asking import MOST_TOPIC
from samenspraak.handoff.terms import new_term
from samenspraak.handoff.wording import ASKED, text_about
from samenspraak.organisation.models import Employee, Form, Team

MOST_QUOTES = 6


class AskForm(TextForm):
    """With the question; ``to`` is ``team:3`` or ``employee:12``."""

    to = forms.RegexField(r"^(team|employee):\d{1,18}$", required=False)
    topic = forms.CharField(max_length=MOST_TOPIC, strip=True, required=False)
    question = LongText(max_length=4000, required=False)


@dataclass(frozen=True, slots=True)
class Askable:
    """Whom a question can be put to: teams in order, and the specialists who work here."""

    teams: tuple[Team, ...]
    specialists: tuple[Employee, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose or tick."""

    value: str
    name: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class TeamChoices:
    """A team with the specialists in it."""

    name: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskDialog:
    """Everything in the dialog. With an ``obstacle`` (a title and what to do) there is nothing to fill in.

    ``untold``: why the resident gets no message of it.
    """

    url: str
    resident: str
    obstacle: tuple[str, str] | None = None
    reference: UUID | None = None
    teams: tuple[TeamChoices, ...] = ()
    topic: str = ""
    question: str = ""
    quotes: tuple[Choice, ...] = ()
    term: str = ""
    untold: Explanation | None = None
    forms: tuple[str, ...] = tuple(Form.values)
    form: str = ""
    text: str = ""
    given: str = ""
    check_url: str = ""


def ask_dialog(
    found: Conversation,
    filled_in: AskForm,
    askable: Askable,
    quotes: frozenset[int],
    now: datetime,
) -> AskDialog:
    url, resident, data = (
        reverse("hand_off", args=[found.pk]),
        name_of(found.resident),
        filled_in.cleaned_data,
    )
    to = data["to"] or _first(found, askable)
    team, _specialist = addressee(to, askable)
    obstacle = _obstacle(found, team)
    if obstacle is not None or team is None:
        return AskDialog(url=url, resident=resident, obstacle=obstacle)
    try:
        term_at = new_term(team, now, topic=found.topic).ends_at
    except NoWorkingDay:
        return AskDialog(url=url, resident=resident, obstacle=_never_open())
    form = data["address_as"] or form_of(found)
    ours = greeted(found, text_about(found, ASKED, team, term_at, form), form, now)
    return AskDialog(
        url=url,
        resident=resident,
        reference=data["reference"],
        teams=_teams(to, askable),
        topic=data["topic"],
        question=data["question"],
        quotes=_quotes(found, quotes),
        term=term_words(term_at),
        untold=why_untold(found, now),
        form=form,
        text=text_to_show(data, ours),
        given=ours,
        check_url=reverse("check", args=[found.pk]),
    )


def addressee(to: str, askable: Askable) -> tuple[Team | None, Employee | None]:
    """Whom the form names, if they can be asked."""
    for specialist in askable.specialists:
        if to == f"employee:{specialist.pk}":
            return specialist.team, specialist
    return next((team for team in askable.teams if to == f"team:{team.pk}"), None), None


def _first(found: Conversation, askable: Askable) -> str:
    """The team of the topic when it can be asked, else the first one."""
    teams = [team.pk for team in askable.teams]
    if found.topic and found.topic.team_id in teams:
        return f"team:{found.topic.team_id}"
    return f"team:{teams[0]}" if teams else ""


def _teams(to: str, askable: Askable) -> tuple[TeamChoices, ...]:
    return tuple(
        TeamChoices(
            team.name,
            (
                Choice(
                    f"team:{team.pk}",
                    _("%(team)s: whoever has time") % {"team": team.name},
                    to == f"team:{team.pk}",
                ),
                *(
                    Choice(f"employee:{one.pk}", one.name, to == f"employee:{one.pk}")
                    for one in askable.specialists
                    if one.team_id == team.pk
                ),
            ),
        )
        for team in askable.teams
    )


def _quotes(found: Conversation, ticked: frozenset[int]) -> tuple[Choice, ...]:
    """The resident's newest messages with words in them, the oldest first."""
    written = messages_of(found).filter(direction=Direction.IN, revoked_at=None).exclude(text="")
    newest = written.exclude(kind__in=(Kind.REACTION, Kind.NOTICE)).order_by("-came_at", "-pk")[:MOST_QUOTES]
    return tuple(
        Choice(str(message.pk), _line(message), message.pk in ticked) for message in reversed(newest)
    )


def _line(message: Message) -> str:
    clock = timezone.localtime(message.came_at).strftime("%H:%M")
    return f"{clock} · {shown(preview_of(message)).text}"


def _obstacle(found: Conversation, team: Team | None) -> tuple[str, str] | None:
    if found.state == State.CLOSED:
        return _("This conversation is finished."), _("Reopen it first.")
    live = live_handoff_of(found)
    if live is not None:
        title = _("A question is out already, with %(team)s.") % {"team": live.team.name}
        return title, _("Add something to that question on its card, or withdraw it first.")
    if team is None:
        text = _("An administrator gives colleagues of the back office an account as specialist, in a team.")
        return _("There is nobody to put a question to yet."), text
    return None


def _never_open() -> tuple[str, str]:
    return _("There is no working day in sight."), _("An administrator sets the opening hours.")
