"""A register that is away, refuses, or falls silent after it did what we asked: nothing stands there twice."""

import httpx
import pytest
from pydantic import ValidationError

from samenspraak.domain.back_office import Access, Department, RegisterFailed, Trouble
from tests.registers.questions import ACCESS, a_question
from tests.registers.register import OpenKlant, post_number
from tests.registers.test_klantinteracties import SYSTEM, handed_over

MADE = ("klantcontacten", "betrokkenen", "digitaleadressen", "bijlagen", "actoren", "internetaken")
FULL = a_question(address="+31612345678")


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_silence_after_an_object_was_made_makes_no_second_one(register: OpenKlant, number: int) -> None:
    register.falls_silent = post_number(number)
    kept: dict[str, str] = {}
    with pytest.raises(RegisterFailed) as failed:
        kept.update(SYSTEM.hand_over(ACCESS, FULL, kept))
    assert failed.value.trouble is Trouble.NO_ANSWER
    handed_over(FULL)
    assert [len(register.all(path)) for path in MADE] == [1] * len(MADE)


def test_register_that_knows_no_filters_is_not_taken_at_its_word(register: OpenKlant) -> None:
    register.knows_filters = False
    of_another = handed_over(a_question(reference="a9d1c7b2-0000-4000-8000-000000000001", conversation="1"))
    ours = handed_over(a_question(department=Department("afval", "Afval"), address="+31612345678"))
    assert not set(of_another.values()) & set(ours.values())


@pytest.mark.parametrize(
    ("status", "trouble"),
    [
        (301, Trouble.WRONG_ADDRESS),
        (400, Trouble.REFUSED),
        (401, Trouble.NO_ACCESS),
        (403, Trouble.NO_ACCESS),
        (404, Trouble.WRONG_ADDRESS),
        (408, Trouble.NO_ANSWER),
        (429, Trouble.BUSY),
        (500, Trouble.BUSY),
        (503, Trouble.BUSY),
        (504, Trouble.NO_ANSWER),
    ],
)
def test_refusal_says_whose_trouble_it_is(register: OpenKlant, status: int, trouble: Trouble) -> None:
    register.refuses = lambda request: status
    with pytest.raises(RegisterFailed) as failed:
        handed_over(a_question())
    assert failed.value.trouble is trouble


@pytest.mark.parametrize(
    ("wrong", "trouble"),
    [
        (httpx.ConnectError("x"), Trouble.UNREACHABLE),
        (httpx.ConnectTimeout("x"), Trouble.UNREACHABLE),
        (httpx.ReadTimeout("x"), Trouble.NO_ANSWER),
        (httpx.RemoteProtocolError("x"), Trouble.NO_ANSWER),
        (httpx.UnsupportedProtocol("x"), Trouble.WRONG_ADDRESS),
    ],
)
def test_silence_says_whether_anything_arrived(
    register: OpenKlant, wrong: Exception, trouble: Trouble
) -> None:
    register.goes_wrong = lambda request: wrong
    with pytest.raises(RegisterFailed) as failed:
        SYSTEM.version(ACCESS)
    assert failed.value.trouble is trouble


@pytest.mark.parametrize("label", ["a" * 64, "xn--a"])
def test_host_that_cannot_be_looked_up_is_a_wrong_address(label: str) -> None:
    with pytest.raises(RegisterFailed) as failed:
        SYSTEM.version(Access(f"https://{label}.voorbeeldstad.example/api/v1", ACCESS.token))
    assert failed.value.trouble is Trouble.WRONG_ADDRESS


@pytest.mark.parametrize("token", ["", "met\nregel", "tøken", "een-ander"])
def test_token_that_is_not_right_is_no_access(register: OpenKlant, token: str) -> None:
    with pytest.raises(RegisterFailed) as failed:
        SYSTEM.version(Access(ACCESS.base_url, token))
    assert failed.value.trouble is Trouble.NO_ACCESS


@pytest.mark.parametrize("answer", [{}, {"results": "x"}, {"results": [{"uuid": "geen"}]}, []])
def test_other_program_at_the_address_is_no_register(monkeypatch: pytest.MonkeyPatch, answer: object) -> None:
    def reply(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=answer)

    with httpx.Client(transport=httpx.MockTransport(reply)) as client:
        monkeypatch.setattr("samenspraak.registers.klantinteracties.calling.client", lambda: client)
        with pytest.raises(RegisterFailed) as failed:
            SYSTEM.version(ACCESS)
    assert failed.value.trouble is Trouble.WRONG_ADDRESS


def test_error_of_our_own_holds_nothing_of_what_was_to_go(register: OpenKlant) -> None:
    with pytest.raises(ValidationError) as failed:
        handed_over(a_question(conversation="Oprit Kastanjelaan" * 20))
    assert "Kastanjelaan" not in str(failed.value)


def test_exception_holds_nothing_of_what_came(register: OpenKlant) -> None:
    register.refuses = lambda request: 400
    with pytest.raises(RegisterFailed) as failed:
        handed_over(a_question())
    assert str(failed.value) == "refused"
