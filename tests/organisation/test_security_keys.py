"""Security keys are added, let in who has them, and nobody else; one that counts back may be a copy."""

import json
from datetime import timedelta

import pytest
from django.contrib.auth import authenticate
from django.db import transaction
from django.utils import timezone
from pytest_django import Settings

from samenspraak.domain.security_keys import KeyRefused, Place
from samenspraak.organisation.employees import deactivate
from samenspraak.organisation.forgetting import forget_sign_ins
from samenspraak.organisation.models import (
    Employee,
    IdentityProvider,
    JournalEntry,
    Municipality,
    Role,
    SecondFactor,
    SecurityKey,
)
from samenspraak.organisation.second_factor_models import KeyChallenge
from samenspraak.organisation.second_factors import accepts, reset
from samenspraak.organisation.security_keys import (
    MOST_KEYS,
    PATIENCE,
    LastSecondStep,
    accepts_key,
    add_key,
    ask_for_known,
    ask_for_new,
    keys_of,
    place_of_keys,
    remove_key,
)
from samenspraak.organisation.signing_in import may_use_password
from tests.makers import a_municipality, an_employee
from tests.organisation.providers import a_provider_of
from tests.organisation.second_steps import code_of, with_second_step
from tests.organisation.soft_keys import HOME, SoftKey, from_base64, lets_in, with_key
from tests.together import PATIENCE_SECONDS, in_another, until_blocked

FALSE_ORIGIN = Place(HOME.host, "https://kcc.voorbeeldstad.nl.example")
FALSE_HOST = Place("voorbeeldstad.nl", HOME.origin)
NOBODY_THERE = 0x00


@pytest.fixture(autouse=True)
def _home(settings: Settings) -> None:
    settings.PUBLIC_URL = HOME.origin


@pytest.fixture
def stranger(db: None) -> Employee:
    return an_employee(a_municipality("elders"))


def _deeds(employee: Employee) -> list[str]:
    return list(JournalEntry.objects.filter(subject=f"employee:{employee.pk}").values_list("deed", flat=True))


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("https://kcc.voorbeeldstad.nl", HOME),
        ("https://kcc.voorbeeldstad.nl:8443/", Place(HOME.host, "https://kcc.voorbeeldstad.nl:8443")),
        ("http://localhost:8000", Place("localhost", "http://localhost:8000")),
        ("http://kcc.voorbeeldstad.nl", None),
        ("https://192.0.2.7", None),
        ("http://127.0.0.1:8000", None),
        ("https://[2001:db8::1]", None),
    ],
)
def test_keys_work_where_browsers_let_them(settings: Settings, address: str, place: Place | None) -> None:
    settings.PUBLIC_URL = address
    assert place_of_keys() == place


def test_first_key_brings_recovery_codes_and_the_next_none(agent: Employee) -> None:
    now = timezone.now()
    wishes = [ask_for_new(agent, HOME, now) for _ in range(2)]
    given = [add_key(agent, wish.number, SoftKey().makes(wish.options), "Een", now) for wish in wishes]
    assert [len(codes) for codes in given] == [10, 0]
    assert accepts(agent, given[0][0], now)
    assert _deeds(agent) == ["added_key", "added_key", "used_recovery_code"]


def test_app_and_keys_share_recovery_codes(agent: Employee) -> None:
    with_key(agent)
    assert with_second_step(agent) == ()
    assert (accepts(agent, code_of(agent), timezone.now()), lets_in(agent, SoftKey())) == (True, False)
    assert len(SecondFactor.objects.get().recovery_codes) == 10


def test_browser_is_asked_for_none_that_is_known(agent: Employee, sanne: Employee) -> None:
    key = with_key(agent)
    with_key(sanne)
    asked = json.loads(ask_for_new(agent, HOME, timezone.now()).options)
    assert [from_base64(one["id"]) for one in asked["excludeCredentials"]] == [key.credential_id]
    assert asked["rp"]["id"] == HOME.host
    assert str(agent.pk).encode() not in from_base64(asked["user"]["id"])


def test_browser_is_asked_for_their_own_keys_without_a_pin(agent: Employee, sanne: Employee) -> None:
    key = with_key(agent)
    with_key(sanne)
    asked = json.loads(ask_for_known(agent, HOME, timezone.now()).options)
    [allowed] = asked["allowCredentials"]
    assert (from_base64(allowed["id"]), allowed["transports"]) == (key.credential_id, ["usb"])
    assert (asked["userVerification"], asked["rpId"]) == ("discouraged", HOME.host)
    assert len(from_base64(asked["challenge"])) == 32


def test_key_lets_in_and_the_list_says_when(agent: Employee) -> None:
    key = with_key(agent)
    assert [lets_in(agent, key), lets_in(agent, key)] == [True, True]
    kept = SecurityKey.objects.get()
    assert (kept.sign_count, kept.used_at is None) == (2, False)
    assert not KeyChallenge.objects.exists()


def test_key_that_does_not_count_lets_in_each_time(agent: Employee) -> None:
    key = with_key(agent, key=SoftKey(counts=False))
    assert [lets_in(agent, key), lets_in(agent, key)] == [True, True]


@pytest.mark.parametrize("false", [{"place": FALSE_ORIGIN}, {"place": FALSE_HOST}, {"flags": NOBODY_THERE}])
def test_key_that_was_asked_elsewhere_or_by_nobody_is_refused(
    agent: Employee, false: dict[str, object]
) -> None:
    key, another = with_key(agent), SoftKey()
    for name, value in false.items():
        setattr(key, name, value)
        setattr(another, name, value)
    assert not lets_in(agent, key)
    with pytest.raises(KeyRefused):
        with_key(agent, key=another)
    assert keys_of(agent).count() == 1


def test_signature_of_another_key_is_refused(agent: Employee) -> None:
    key = with_key(agent)
    assert not lets_in(agent, SoftKey(credential_id=key.credential_id, count=5))
    assert _deeds(agent)[1:] == ["sign_in_refused"]


def test_answer_works_once(agent: Employee) -> None:
    key, now = with_key(agent), timezone.now()
    wish = ask_for_known(agent, HOME, now)
    answer = key.signs(wish.options)
    assert [accepts_key(agent, wish.number, answer, now) for _ in range(2)] == [True, False]


def test_answer_to_what_was_asked_earlier_is_refused(agent: Employee) -> None:
    key, now = with_key(agent), timezone.now()
    earlier, later = (ask_for_known(agent, HOME, now) for _ in range(2))
    assert not accepts_key(agent, later.number, key.signs(earlier.options), now)


@pytest.mark.django_db(transaction=True)
def test_answer_that_is_given_twice_at_that_moment_lets_in_once(agent: Employee) -> None:
    key, now = with_key(agent, key=SoftKey(counts=False)), timezone.now()
    wish = ask_for_known(agent, HOME, now)
    answer = key.signs(wish.options)
    with transaction.atomic():
        assert accepts_key(agent, wish.number, answer, now)
        other = in_another(lambda: accepts_key(agent, wish.number, answer, now))
        until_blocked()
    assert other.result(PATIENCE_SECONDS) is False


def test_answer_after_a_while_is_refused(agent: Employee) -> None:
    key, now = with_key(agent), timezone.now()
    wish = ask_for_known(agent, HOME, now)
    assert not lets_in(agent, key, wish, now + PATIENCE)
    assert lets_in(agent, key, wish, now + PATIENCE - timedelta(seconds=1))


@pytest.mark.parametrize("whose", ["a colleague", "another municipality"])
def test_key_and_answer_of_somebody_else_are_refused(
    agent: Employee, sanne: Employee, stranger: Employee, whose: str
) -> None:
    other = sanne if whose == "a colleague" else stranger
    with_key(agent)
    theirs = with_key(other)
    assert not lets_in(agent, theirs)
    wish = ask_for_known(other, HOME, timezone.now())
    assert not lets_in(agent, theirs, wish)
    assert lets_in(other, theirs, wish)


def test_key_that_a_colleague_has_is_not_added(agent: Employee, sanne: Employee) -> None:
    key = with_key(sanne)
    with pytest.raises(KeyRefused):
        with_key(agent, key=SoftKey(credential_id=key.credential_id))
    assert not SecondFactor.objects.filter(employee=agent).exists()


def test_key_that_counts_back_is_refused_and_in_the_journal(agent: Employee) -> None:
    key = with_key(agent)
    key.count = 7
    assert lets_in(agent, key)
    key.count -= 1
    assert [lets_in(agent, key), lets_in(agent, key)] == [False, True]
    entry = JournalEntry.objects.get(deed="refused_key")
    assert (entry.employee, entry.details) == (None, {"key": SecurityKey.objects.get().pk})
    assert _deeds(agent)[1:] == ["refused_key", "sign_in_refused"]


def test_removed_key_lets_nobody_in(agent: Employee) -> None:
    key, other = with_key(agent), with_key(agent)
    wish = ask_for_known(agent, HOME, timezone.now())
    assert remove_key(agent, SecurityKey.objects.get(credential_id=key.credential_id).pk)
    assert not lets_in(agent, key, wish)
    assert lets_in(agent, other)


def test_key_of_a_colleague_is_not_removed(agent: Employee, sanne: Employee) -> None:
    with_key(agent)
    with_key(sanne)
    assert not remove_key(agent, keys_of(sanne).get().pk)
    assert keys_of(sanne).exists()


def test_with_the_last_second_step_go_the_recovery_codes(agent: Employee) -> None:
    with_key(agent)
    assert remove_key(agent, keys_of(agent).get().pk)
    assert not SecondFactor.objects.exists()
    assert _deeds(agent) == ["added_key", "removed_key"]


def test_last_second_step_stays_where_everybody_has_one(agent: Employee) -> None:
    with_key(agent)
    Municipality.objects.update(requires_second_factor=True)
    agent.refresh_from_db()
    with pytest.raises(LastSecondStep):
        remove_key(agent, keys_of(agent).get().pk)
    with_second_step(agent)
    assert remove_key(agent, keys_of(agent).get().pk)
    assert SecondFactor.objects.exists()


def test_administrator_keeps_the_way_in_for_when_the_provider_fails(agent: Employee) -> None:
    by = an_employee(agent.municipality, Role.ADMINISTRATOR)
    a_provider_of(agent.municipality)
    IdentityProvider.objects.update(is_only=True)
    assert not may_use_password(by)
    with_key(by)
    assert may_use_password(by)
    with pytest.raises(LastSecondStep):
        remove_key(by, keys_of(by).get().pk)


def test_wrong_keys_and_wrong_codes_pause_together(agent: Employee) -> None:
    key = with_key(agent)
    for _ in range(5):
        assert not accepts(agent, "wrong", timezone.now())
        assert not lets_in(agent, SoftKey())
    assert not lets_in(agent, key)
    assert authenticate(username=agent.email, password="wachtwoord-van-een-test") is None


def test_reset_takes_keys_too(agent: Employee) -> None:
    with_key(agent)
    assert reset(an_employee(agent.municipality, Role.ADMINISTRATOR), agent)
    assert not SecurityKey.objects.exists()


def test_keys_of_who_leaves_are_forgotten(agent: Employee) -> None:
    with_key(agent)
    deactivate(an_employee(agent.municipality, Role.ADMINISTRATOR), agent)
    assert not SecurityKey.objects.exists()


def test_nobody_has_more_keys_than_they_can_tell_apart(agent: Employee) -> None:
    for _ in range(MOST_KEYS):
        with_key(agent)
    with pytest.raises(KeyRefused):
        with_key(agent)


def test_challenge_that_nobody_answered_is_forgotten(agent: Employee) -> None:
    ask_for_known(agent, HOME, timezone.now() - PATIENCE)
    fresh = ask_for_known(agent, HOME, timezone.now())
    forget_sign_ins(timestamp=0)
    assert KeyChallenge.objects.get().pk == fresh.number


def test_installation_without_a_name_lets_no_key_in(agent: Employee, settings: Settings) -> None:
    key = with_key(agent)
    settings.PUBLIC_URL = "http://127.0.0.1:8000"
    assert not lets_in(agent, key)
