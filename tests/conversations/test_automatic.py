"""Automatic answers: decided for a whole batch, each resident told what they need and told it once."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from samenspraak.conversations.answering import reply
from samenspraak.conversations.models import Conversation, Message, OutboxItem
from samenspraak.conversations.receiving import receive_all
from samenspraak.domain.events import Incoming
from samenspraak.domain.findings import Kind
from samenspraak.domain.policy import Flow, Measure, Rule, Trust
from samenspraak.organisation.guard_policy import change
from samenspraak.organisation.models import Line, OwnText, Role
from samenspraak.residents.blocking import keep_out
from tests.makers import MONDAY_EVENING as EVENING
from tests.makers import MONDAY_MORNING as MORNING
from tests.makers import an_employee, incoming, received

pytestmark = pytest.mark.django_db

FIRE = "help er is brand in mijn huis!!"
PRIVATE = "Mijn BSN is 111222333."


def from_residents(line: Line, count: int, text: str = "Wanneer zijn jullie open?") -> list[Incoming]:
    return [incoming(line, text, phone=f"+3161{count:03}{number:04}", at=EVENING) for number in range(count)]


def told() -> list[str]:
    return list(Message.objects.filter(direction="out").order_by("pk").values_list("automatic", flat=True))


def statements(line: Line, batch: Sequence[Incoming]) -> int:
    with CaptureQueriesContext(connection) as queries:
        receive_all(line, batch, EVENING)
    return len(queries)


@pytest.mark.parametrize(("text", "answers"), [("Wanneer zijn jullie open?", 1), (FIRE, 1), (PRIVATE, 2)])
def test_hundred_answers_take_as_many_statements_as_one(line: Line, text: str, answers: int) -> None:
    few, many = (statements(line, from_residents(line, count, text)) for count in (1, 100))
    assert few == many
    assert OutboxItem.objects.count() == 101 * answers


def test_resident_who_writes_twice_in_one_batch_is_told_once(line: Line) -> None:
    receive_all(line, [incoming(line, text, at=EVENING) for text in ("Hallo?", "Is daar iemand?")], EVENING)
    assert told() == ["auto.out_of_office"]


def test_each_in_a_batch_is_told_what_fits_them(line: Line) -> None:
    batch = [
        incoming(line, "Kun je mij helpen?", at=EVENING),
        incoming(line, FIRE, phone="+31687654321", at=EVENING),
        incoming(line, "Kunt u mij helpen?", phone="+31687654322", at=EVENING),
    ]
    receive_all(line, batch, EVENING)
    texts = Message.objects.filter(direction="out").order_by("pk").values_list("text", flat=True)
    assert ["je bericht" in texts[0], "112NL-app" in texts[1], "uw bericht" in texts[2]] == [True] * 3
    assert list(Conversation.objects.order_by("pk").values_list("urgency", flat=True)) == ["", "danger", ""]


def test_who_is_in_need_is_not_told_to_wait_in_the_same_batch(line: Line) -> None:
    receive_all(line, [incoming(line, text, at=EVENING) for text in (FIRE, "Schiet op!")], EVENING)
    assert told() == ["emergency.danger"]


def test_second_cry_for_help_is_answered_again_after_half_an_hour(line: Line) -> None:
    for minutes in (0, 29, 30):
        received(line, FIRE, at=EVENING + timedelta(minutes=minutes))
    assert told() == ["emergency.danger"] * 2


@pytest.mark.parametrize(("minutes", "is_told"), [(29, False), (31, True)])
def test_nobody_is_told_that_we_are_closed_when_an_agent_wrote_just_now(
    line: Line, minutes: int, is_told: bool
) -> None:
    conversation = received(line, at=EVENING - timedelta(hours=6)).conversation
    reply(conversation, an_employee(line.municipality), "Goedenavond.", EVENING)
    received(line, "Dank!", at=EVENING + timedelta(minutes=minutes))
    assert ("auto.out_of_office" in told()) is is_told


@pytest.mark.parametrize(("hours", "times"), [(11, 1), (12, 2)])
def test_absence_is_told_again_after_twelve_hours(line: Line, hours: int, times: int) -> None:
    received(line, at=EVENING - timedelta(hours=3))
    received(line, "Hallo?", at=EVENING + timedelta(hours=hours - 3))
    assert told() == ["auto.out_of_office"] * times


@pytest.mark.parametrize(("hours", "times"), [(11, 1), (12, 2)])
def test_who_gives_personal_data_is_told_of_it_once_in_twelve_hours(
    line: Line, hours: int, times: int
) -> None:
    received(line, PRIVATE, at=MORNING)
    received(line, "En mijn rekening is NL91ABNA0417164300.", at=MORNING + timedelta(hours=hours))
    assert told().count("auto.guarded") == times


def test_notice_of_personal_data_repeats_none_of_it(line: Line) -> None:
    received(line, "Dag, kunt u mij helpen? " + PRIVATE, at=MORNING)
    notice = Message.objects.get(direction="out")
    assert "persoonlijke gegevens in uw bericht" in notice.text
    assert "111222333" not in notice.text


def test_what_is_only_masked_needs_no_notice(line: Line) -> None:
    received(line, "Mijn mail is r.vermeulen@voorbeeld.example.", at=MORNING)
    assert told() == []


def test_municipality_that_only_masks_a_kind_sends_no_notice(line: Line) -> None:
    rule = Rule(Trust.MESSAGING, Flow.IN, Kind.BSN)
    officer = an_employee(line.municipality, Role.PRIVACY_OFFICER)
    change(officer, rule, Measure.MASK, why="De medewerker vertelt het zelf.", now=MORNING)
    received(line, PRIVATE, at=MORNING)
    assert told() == []


def test_who_is_in_need_hears_nothing_of_personal_data(line: Line) -> None:
    received(line, f"{FIRE} {PRIVATE}", at=EVENING)
    received(line, PRIVATE, at=EVENING + timedelta(minutes=1))
    assert told() == ["emergency.danger"]


def test_blocked_resident_in_need_goes_on_top_and_is_told_of_112(line: Line) -> None:
    keep_out(received(line, at=MORNING).conversation.resident, line, an_employee(line.municipality))
    conversation = received(line, FIRE, at=EVENING).conversation
    assert (conversation.urgency, conversation.unread_count) == ("danger", 2)
    assert told() == ["emergency.danger"]


def test_letter_that_comes_a_day_late_is_not_answered_by_itself(line: Line) -> None:
    receive_all(line, [incoming(line, FIRE, at=EVENING - timedelta(days=1))], EVENING)
    assert told() == []
    assert Conversation.objects.get().urgency == "danger"


def test_municipality_answers_in_its_own_words(line: Line) -> None:
    OwnText.objects.create(
        municipality=line.municipality, key="auto.out_of_office", je="Dicht, {dag}.", u="Gesloten, {dag}."
    )
    received(line, "Kun je helpen?", at=EVENING)
    assert Message.objects.get(direction="out").text == "Dicht, morgen (dinsdag 24 november)."
