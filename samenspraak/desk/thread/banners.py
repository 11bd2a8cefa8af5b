"""Draws the notices above the composer."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from samenspraak.conversations.broken_promises import broken_promise_of
from samenspraak.conversations.formality import kind_waiting
from samenspraak.conversations.models import Conversation, Draft, State
from samenspraak.conversations.press import press_team_for
from samenspraak.conversations.previewing import shortened
from samenspraak.conversations.scheduling import is_held
from samenspraak.desk.handoff.chips import term_words
from samenspraak.desk.inbox.rows import urgency_name
from samenspraak.desk.mail.wording import LAWS, NAMES
from samenspraak.desk.marks import day_and_clock
from samenspraak.desk.promises.wording import CAUSES
from samenspraak.desk.thread.failures import explanation_of
from samenspraak.desk.thread.heading import Deed
from samenspraak.desk.thread.safe_ways import SafeWay, safe_ways
from samenspraak.handoff.access import live_handoff_of
from samenspraak.organisation.models import Employee, Line
from samenspraak.organisation.pausing import is_retired
from samenspraak.referrals.models import Way


@dataclass(frozen=True, slots=True)
class Banner:
    """A notice above the composer. `tone` is neg, warn, info or empty; `way` is the safe way it leads to, if any.

    `id` is what it is called on the page, where a deed takes it away.
    """

    icon: str
    title: str
    text: str
    tone: str = ""
    actions: tuple[Deed, ...] = ()
    way: SafeWay | None = None
    id: str = ""


def banners(
    conversation: Conversation, employee: Employee, drafts: Iterable[Draft], now: datetime
) -> Iterable[Banner]:
    """What weighs most first. `drafts` is everything that is being written there."""
    if conversation.urgency:
        calm = Deed(_("No emergency"), reverse("calm", args=[conversation.pk]))
        text = _("The resident got the emergency numbers at once. Read it now and warn your team leader.")
        title = f"{urgency_name(conversation.urgency)}. {_who_is_on(conversation, employee)}"
        yield Banner("siren", title, text, "neg", (calm,))
    yield from _formal_banner(conversation)
    yield from _press_banner(conversation, employee)
    yield from _untold_banner(conversation, now)
    yield from _broken_banner(conversation)
    yield from _line_banner(conversation.line, now)
    if (
        conversation.assignee
        and conversation.assignee_id != employee.pk
        and conversation.state != State.CLOSED
    ):
        title = _("%(name)s has this conversation.") % {"name": conversation.assignee.name}
        text = _("Answer only when you agreed on it, or take it over.")
        yield Banner("users", title, text, "info")
    yield from _draft_banners(drafts, conversation, employee, now)


def _line_banner(line: Line, now: datetime) -> Iterator[Banner]:
    if line.held_until is None or line.held_until <= now:
        return
    said = explanation_of(line.held_reason)
    if is_retired(line):
        yield Banner("archive", str(said.what), str(said.advice), "neg")
        return
    text = _("%(why)s Your answers are kept and leave later.") % {"why": said.what}
    yield Banner("pause", _("This line is on hold."), text, "warn")


def _who_is_on(conversation: Conversation, employee: Employee) -> str:
    if conversation.assignee is None:
        return _("Nobody is on it yet.")
    if conversation.assignee_id == employee.pk:
        return _("You are on it.")
    return _("%(name)s is on it.") % {"name": conversation.assignee.name}


def _formal_banner(conversation: Conversation) -> list[Banner]:
    kind = kind_waiting(conversation)
    if kind is None or conversation.state == State.CLOSED:
        return []
    title = _("This looks like a formal message: %(kind)s.") % {"kind": NAMES[kind]}
    wrong = Deed(_("It is not"), reverse("not_formal", args=[conversation.pk]), look="subtle")
    ways = {way.way: way for way in safe_ways(conversation.pk)}
    return [Banner("landmark", title, str(LAWS[kind]), "info", (wrong,), ways.get(Way.MAIL))]


def _press_banner(conversation: Conversation, employee: Employee) -> list[Banner]:
    team = press_team_for(conversation, employee)
    if team is None:
        return []
    there = Deed(_("To %(team)s") % {"team": team.name}, reverse("to_press", args=[conversation.pk]))
    wrong = Deed(_("It is not"), reverse("not_press", args=[conversation.pk]), look="subtle")
    text = _("%(team)s answers the press, and reads it alone from then on.") % {"team": team.name}
    title = _("This looks like a question of the press.")
    return [Banner("mic", title, text, "info", (there, wrong))]


def _untold_banner(conversation: Conversation, now: datetime) -> list[Banner]:
    """Nobody could be told when a term began or ended: the reply window was shut, or the resident is blocked."""
    live = live_handoff_of(conversation)
    if live is None or live.untold_at is None:
        return []
    is_blocked = conversation.resident.blocked_at is not None
    if live.term_at <= now:
        title = _("The term is over, and the resident does not know a later one.")
        text = _("Prolong the term on the card. Then call or send a template when the window is closed.")
        if is_blocked:
            text = _("The resident is blocked on WhatsApp. Prolong the term on the card, and call or write.")
        return [Banner("clock-alert", title, text, "warn")]
    title = _("The resident does not know the term: %(term)s.") % {"term": term_words(live.term_at)}
    text = _("Call, send a template, or prolong the term on the card when the window is open again.")
    if is_blocked:
        text = _("The resident is blocked on WhatsApp. Call, or write a letter.")
    told = Deed(_("The resident knows it"), reverse("handoff_told", args=[live.pk]))
    return [Banner("clock-alert", title, text, "warn", (told,))]


def _broken_banner(conversation: Conversation) -> list[Banner]:
    """Until somebody said what it was: who has the conversation may know better than the system."""
    broken = broken_promise_of(conversation)
    if broken is None or conversation.state == State.CLOSED:
        return []
    number, cause = broken
    ask = Deed(_("Say the cause"), reverse("cause_of_promise", args=[number]), is_dialog=True)
    said = _("The cause, as the system sees it: %(cause)s.") % {"cause": CAUSES[cause]}
    return [
        Banner("clock-alert", _("The promise was broken."), said, "warn", (ask,), id=f"gebroken-{number}")
    ]


def _draft_banners(
    drafts: Iterable[Draft], conversation: Conversation, employee: Employee, now: datetime
) -> Iterable[Banner]:
    """What leaves later, for everybody; what colleagues were writing, for who has the conversation now."""
    for draft in drafts:
        is_own = draft.author_id == employee.pk
        if draft.send_at:
            draft.conversation = conversation
            yield _scheduled(draft, draft.send_at, now, is_own=is_own)
        elif conversation.assignee_id == employee.pk and not is_own:
            yield _of_colleague(draft)


def _scheduled(draft: Draft, send_at: datetime, now: datetime, *, is_own: bool) -> Banner:
    actions = (
        Deed(_("Send now"), reverse("send_scheduled", args=[draft.pk])),
        Deed(_("Take back"), reverse("take_back_scheduled", args=[draft.pk]), look="subtle"),
    )
    if is_held(draft):
        title = _("Held: something happened since.")
        text = _("This answer does not leave by itself any more: %(text)s") % {"text": shortened(draft.text)}
        return Banner("pause", title, text, "warn", actions if is_own else ())
    title = _("Is sent %(moment)s.") % {"moment": day_and_clock(send_at, now)}
    return Banner("clock", title, shortened(draft.text), "info", actions if is_own else ())


def _of_colleague(draft: Draft) -> Banner:
    title = _("Draft note of %(name)s.") if draft.is_note else _("Draft of %(name)s.")
    go_on = Deed(_("Go on with it"), reverse("take_draft", args=[draft.pk]))
    return Banner("pencil", title % {"name": draft.author.name}, shortened(draft.text), "info", (go_on,))
