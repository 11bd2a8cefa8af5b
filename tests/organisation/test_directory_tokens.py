"""Tokens of a directory: one is made and shown once, renewed with both valid, and revoked."""

from datetime import datetime, timedelta

import pytest

from samenspraak.domain.directory import Listed
from samenspraak.organisation.directory import keep_account
from samenspraak.organisation.directory_tokens import (
    drop_former_token,
    new_token,
    revoke_tokens,
    token_known_as,
    tokens_for,
)
from samenspraak.organisation.models import (
    DirectoryAccount,
    DirectoryToken,
    Employee,
    JournalEntry,
    Line,
    Role,
)
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_municipality, an_employee


@pytest.fixture
def administrator(line: Line) -> Employee:
    return an_employee(line.municipality, Role.ADMINISTRATOR)


def _valid(*tokens: str) -> list[bool]:
    return [token_known_as(token, NOW) is not None for token in tokens]


def _journalled() -> list[tuple[str, str]]:
    entries = JournalEntry.objects.order_by("pk").values_list("deed", "details__changed")
    return [(deed, changed or "") for deed, changed in entries]


def test_token_is_of_its_municipality(administrator: Employee) -> None:
    found = token_known_as(new_token(administrator, NOW), NOW)
    assert found is not None
    assert found.municipality == administrator.municipality
    assert _journalled() == [("changed_directory", "new_token")]


def test_only_a_digest_is_kept(administrator: Employee) -> None:
    token = new_token(administrator, NOW)
    assert len(token) == 43
    assert token not in str(DirectoryToken.objects.values_list())


@pytest.mark.parametrize("guess", ["", "a-token", "é", "\ud800", "x" * 4000, "\x00"])
def test_guess_is_of_nobody(administrator: Employee, guess: str) -> None:
    new_token(administrator, NOW)
    assert _valid(guess) == [False]


def test_former_token_is_valid_until_it_is_dropped(administrator: Employee) -> None:
    former = new_token(administrator, NOW)
    newest = new_token(administrator, NOW)
    assert _valid(former, newest) == [True, True]
    assert drop_former_token(administrator)
    assert _valid(former, newest) == [False, True]
    assert _journalled()[-1] == ("changed_directory", "former_token")


def test_former_token_stays_as_long_as_nothing_came_in_with_the_newest(administrator: Employee) -> None:
    former = new_token(administrator, NOW)
    new_token(administrator, NOW)
    assert not drop_former_token(administrator)
    assert _valid(former) == [True]


def test_of_three_the_one_in_use_and_the_newest_are_valid(administrator: Employee) -> None:
    in_use = new_token(administrator, NOW)
    token_known_as(in_use, NOW)
    never_filled_in = new_token(administrator, NOW)
    newest = new_token(administrator, NOW)
    assert _valid(in_use, never_filled_in, newest) == [True, False, True]


def test_revoked_tokens_let_nobody_in(administrator: Employee) -> None:
    tokens = [new_token(administrator, NOW) for _number in range(2)]
    assert revoke_tokens(administrator)
    assert _valid(*tokens) == [False, False]
    assert _journalled()[-1] == ("closed_directory", "")


def test_with_the_access_goes_what_the_directory_calls_everybody(administrator: Employee) -> None:
    elsewhere = a_municipality("elders")
    for town in (administrator.municipality, elsewhere):
        keep_account(an_employee(town), Listed(user_name="jo", external_id="7f1c"))
    new_token(administrator, NOW)
    assert revoke_tokens(administrator)
    assert DirectoryAccount.objects.get().municipality == elsewhere


def test_nothing_to_revoke_or_drop_is_told_so(administrator: Employee) -> None:
    assert not revoke_tokens(administrator)
    assert not drop_former_token(administrator)
    assert _journalled() == []


@pytest.mark.parametrize(("later", "kept"), [(timedelta(seconds=59), NOW), (timedelta(minutes=1), None)])
def test_use_is_written_down_once_a_minute(
    administrator: Employee, later: timedelta, kept: datetime | None
) -> None:
    token = new_token(administrator, NOW)
    for moment in (NOW, NOW + later):
        token_known_as(token, moment)
    assert DirectoryToken.objects.get().used_at == (kept or NOW + later)


@pytest.mark.parametrize("role", [role for role in Role if role != Role.ADMINISTRATOR])
def test_nobody_else_has_anything_to_do_with_them(administrator: Employee, role: Role) -> None:
    token = new_token(administrator, NOW)
    colleague = an_employee(administrator.municipality, role)
    assert not tokens_for(colleague).exists()
    assert not revoke_tokens(colleague)
    assert _valid(token) == [True]


def test_administrator_of_elsewhere_revokes_only_their_own(administrator: Employee) -> None:
    token = new_token(administrator, NOW)
    elsewhere = an_employee(a_municipality("elders"), Role.ADMINISTRATOR)
    new_token(elsewhere, NOW)
    assert revoke_tokens(elsewhere)
    assert _valid(token) == [True]
