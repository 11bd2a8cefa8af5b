"""A second factor is set up with its first code, lets in once with each code, and is reset by an administrator."""

import pyotp
import pytest
from django.contrib.auth import authenticate
from django.db import transaction
from django.utils import timezone

from samenspraak.organisation.employees import deactivate
from samenspraak.organisation.models import Employee, JournalEntry, Role, SecondFactor
from samenspraak.organisation.second_factors import NotSetUp, accepts, propose, reset, set_up
from tests.makers import an_employee
from tests.organisation.second_steps import code_of, with_second_step
from tests.together import PATIENCE_SECONDS, in_another, until_blocked

PASSWORD = "wachtwoord-van-een-test"


def _deeds(employee: Employee) -> list[str]:
    return list(JournalEntry.objects.filter(subject=f"employee:{employee.pk}").values_list("deed", flat=True))


def test_secret_and_recovery_codes_do_not_stand_in_the_database(agent: Employee) -> None:
    proposal, now = propose(agent), timezone.now()
    codes = set_up(agent, proposal.token, pyotp.TOTP(proposal.secret).at(now), now)
    kept = SecondFactor.objects.get()
    assert proposal.secret.encode() not in bytes(kept.secret or b"")
    assert not {*codes} & {*kept.recovery_codes}
    assert _deeds(agent) == ["set_up_second_factor"]


def test_code_of_setting_up_lets_nobody_in(agent: Employee) -> None:
    proposal, now = propose(agent), timezone.now()
    code = pyotp.TOTP(proposal.secret).at(now)
    set_up(agent, proposal.token, code, now)
    assert not accepts(agent, code, now)


@pytest.mark.parametrize("token", ["", "niets", "van een collega"])
def test_proposal_that_is_not_theirs_is_refused(agent: Employee, sanne: Employee, token: str) -> None:
    hers, now = propose(sanne), timezone.now()
    code = pyotp.TOTP(hers.secret).at(now)
    with pytest.raises(NotSetUp):
        set_up(agent, hers.token if token == "van een collega" else token, code, now)
    assert not SecondFactor.objects.exists()


def test_wrong_first_code_sets_nothing_up(agent: Employee) -> None:
    with pytest.raises(NotSetUp):
        set_up(agent, propose(agent).token, "000000x", timezone.now())
    assert not SecondFactor.objects.exists()


def test_second_factor_is_not_replaced(agent: Employee) -> None:
    with_second_step(agent)
    kept = SecondFactor.objects.get().secret
    with pytest.raises(NotSetUp):
        with_second_step(agent)
    assert SecondFactor.objects.get().secret == kept


def test_code_lets_in_once(agent: Employee) -> None:
    with_second_step(agent)
    code, now = code_of(agent), timezone.now()
    assert [accepts(agent, code, now), accepts(agent, code, now)] == [True, False]
    assert _deeds(agent)[1:] == ["sign_in_refused"]


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("kind", ["of the app", "recovery"])
def test_code_that_is_given_twice_at_that_moment_lets_in_once(agent: Employee, kind: str) -> None:
    [recovery, *_others] = with_second_step(agent)
    code, now = recovery if kind == "recovery" else code_of(agent), timezone.now()
    with transaction.atomic():
        assert accepts(agent, code, now)
        other = in_another(lambda: accepts(agent, code, now))
        until_blocked()
    assert other.result(PATIENCE_SECONDS) is False


def test_recovery_code_lets_in_once_and_the_others_stay(agent: Employee) -> None:
    first, second, *_others = with_second_step(agent)
    now = timezone.now()
    assert [accepts(agent, code, now) for code in (first, first.upper(), second)] == [True, False, True]
    assert len(SecondFactor.objects.get().recovery_codes) == 8
    entry = JournalEntry.objects.filter(deed="used_recovery_code").latest("pk")
    assert (entry.employee, entry.details) == (agent, {"left": 8})


def test_code_of_a_colleague_is_wrong(agent: Employee, sanne: Employee) -> None:
    with_second_step(agent)
    [hers, *_others] = with_second_step(sanne)
    assert not accepts(agent, code_of(sanne), timezone.now())
    assert not accepts(agent, hers, timezone.now())


def test_after_ten_wrong_codes_even_the_right_one_and_the_password_wait(agent: Employee) -> None:
    with_second_step(agent)
    for _ in range(10):
        assert not accepts(agent, "wrong", timezone.now())
    assert not accepts(agent, code_of(agent), timezone.now())
    assert authenticate(username=agent.email, password=PASSWORD) is None


def test_reset_is_in_the_journal_and_means_setting_up_again(agent: Employee) -> None:
    by = an_employee(agent.municipality, Role.ADMINISTRATOR)
    with_second_step(agent)
    assert [reset(by, agent), reset(by, agent)] == [True, False]
    entry = JournalEntry.objects.get(deed="reset_second_factor")
    assert (entry.employee, entry.subject) == (by, f"employee:{agent.pk}")
    assert with_second_step(agent)


def test_second_factor_of_who_leaves_is_forgotten(agent: Employee) -> None:
    with_second_step(agent)
    deactivate(an_employee(agent.municipality, Role.ADMINISTRATOR), agent)
    assert not SecondFactor.objects.exists()
