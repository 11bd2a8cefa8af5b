"""Draws what stands below the log: banners, the guard's bar, the composer or what replaces it."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID, uuid4

from django.urls import reverse
from django.utils.translation import gettext as _

from samenspraak.channels.traits import TRAITS
from samenspraak.conversations.answering import window_of
from samenspraak.conversations.crossing import newest_id
from samenspraak.conversations.drafts import drafts_in
from samenspraak.conversations.looking import kinds_to_refer, readable_words
from samenspraak.conversations.models import Conversation, Draft, State
from samenspraak.conversations.sensitive import has_file_to_refer
from samenspraak.desk.thread.approval_banners import approval_banners
from samenspraak.desk.thread.banners import Banner, banners
from samenspraak.desk.thread.checking import Remark
from samenspraak.desk.thread.heading import form_of
from samenspraak.desk.thread.house_style import house_style
from samenspraak.desk.thread.safe_ways import SafeWay, safe_ways
from samenspraak.desk.thread.ways_to_send import WayToSend, ways_to_send
from samenspraak.domain.tone import Form, filled
from samenspraak.domain.window import WindowState
from samenspraak.organisation.access import WRITERS
from samenspraak.organisation.models import AfterSending, Employee
from samenspraak.organisation.texts import text_for
from samenspraak.organisation.training import is_loaded_as_trained


@dataclass(frozen=True, slots=True)
class GuardBar:
    """What the guard tells the agent. `insert` is a text they can put in their answer, or empty."""

    title: str
    text: str
    insert: str = ""
    ways: tuple[SafeWay, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Composer:
    """`reference` marks what is written in this composer, so that a double click sends it once.

    `newest_id` and `holder_id` tell what was there when it was drawn: what a colleague did since is asked about.

    `text` and `note` are what stood in it, of which `answer_at` and `note_at` say when they were kept.
    `can_answer` False leaves only notes; `closed_title` then says why. `start` is answer or note.

    `then` is what happens after sending; `goes_on` says that it was sent and the next conversation is to be opened.

    `takes` lists the MIME types of files that may go along, with commas. `sent` is which of the two has
    left just now, so that the browser does not put it back.
    """

    conversation_id: int
    reference: UUID
    form: str
    limit: int
    enter_sends: bool
    hint: str
    greeting: str
    guidelines: tuple[str, ...]
    signature: str
    takes: str
    then: str = AfterSending.STAY
    goes_on: bool = False
    can_answer: bool = True
    start: str = "answer"
    sent: str = ""
    text: str = ""
    note: str = ""
    newest_id: int = 0
    holder_id: int | None = None
    answer_at: str = ""
    note_at: str = ""
    error: str = ""
    warnings: tuple[Remark, ...] = ()
    known: str = ""
    ways: tuple[SafeWay, ...] = ()
    closed_title: str = ""
    closed_text: str = ""
    templates_url: str = ""
    reopen_url: str = ""

    @property
    def send(self) -> str:
        """What the button says: the employee's own choice of what happens then."""
        return next(way.name for way in ways_to_send() if way.value == self.then)

    @property
    def other_ways(self) -> tuple[WayToSend, ...]:
        """The rest, in the menu beside it."""
        return tuple(way for way in ways_to_send() if way.value != self.then)


@dataclass(frozen=True, slots=True)
class Writing:
    """Everything below the log. `composer` None: this employee reads only."""

    conversation_id: int
    banners: tuple[Banner, ...]
    guard: GuardBar | None
    composer: Composer | None


def writing(conversation: Conversation, employee: Employee, now: datetime) -> Writing:
    """The caller loaded `resident`, `line`, `assignee` and `municipality` with the conversation."""
    if employee.role not in WRITERS:
        reads_only = Banner("eye", _("You read along."), _("Your role does not write to residents."))
        return Writing(conversation.pk, (reads_only,), None, None)
    drafts = drafts_in(conversation)
    return Writing(
        conversation.pk,
        (*banners(conversation, employee, drafts, now), *approval_banners(conversation, employee, now)),
        _guard_bar(conversation),
        _with_own(drafts, employee, composer(conversation, employee, now)),
    )


def composer(conversation: Conversation, employee: Employee, now: datetime) -> Composer:
    """An empty composer, open or closed."""
    form: Form = "je" if form_of(conversation) == "je" else "u"
    traits = TRAITS[conversation.line.channel]
    style = house_style(conversation, employee, now)
    empty = Composer(
        conversation_id=conversation.pk,
        reference=uuid4(),
        newest_id=newest_id(conversation),
        holder_id=conversation.assignee_id,
        form=form,
        limit=traits.most_characters,
        enter_sends=employee.enter_sends,
        then=employee.after_sending,
        hint=_hint(form, employee),
        greeting=style.greeting,
        guidelines=style.guidelines,
        signature=style.signature,
        takes=",".join(sorted(type_ for limits in traits.files.values() for type_ in limits.mime_types)),
    )
    if conversation.state == State.CLOSED:
        return replace(
            empty,
            can_answer=False,
            closed_title=_("This conversation is finished."),
            closed_text=_("Reopen it to write again. A new message of the resident does that too."),
            reopen_url=reverse("reopen", args=[conversation.pk]),
        )
    if window_of(conversation, now).state is WindowState.CLOSED:
        return replace(
            empty,
            can_answer=False,
            closed_title=_("The WhatsApp window is closed."),
            closed_text=_("24 hours have passed. You can send an approved template, call, or write a note."),
            templates_url=reverse("templates", args=[conversation.pk]),
        )
    return empty


def _hint(form: str, employee: Employee) -> str:
    said = _("Write your answer with “%(form)s”.") % {"form": form}
    return (
        f"{said} {_('An experienced colleague reads it first.')}" if is_loaded_as_trained(employee) else said
    )


def _with_own(drafts: list[Draft], employee: Employee, empty: Composer) -> Composer:
    """What this employee was writing stands in it again, with their own words unmasked."""
    own = {draft.is_note: draft for draft in drafts if draft.author_id == employee.pk and not draft.send_at}
    answer, note = own.get(False), own.get(True)
    return replace(
        empty,
        # An answer that was to leave later has its signature already.
        text=readable_words(answer).removesuffix(empty.signature.strip()).rstrip() if answer else "",
        note=readable_words(note) if note else "",
        answer_at=answer.kept_at.isoformat() if answer else "",
        note_at=note.kept_at.isoformat() if note else "",
        start="note" if note and not answer else empty.start,
    )


def _guard_bar(conversation: Conversation) -> GuardBar | None:
    if conversation.state == State.CLOSED:
        return None
    if kinds_to_refer(conversation):
        title = _("This resident shares personal data.")
    elif has_file_to_refer(conversation):
        title = _("This resident sent a sensitive file.")
    else:
        return None
    municipality = conversation.municipality
    text = text_for(municipality, "privacy.short", form_of(conversation))
    insert = filled(text, {"telefoon": municipality.phone})
    return GuardBar(title, _("Do not ask for more on WhatsApp."), insert, safe_ways(conversation.pk))
