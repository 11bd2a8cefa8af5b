"""Makes a row of everything in one conversation, by the deeds that make them in production."""

from collections.abc import Mapping
from datetime import time, timedelta
from uuid import uuid4

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from samenspraak.batches.carrying_out import begin
from samenspraak.batches.choosing import choose
from samenspraak.batches.wanted import Wanted
from samenspraak.conduct.models import Block, ConductCase
from samenspraak.conversations.answering import reply
from samenspraak.conversations.broken_promises import record_all
from samenspraak.conversations.drafts import Drawn, keep
from samenspraak.conversations.handing_over import Holder
from samenspraak.conversations.handling import note
from samenspraak.conversations.merging import merge
from samenspraak.conversations.models import (
    AttachmentState,
    BrokenPromise,
    Conversation,
    Draft,
    SavedFilter,
    State,
)
from samenspraak.conversations.scheduling import schedule, scheduled_by
from samenspraak.conversations.search.saved import keep_filter
from samenspraak.conversations.topics import choose_topic
from samenspraak.domain.batches import Action
from samenspraak.domain.findings import Kind
from samenspraak.domain.form_fields import FieldKind
from samenspraak.domain.formal import Formal
from samenspraak.domain.policy import Flow, Measure, Rule, Trust
from samenspraak.handoff.asking import Asked, hand_off
from samenspraak.organisation.answer_models import CannedAnswer
from samenspraak.organisation.guard_policy import change
from samenspraak.organisation.models import (
    ClosingDay,
    Employee,
    Line,
    Municipality,
    Role,
    SecondFactor,
    Team,
    Topic,
)
from samenspraak.organisation.own_texts import change_text
from samenspraak.organisation.texts import TwoForms
from samenspraak.organisation.training import begin_training
from samenspraak.referrals.callbacks.planning import availability
from samenspraak.referrals.mail import MailOffer, refer_to_mail
from samenspraak.referrals.models import AddressEntry, CallbackHours, CallbackPlan, FormAnswer, MailAddress
from tests.handoff.registers import a_register_of
from tests.makers import a_letterbox, a_line, a_template, an_article, an_employee, usual_result
from tests.organisation.providers import a_provider_of
from tests.referrals.callbacks.appointments import an_offer, heard, taps
from tests.referrals.forms.made import EVERYTHING, a_form, boxes, sent
from tests.walls.planted import BSN, SAID

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 64


def everything(conversation: Conversation, people: Mapping[Role, Employee], mark: str) -> dict[str, int]:
    """The key of a row of each kind; the note of a colleague holds the secrets too."""
    agent, now = people[Role.AGENT], timezone.now()
    note(conversation, agent, f"{mark}: {SAID}", now)
    rule = Rule(Trust.MESSAGING, Flow.IN, Kind.EMAIL)
    change(people[Role.PRIVACY_OFFICER], rule, Measure.ALLOW, why=f"Besluit {mark}", now=now)
    a_register_of(conversation.municipality)
    a_provider_of(conversation.municipality, label=f"Account {mark}")
    own = TwoForms(f"Groet van {mark}", f"Met vriendelijke groet van {mark}")
    change_text(people[Role.ADMINISTRATOR], "signature", own, why=f"Huisstijl {mark}", now=now)
    return {
        "template": _template(conversation.line, mark),
        "conversation": conversation.pk,
        "message": _file(conversation),
        "team": agent.team_id or 0,
        "employee": agent.pk,
        "sign_in": _signed_in(agent),
        "key": _key(agent, mark),
        "closing_day": _closing_day(agent, mark),
        "line": conversation.line_id,
        "own_line": _own_line(conversation.municipality, mark),
        "handoff": _out(conversation, agent, mark),
        "block": _blocked(conversation, agent, mark),
        "broken_promise": _broken_promise(conversation),
        "canned": _canned(agent, mark),
        "article": an_article(agent, f"Grof vuil in {mark}", team=agent.team).pk,
        "topic": _topic(conversation, agent, mark),
        "draft": _draft(conversation, mark),
        "filter": _filter(agent, mark),
        "batch": _batch(conversation, agent),
        "merge": _merged(conversation, agent),
        "scheduled": _scheduled(conversation, agent),
        "result": usual_result(conversation.municipality).pk,
        "referral": _mailed(conversation, agent, mark),
        "appointment": _booked(conversation, agent),
        **_filled_in(conversation, agent, mark),
        **_trained(conversation, people, mark),
    }


def _signed_in(agent: Employee) -> int:
    said = {"username": agent.email, "password": "wachtwoord-van-een-test"}
    Client().post("/inloggen/", said, headers={"User-Agent": "Firefox/150.0 (Windows)"})
    return agent.sign_ins.get().pk


def _key(agent: Employee, mark: str) -> int:
    now = timezone.now()
    factor = SecondFactor.objects.create(employee=agent, recovery_codes=[], set_up_at=now)
    known = {"credential_id": mark.encode(), "public_key": b"", "sign_count": 0, "transports": ["usb"]}
    return factor.keys.create(**known, name=f"Sleutel van {mark}", made_at=now).pk


def _out(conversation: Conversation, agent: Employee, mark: str) -> int:
    """A question to the team in which everybody is, the specialist too."""
    asked = Asked(
        team=Team.objects.get(pk=agent.team_id or 0),
        specialist=None,
        topic=f"Oprit {mark}",
        question=f"Kan er een rijplaat? {SAID}",
        quotes=tuple(conversation.messages.values_list("pk", flat=True)[:2]),
        told="Ik heb uw vraag doorgezet.",
        reference=uuid4(),
    )
    return hand_off(conversation, agent, asked, timezone.now()).pk


def _template(line: Line, mark: str) -> int:
    body = f"{mark}: we hebben antwoord over {{{{1}}}}."
    return a_template(line, body, f"antwoord_{mark.lower()}").pk


def _own_line(municipality: Municipality, mark: str) -> int:
    """A line whose messages come by an app of the municipality's own."""
    line = a_line(municipality, f"55900000000000{municipality.pk}")
    line.letterbox = a_letterbox(slug=municipality.slug, municipality=municipality)
    line.name, line.business_id = f"Balie {mark}", f"55800000000000{municipality.pk}"
    line.save()
    return line.pk


def _file(conversation: Conversation) -> int:
    """The message with a picture that was fetched."""
    message = conversation.messages.get(kind="image")
    file = message.attachment
    file.state, file.mime_type = AttachmentState.READY, "image/png"
    file.file.save("picture", SimpleUploadedFile("picture", PNG))
    return message.pk


def _blocked(conversation: Conversation, agent: Employee, mark: str) -> int:
    """A block that waits for a second signature, in a dossier of this resident."""
    now = timezone.now()
    case = ConductCase.objects.create(
        municipality=conversation.municipality, resident=conversation.resident, began_at=now
    )
    block = Block.objects.create(
        case=case,
        conversation=conversation,
        line=conversation.line,
        passage="••••••",
        reason=f"Dreigt {mark}",
        ends_on=now.date(),
        review_on=now.date(),
        asked_by=agent,
        asked_at=now,
    )
    return block.pk


def _broken_promise(conversation: Conversation) -> int:
    Conversation.objects.filter(pk=conversation.pk).update(promised_at=timezone.now())
    record_all(timezone.now())
    return BrokenPromise.objects.get(conversation=conversation).pk


def _canned(agent: Employee, mark: str) -> int:
    answer = CannedAnswer.objects.create(
        municipality=agent.municipality,
        team=agent.team,
        word=mark.lower(),
        title=f"Over {mark}",
        je="Dag",
        u="Dag",
        changed_by=agent,
        changed_at=timezone.now(),
    )
    return answer.pk


def _closing_day(agent: Employee, mark: str) -> int:
    day = ClosingDay.objects.create(
        municipality=agent.municipality, on=timezone.localdate() + timedelta(days=90), reason=f"Feest {mark}"
    )
    return day.pk


def _topic(conversation: Conversation, agent: Employee, mark: str) -> int:
    assert agent.team is not None
    topic = Topic.objects.create(municipality=agent.municipality, team=agent.team, name=f"Afval {mark}")
    choose_topic(conversation, agent, topic)
    return topic.pk


def _filter(agent: Employee, mark: str) -> int:
    saved = SavedFilter(owner=agent, typed=f"afval {mark}")
    keep_filter(saved, f"Afval {mark}", timezone.now(), is_shared=False)
    return saved.pk


def _batch(conversation: Conversation, agent: Employee) -> int:
    """Begun just now, so that its notice is on screen."""
    now = timezone.now()
    batch = choose(agent, Action.HAND_OVER, [conversation.pk], now)
    assert batch is not None
    begin(batch, Wanted(holder=Holder(agent)), now)
    return batch.pk


def _merged(conversation: Conversation, agent: Employee) -> int:
    """Merged just now, so that it can be undone."""
    now = timezone.now()
    finished = Conversation.objects.create(
        municipality=conversation.municipality,
        line=conversation.line,
        resident=conversation.resident,
        state=State.CLOSED,
        started_at=now,
        last_message_at=now,
        closed_at=now,
    )
    return merge(finished, conversation, agent, now).pk


def _draft(conversation: Conversation, mark: str) -> int:
    """Of a colleague who went home."""
    sanne = an_employee(conversation.municipality, name=f"Sanne {mark}")
    keep(conversation, sanne, f"{mark}: {SAID}", Drawn(uuid4()), timezone.now())
    return Draft.objects.get(author=sanne).pk


def _scheduled(conversation: Conversation, agent: Employee) -> int:
    now = timezone.now()
    schedule(conversation, agent, "Tot straks.", Drawn(uuid4()), send_at=now + timedelta(hours=1), now=now)
    return scheduled_by(agent).get().pk


def _trained(conversation: Conversation, people: Mapping[Role, Employee], mark: str) -> dict[str, int]:
    """The agent is being trained from now on; what they wrote waits for approval."""
    agent, now = people[Role.AGENT], timezone.now()
    begin_training(people[Role.LEAD], agent, now)
    return {"trained": agent.pk, "kept": reply(conversation, agent, f"Dat kan, {mark}.", now).pk}


def _mailed(conversation: Conversation, agent: Employee, mark: str) -> int:
    address = f"schade@{conversation.municipality.slug}.example"
    MailAddress.objects.create(municipality=conversation.municipality, address=address)
    made = MailOffer(f"Goedemiddag, mail naar {address}. Groet, {mark}", uuid4(), Formal.LIABILITY)
    return refer_to_mail(conversation, agent, made, timezone.now()).pk


def _booked(conversation: Conversation, agent: Employee) -> int:
    """A call-back that the resident chose, in the agenda."""
    assert agent.team is not None
    plan = CallbackPlan.objects.create(team=agent.team, lead_minutes=0)
    CallbackHours.objects.bulk_create(
        CallbackHours(plan=plan, weekday=day, opens=time(8), closes=time(17)) for day in range(7)
    )
    now = timezone.now()
    starts = availability(plan, now).free(now)[0].starts_at
    appointment = an_offer(conversation, agent, plan, starts, now=now)
    taps(appointment, starts, at=timezone.now())
    heard(timezone.now())
    return appointment.pk


def _filled_in(conversation: Conversation, agent: Employee, mark: str) -> dict[str, int]:
    """A form that the resident filled in on its page."""
    form = a_form(conversation.municipality, *EVERYTHING, team=agent.team, name=f"Container {mark}")
    AddressEntry.objects.create(
        municipality=form.municipality, postcode="5104 AB", number=12, street="Lindelaan", place="Dongen"
    )
    _link, token = sent(conversation, agent, form, timezone.now())
    file = SimpleUploadedFile(f"bsn {BSN}.png", PNG)
    upload = {f"veld-{form.fields.get(kind=FieldKind.FILE).pk}": file}
    said = boxes(form, text=SAID, long_text=SAID, bsn=BSN)
    assert Client().post(f"/f/{token}/", {**said, **upload}).status_code == 200
    answer = FormAnswer.objects.get(form=form)
    field = form.fields.first()
    assert field is not None
    return {"form": form.pk, "field": field.pk, "answer": answer.pk, "answer_file": answer.files.get().pk}
