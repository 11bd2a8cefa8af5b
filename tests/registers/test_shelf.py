"""The back office in Samenspraak itself: nothing leaves the house."""

from samenspraak.domain.back_office import INTERNAL
from samenspraak.registers import BACK_OFFICES
from tests.registers.questions import ACCESS, a_question

OURS = BACK_OFFICES[INTERNAL]


def test_question_of_our_own_back_office_goes_nowhere() -> None:
    assert list(OURS.hand_over(ACCESS, a_question(), {})) == []


def test_our_own_specialists_answer_by_steps_and_not_in_a_register() -> None:
    OURS.tell(ACCESS, a_question(), {})
    assert not OURS.is_handled(ACCESS, {})


def test_our_own_back_office_has_no_version() -> None:
    assert OURS.version(ACCESS) == ""
