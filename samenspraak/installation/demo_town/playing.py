"""Plays the conversations of the demo through the real deeds, each at the moment the table says."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from samenspraak.conversations import answering, handling
from samenspraak.conversations.concluding import Ended, conclude
from samenspraak.conversations.filling_in import Filled, send_template
from samenspraak.conversations.models import Conversation, Message
from samenspraak.conversations.receiving import receive
from samenspraak.domain.addresses import Person
from samenspraak.domain.contents import Content, Edit, Reaction, Revoke, Text
from samenspraak.domain.events import AddressChange, Incoming
from samenspraak.domain.hours import OpeningTimes
from samenspraak.installation.demo_town import telling
from samenspraak.installation.demo_town.arriving import Journey, accept, arrive
from samenspraak.installation.demo_town.files import awaited, keep, ready
from samenspraak.installation.demo_town.moments import Clock, after_open_minutes, clock_for
from samenspraak.installation.demo_town.staff import Colleague
from samenspraak.organisation.models import Employee, Line, LineTemplate, Topic
from samenspraak.organisation.results import results_for
from samenspraak.organisation.texts import text_for
from samenspraak.residents.following import follow_change


@dataclass(frozen=True, slots=True)
class Stage:
    """Where and when it is played. `employees` by e-mail address, `templates` and `topics` by name."""

    line: Line
    now: datetime
    times: OpeningTimes
    employees: Mapping[str, Employee]
    templates: Mapping[str, LineTemplate]
    topics: Mapping[str, Topic]


def play(stage: Stage, talks: Iterable[telling.Talk]) -> None:
    """Every talk from its beginning to its end; then everything we wrote arrives."""
    journeys: dict[int, Journey] = {}
    for number, talk in enumerate(talks, start=1):
        clock = clock_for(telling.moments_of(talk), stage.now, stage.times)
        playing = _Playing(stage, clock, talk.person, number, journeys)
        for step in talk.steps:
            playing.take(step)
    arrive(stage.line, journeys)


@dataclass(slots=True)
class _Playing:
    """How far a talk is: the conversation it runs in, and the messages that later steps point to."""

    stage: Stage
    clock: Clock
    person: Person
    number: int
    journeys: dict[int, Journey]
    conversation: Conversation | None = None
    marked: dict[str, Message] = field(default_factory=dict)
    said: int = 0

    def take(self, step: telling.Step) -> None:
        """One step."""
        match step:
            case telling.Says() | telling.Shares() | telling.SendsFile():
                self._resident_writes(step)
            case telling.Reacts() | telling.Edits() | telling.Withdraws():
                self._resident_amends(step)
            case telling.GetsAddress(at, new):
                self._follow(new, self._at(at))
            case telling.Promised(minutes):
                conversation = self._running()
                conversation.promised_at = after_open_minutes(minutes, self.stage.now, self.stage.times)
                conversation.save(update_fields=["promised_at"])
            case telling.Replies() | telling.SendsTemplate() | telling.ReactsBack():
                self._colleague_writes(step)
            case _:
                self._colleague_handles(step)

    def _resident_writes(self, step: telling.Says | telling.Shares | telling.SendsFile) -> None:
        at, mark = self._at(step.at), ""
        incoming = self._incoming(at, Text(""))
        match step:
            case telling.Says():
                mark = step.mark
                self.person = step.person or self.person
                incoming = replace(
                    incoming,
                    person=self.person,
                    content=Text(step.text),
                    reply_to=self.marked[step.to].network_id if step.to else "",
                    is_forwarded=step.is_forwarded,
                )
            case telling.Shares():
                incoming = replace(incoming, content=step.content)
            case telling.SendsFile():
                mark = step.mark
                incoming = replace(incoming, content=awaited(step.file, step.caption))
        message = receive(self.stage.line, incoming, at)
        if message is None:
            raise ValueError(f"talk {self.number} says the same twice")
        if isinstance(step, telling.SendsFile):
            keep(message, step.file)
        self.conversation, self.marked[mark] = message.conversation, message

    def _resident_amends(self, step: telling.Reacts | telling.Edits | telling.Withdraws) -> None:
        target = self.marked[step.to].network_id
        content: Content
        match step:
            case telling.Reacts():
                content = Reaction(target, step.emoji)
            case telling.Edits():
                content = Edit(target, Text(step.text))
            case telling.Withdraws():
                content = Revoke(target)
        at = self._at(step.at)
        receive(self.stage.line, self._incoming(at, content), at)

    def _colleague_writes(self, step: telling.Replies | telling.SendsTemplate | telling.ReactsBack) -> None:
        conversation, by, at = self._running(), self._employee(step.by), self._at(step.at)
        match step:
            case telling.Replies():
                text = (
                    f"{step.text}\n\n{self._signature(conversation, step.by)}"
                    if step.is_signed
                    else step.text
                )
                to = self.marked[step.to] if step.to else None
                file = ready(step.file) if step.file else None
                message = answering.reply(conversation, by, text, at, reply_to=to, file=file)
                self.journeys[message.pk] = Journey(step.ends, step.fails)
                if step.mark:
                    accept(message)
                    self.marked[step.mark] = message
            case telling.SendsTemplate():
                template = self.stage.templates[step.name]
                message = send_template(conversation, by, Filled(template, step.values), at)
                self.journeys[message.pk] = Journey(step.ends, step.fails)
            case telling.ReactsBack():
                message = self.marked[step.to]
                message.conversation = conversation
                answering.react(message, by, step.emoji, at)

    def _colleague_handles(
        self, step: telling.Notes | telling.Takes | telling.Calms | telling.Addresses | telling.Closes
    ) -> None:
        conversation, by = self._running(), self._employee(step.by)
        match step:
            case telling.Notes(at, _, text):
                handling.note(conversation, by, text, self._at(at))
            case telling.Takes():
                handling.take(conversation, by)
                handling.see(conversation, by)
            case telling.Calms():
                handling.calm(conversation, by)
            case telling.Addresses(_, form):
                handling.address_as(conversation, by, form)
            case telling.Closes(at, _, about, result):
                ended = Ended(self.stage.topics[about], results_for(by).get(name=result))
                conclude(conversation, by, [ended], self._at(at))

    def _follow(self, new: Person, at: datetime) -> None:
        line_id, network_id = self.stage.line.external_id, self._network_id()
        change = AddressChange(line_id, network_id, self.person.addresses, new.addresses, at)
        follow_change(self.stage.line, change)
        self.person = new

    def _incoming(self, at: datetime, content: Content) -> Incoming:
        return Incoming(self.stage.line.external_id, self._network_id(), self.person, at, content)

    def _network_id(self) -> str:
        self.said += 1
        return f"wamid.DEMO{self.stage.line.external_id}.{self.number:03}.{self.said:03}"

    def _running(self) -> Conversation:
        if self.conversation is None:
            raise ValueError(f"talk {self.number} does not begin with the resident")
        return self.conversation

    def _employee(self, colleague: Colleague) -> Employee:
        return self.stage.employees[colleague.email]

    def _at(self, told: str) -> datetime:
        return self.clock.at(told)

    def _signature(self, conversation: Conversation, by: Colleague) -> str:
        municipality = conversation.municipality
        text = text_for(municipality, "signature", conversation.form or conversation.resident.form)
        return text.format(medewerker=by.name.split()[0], gemeente=municipality.name)
