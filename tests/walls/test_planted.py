"""A number that a resident should never have sent stands in no page, stream, trace, log line or error report."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import product

import pytest
from django.http.response import HttpResponseBase
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.access import screen_of
from samenspraak.conversations.announcing import What
from samenspraak.conversations.models import Draft, Message
from samenspraak.conversations.tracing import traced
from samenspraak.desk.inbox.segments import SEGMENTS
from samenspraak.desk.stream.drawing import draw
from samenspraak.desk.stream.notices import Look, Notice
from samenspraak.desk.thread import opening
from samenspraak.domain.mail_answer import Outcome
from samenspraak.handoff.following import remind
from samenspraak.handoff.models import Handoff
from samenspraak.installation.logs import EventFormatter
from samenspraak.organisation.models import JournalEntry, Role
from samenspraak.organisation.sealing import sealed
from samenspraak.staffmail.composing import composed
from samenspraak.staffmail.models import AnswerAddress, AnswerMail, Kind, StaffMail
from samenspraak.staffmail.queueing import queue_news, queue_test
from tests.doors import OPEN_TO_ALL, Door, doors
from tests.source import none_of
from tests.walls.planted import SAID, SECRETS, leaked
from tests.walls.town import WALKED_ROLES, Town, undone

SHOWN_ON_PURPOSE = ("form_answer", "handle_answer", "answer_file")
"""What was filled in on a form, for the team that may see it; each look is in the journal."""
PARTS = {
    "desk": ("?deel=lijst", "?deel=bakken", *(f"?bak={segment.slug}" for segment in SEGMENTS)),
    "newest": ("?na=1",),
    "agenda": ("?dag=week",),
    "referrals": ("?per=maand", "?per=week"),
    "file": ("?opslaan",),
}
"""Other answers of the same address."""


def whole(response: HttpResponseBase) -> str:
    """Everything that goes over the wire: the headers and the body."""
    headers = "\n".join(f"{name}: {value}" for name, value in response.items())
    return f"{headers}\n{response.cookies.output()}\n{b''.join(response).decode(errors='replace')}"


def answers(town: Town, role: Role, door: Door) -> Iterator[tuple[str, str]]:
    """What this role gets at one address, by each method, whole and in parts."""
    desk, path = town.desks[role], town.path(door)
    for part in ("", *PARTS.get(door.name, ())):
        with undone():
            yield f"get {part}", whole(desk.get(path + part))
    with undone():
        yield "get open", whole(desk.get(path, headers={"HX-Target": "main#open"}))
    with undone():
        yield "post", whole(desk.post(path))


@pytest.fixture(autouse=True)
def _log_lines_hold_nothing_of_it(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Whatever is done here, from the letter that comes in to the page that breaks."""
    yield
    records = [record for phase in ("setup", "call") for record in caplog.get_records(phase)]
    assert "callback_answer_heard" in {record.getMessage() for record in records}
    assert leaked("\n".join(map(EventFormatter().format, records))) == []


@pytest.mark.parametrize("role", WALKED_ROLES)
def test_no_page_holds_what_was_planted(town: Town, role: Role) -> None:
    walked = (door for door in doors() if door.name not in (*OPEN_TO_ALL, *SHOWN_ON_PURPOSE))
    none_of(
        f"{door.route} ({method}): shows {role} {found}"
        for door in walked
        for method, page in answers(town, role, door)
        if (found := leaked(page))
    )


@pytest.mark.parametrize("name", SHOWN_ON_PURPOSE)
@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.PRIVACY_OFFICER])
def test_what_was_filled_in_is_not_shown_to_who_may_not_see_it(town: Town, role: Role, name: str) -> None:
    (door,) = (door for door in doors() if door.name == name)
    assert [leaked(page) for _method, page in answers(town, role, door)] == [[], [], []]


def test_what_is_shown_on_purpose_is_in_that_answer_alone(town: Town) -> None:
    desk, message = town.desks[Role.AGENT], town.rows["message"]
    shown = whole(desk.post(f"/bureau/bericht/{message}/tonen/", {"reason": "check"}))
    assert set(leaked(shown)) == set(SECRETS)
    assert JournalEntry.objects.filter(deed="revealed", subject=f"message:{message}").exists()
    assert leaked(whole(desk.get(f"/bureau/bericht/{message}/"))) == []


def test_reason_with_a_number_in_it_is_not_kept(town: Town) -> None:
    rule = next(town.path(door) for door in doors() if door.name == "guard_rule")
    answer = town.desks[Role.PRIVACY_OFFICER].post(rule, {"measure": "mask", "why": SAID})
    assert answer.status_code == 422
    assert leaked(whole(town.desks[Role.PRIVACY_OFFICER].get(rule))) == []


def test_draft_comes_back_whole_to_who_wrote_it_alone(town: Town) -> None:
    draft = Draft.objects.get(pk=town.rows["draft"])
    desk = Client()
    desk.force_login(draft.author)
    page = whole(desk.get(f"/bureau/gesprek/{draft.conversation_id}/"))
    assert set(leaked(page)) == set(SECRETS)
    seen_by_who_has_it = whole(town.desks[Role.AGENT].get(f"/bureau/gesprek/{draft.conversation_id}/"))
    assert draft.author.name in seen_by_who_has_it
    assert leaked(seen_by_who_has_it) == []


def test_note_comes_back_masked(town: Town) -> None:
    path = f"/bureau/gesprek/{town.rows['conversation']}/schrijven/"
    answer = town.desks[Role.AGENT].post(path, {"text": SAID, "as_note": "on"})
    assert (answer.status_code, leaked(whole(answer))) == (200, [])


@pytest.mark.usefixtures("town")
def test_stream_brings_nothing_of_it() -> None:
    for message, what in product(Message.objects.all(), What):
        notice = Notice(message.municipality_id, message.conversation_id, message.pk, what)
        looks = [Look(*look) for look in product(("nl", "en"), (True, False))]
        drawn = draw(notice, looks, {screen_of(message.conversation_id)})
        assert [leaked(told) for told in (*drawn.pieces.values(), drawn.alert)] == [[]] * 5


def test_no_mail_to_a_colleague_holds_anything_of_it(town: Town) -> None:
    remind(Handoff.objects.get(pk=town.rows["handoff"]), town.people[Role.AGENT], timezone.now())
    Handoff.objects.update(reminder_due_at=timezone.now() - timedelta(minutes=1))
    queue_news(timezone.now())
    queue_test(town.people[Role.ADMINISTRATOR], timezone.now())
    for employee in town.people.values():
        StaffMail.objects.create(employee=employee, kind=Kind.DIGEST, key="digest", made_at=timezone.now())
    _refuse_an_answer(town)
    rows = StaffMail.objects.select_related("employee__municipality")
    mails = {row: mail for row in rows if (mail := composed(row, timezone.now())) is not None}
    assert {row.kind for row in mails} == set(Kind)
    assert [leaked(f"{mail.subject.text} {mail.body.text}") for mail in mails.values()] == [[]] * len(mails)


def _refuse_an_answer(town: Town) -> None:
    """A mail with what was planted came from an address that is not the specialist's."""
    specialist, now = town.people[Role.SPECIALIST], timezone.now()
    address = AnswerAddress.objects.create(
        digest="d", employee=specialist, handoff_id=town.rows["handoff"], made_at=now
    )
    mail = AnswerMail.objects.create(
        address=address, name="m", came_at=now, body=sealed(SAID.encode()), outcome=Outcome.WRONG_SENDER.value
    )
    StaffMail.objects.create(
        employee=specialist,
        kind=Kind.REFUSED_ANSWER,
        key="refused",
        answer=mail,
        handoff=address.handoff,
        made_at=now,
    )


@pytest.mark.usefixtures("town")
def test_trace_tells_nothing_of_it() -> None:
    told = traced(Message.objects.values_list("network_id", flat=True))
    assert "Mijn BSN is ••••••" in str(told)
    assert leaked(str(told)) == []


def test_error_report_holds_nothing_of_it(
    town: Town, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumbles(*_given: object) -> None:
        raise ValueError(SAID)

    monkeypatch.setattr(opening, "thread", stumbles)
    answer = town.desks[Role.AGENT].get(f"/bureau/gesprek/{town.rows['conversation']}/")
    report = "\n".join(map(EventFormatter().format, caplog.records))
    assert (answer.status_code, leaked(whole(answer)), leaked(report)) == (500, [], [])
    assert '"error": "ValueError"' in report
