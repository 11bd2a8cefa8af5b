"""A specialist answers by mail as on their screen; what nobody vouches for, or comes too late, does nothing at all."""

from collections.abc import Callable
from datetime import timedelta
from unittest.mock import patch

import pytest
from django.db import OperationalError

from samenspraak.handoff.access import questions_for
from samenspraak.handoff.following import tell_more, withdraw
from samenspraak.handoff.models import Handoff
from samenspraak.installation.logs import EventFormatter
from samenspraak.organisation.models import Employee, JournalEntry, Role
from samenspraak.staffmail import answering
from samenspraak.staffmail.answer_addresses import address_called
from samenspraak.staffmail.answering import LEASE, MOST_ATTEMPTS, read_answer_mails, read_next
from samenspraak.staffmail.keeping_answers import forget_answer_mail, keep_answer
from samenspraak.staffmail.models import AnswerAddress, AnswerMail, StaffMail
from tests.handoff.handoffs import SOON, a_specialist
from tests.staffmail.answers import (
    LATER,
    VOUCHER,
    WORD,
    answer_address,
    came,
    notes,
    notice_to,
    outcome,
    stage,
    written_by,
)

pytestmark = pytest.mark.usefixtures("answers_on")


def test_answer_by_mail_is_the_answer_of_the_specialist(
    handoff: Handoff, noor: Employee, address: AnswerAddress
) -> None:
    assert came(address, written_by(noor.email, VOUCHER)) == "taken"
    assert (stage(handoff), notes(handoff)) == ("answered", ["Ja, dat kan."])
    assert handoff.turns.latest("pk").by == noor
    assert notice_to(noor) is None


def test_mail_is_erased_once_it_is_read(noor: Employee, address: AnswerAddress) -> None:
    came(address, written_by(noor.email, VOUCHER))
    assert AnswerMail.objects.filter(body=None, due_at=None).count() == 1


def test_mail_is_kept_sealed_until_then(noor: Employee, address: AnswerAddress) -> None:
    keep_answer([address], written_by(noor.email, VOUCHER), LATER)
    assert b"Ja, dat" not in bytes(AnswerMail.objects.get().body or b"")


def test_journal_says_that_it_came_by_mail(handoff: Handoff, noor: Employee, address: AnswerAddress) -> None:
    came(address, written_by(noor.email, VOUCHER))
    entries = JournalEntry.objects.filter(subject=f"handoff:{handoff.pk}", employee=noor)
    assert list(entries.order_by("pk").values_list("deed", "details__outcome", "details__step")) == [
        ("moved_handoff", None, "answer"),
        ("answer_mail_came", "taken", None),
    ]


def test_answer_is_masked_like_one_that_is_typed(
    handoff: Handoff, noor: Employee, address: AnswerAddress
) -> None:
    came(address, written_by(noor.email, VOUCHER, text="Het BSN is 123456782."))
    assert "123456782" not in notes(handoff)[0]


def test_question_back_by_mail(handoff: Handoff, noor: Employee, address: AnswerAddress) -> None:
    assert came(address, written_by(noor.email, VOUCHER, text="VRAAG: welk huisnummer?")) == "taken"
    assert (stage(handoff), notes(handoff)) == ("asked_back", ["welk huisnummer?"])


def test_more_time_by_mail(handoff: Handoff, noor: Employee, address: AnswerAddress) -> None:
    mail = written_by(noor.email, VOUCHER, text="MEER TIJD: 2 werkdagen\nDe aannemer is ziek.")
    assert came(address, mail) == "taken"
    assert (stage(handoff), notes(handoff)) == ("more_time", ["De aannemer is ziek."])
    assert f"{handoff.wanted_on}" == "2026-11-30"


def test_attachment_is_left_out_and_said(handoff: Handoff, noor: Employee, address: AnswerAddress) -> None:
    head, _gap, _text = written_by(noor.email).partition(b"Content-Type")
    parts = (
        b'\r\n--b\r\n\r\nJa.\r\n--b\r\nContent-Type: application/pdf; name="a.pdf"\r\n\r\n%PDF\r\n--b--\r\n'
    )
    came(address, head + f"{VOUCHER}\r\n".encode() + b"Content-Type: multipart/mixed; boundary=b\r\n" + parts)
    assert notes(handoff) == ["Ja.\n\n(Bij de e-mail zat een bijlage. Die staat hier niet bij.)"]


@pytest.mark.parametrize(
    "change",
    [{"is_active": False}, {"team": None}, {"role": Role.AGENT}],
    ids=["left", "moved", "other work"],
)
def test_who_may_not_see_the_question_any_more_does_not_answer_it(
    handoff: Handoff, noor: Employee, address: AnswerAddress, change: dict[str, object]
) -> None:
    Employee.objects.filter(pk=noor.pk).update(**change)
    assert came(address, written_by(noor.email, VOUCHER)) == "not_yours"
    assert stage(handoff) == "asked"


def test_question_that_was_withdrawn_is_over(
    handoff: Handoff, noor: Employee, agent: Employee, address: AnswerAddress
) -> None:
    withdraw(handoff, agent, SOON)
    assert came(address, written_by(noor.email, VOUCHER)) == "over"
    notice = notice_to(noor)
    assert notice is not None
    assert notice.subject.text == "Je antwoord is niet aangekomen"
    assert "Deze vraag heeft al een antwoord" in notice.body.text


def test_mail_that_comes_twice_counts_once(handoff: Handoff, noor: Employee, address: AnswerAddress) -> None:
    mail = written_by(
        noor.email, VOUCHER, "Message-ID: <1@voorbeeldstad.example>", text="VRAAG: welk nummer?"
    )
    assert came(address, mail) == "taken"
    tell_more(handoff, Employee.objects.get(pk=handoff.asked_by_id), "Nummer 12.", LATER)
    keep_answer([address], b"Return-Path: <x>\r\nReceived: again\r\n" + mail, LATER)
    assert not read_next(LATER)
    assert stage(handoff) == "asked"


@pytest.mark.parametrize(
    "said", ["Auto-Submitted: auto-replied", "Precedence: auto_reply", "X-Autoreply: yes"]
)
def test_program_is_not_answered(handoff: Handoff, noor: Employee, address: AnswerAddress, said: str) -> None:
    assert came(address, written_by(noor.email, VOUCHER, said)) == "automatic"
    assert (stage(handoff), notice_to(noor)) == ("asked", None)


def test_bounce_is_not_answered(noor: Employee, address: AnswerAddress) -> None:
    assert came(address, written_by("postmaster@voorbeeldstad.example", path="")) == "automatic"
    assert notice_to(noor) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "empty"),
        ("VRAAG:", "empty"),
        ("MEER TIJD: 5 werkdagen", "empty"),
        ("MEER TIJD: de aannemer is ziek", "no_term"),
        ("MEER TIJD: 61 werkdagen\nziek", "no_term"),
        ("Ja. " * 1001, "too_long"),
        ("MEER TIJD: 5\n" + "Ja. " * 251, "too_long"),
    ],
)
def test_specialist_hears_what_was_wrong(
    handoff: Handoff, noor: Employee, address: AnswerAddress, text: str, expected: str
) -> None:
    assert came(address, written_by(noor.email, VOUCHER, text=text)) == expected
    assert (stage(handoff), notice_to(noor) is None) == ("asked", False)


def test_mail_that_we_fail_at_lets_others_go_first_and_is_given_up(
    handoff: Handoff, noor: Employee, address: AnswerAddress
) -> None:
    keep_answer([address], written_by(noor.email, VOUCHER), LATER)
    with patch.object(answering, "written_in", side_effect=ZeroDivisionError):
        for attempt in range(MOST_ATTEMPTS + 1):
            assert read_next(LATER + attempt * LEASE)
            assert not read_next(LATER + attempt * LEASE)
    assert (outcome(), stage(handoff)) == ("failed", "asked")
    assert notice_to(noor) is not None


def test_step_that_failed_half_way_is_taken_whole_later(
    handoff: Handoff, noor: Employee, address: AnswerAddress
) -> None:
    keep_answer([address], written_by(noor.email, VOUCHER), LATER)
    with patch.object(answering, "write", side_effect=OperationalError), pytest.raises(OperationalError):
        read_next(LATER)
    assert (stage(handoff), notes(handoff)) == ("asked", [])
    assert read_next(LATER + LEASE)
    assert (stage(handoff), len(notes(handoff))) == ("answered", 1)


def test_job_reads_all_that_came(noor: Employee, address: AnswerAddress, in_office_hours: None) -> None:
    keep_answer([address], written_by(noor.email, VOUCHER, "Message-ID: <1@x>"), LATER - timedelta(hours=1))
    keep_answer([address], written_by(noor.email, VOUCHER, "Message-ID: <2@x>"), LATER - timedelta(hours=1))
    assert [read_answer_mails(0), read_answer_mails(0)] == [2, 0]
    assert sorted(AnswerMail.objects.values_list("outcome", flat=True)) == ["over", "taken"]


def test_nothing_of_the_mail_stands_in_the_log(
    noor: Employee, address: AnswerAddress, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    came(address, written_by(noor.email, VOUCHER))
    logged = "\n".join(EventFormatter().format(record) for record in caplog.records)
    assert "answer_mail_read" in logged
    assert [word for word in ("Ja, dat", noor.email, WORD) if word in logged] == []


def test_what_came_is_forgotten_after_a_week_and_the_address_with_its_question(
    handoff: Handoff, noor: Employee, agent: Employee, address: AnswerAddress
) -> None:
    came(address, written_by(noor.email))
    AnswerMail.objects.update(came_at=SOON - timedelta(days=20))
    assert (forget_answer_mail(0), AnswerAddress.objects.count()) == (2, 1)  # with the mail that told of it
    Handoff.objects.update(stage="withdrawn", ended_at=SOON - timedelta(days=20))
    forget_answer_mail(0)
    assert AnswerAddress.objects.count() == 0


def test_address_is_the_same_for_the_same_mail_and_another_for_each_colleague(
    handoff: Handoff, noor: Employee
) -> None:
    piet = a_specialist(handoff.municipality, name="Piet Smit")
    first = answer_address(noor)
    assert first == answer_address(noor)
    assert first != answer_address(piet)
    found = address_called(first.upper())
    assert found is not None
    assert (found.employee, questions_for(noor).get()) == (noor, found.handoff)


@pytest.mark.parametrize(
    "change",
    [lambda one: one.replace("@kcc.", "@"), lambda one: one.replace("+", "-"), lambda one: "a" + one],
)
def test_other_address_is_nobodys(handoff: Handoff, noor: Employee, change: Callable[[str], str]) -> None:
    assert address_called(change(answer_address(noor))) is None


def test_no_token_is_kept(handoff: Handoff, noor: Employee) -> None:
    token = answer_address(noor).partition("+")[2].partition("@")[0]
    assert token not in str(list(AnswerAddress.objects.values()) + list(StaffMail.objects.values()))
