"""The door for directories: who comes in, what a wrong token is told, and what stands in no log."""

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.installation.logs import EventFormatter
from samenspraak.organisation.directory_tokens import new_token, revoke_tokens
from samenspraak.organisation.models import DirectoryToken, Employee, JournalEntry
from samenspraak.referrals import trying
from tests.doors import doors
from tests.scim.asking import USER, USERS, Directory

ADDRESSES = [
    door.path(**dict.fromkeys(door.arguments, 1)) for door in doors() if door.name.startswith("scim_")
]
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


@pytest.mark.parametrize("path", ADDRESSES)
@pytest.mark.parametrize("method", METHODS)
def test_stranger_is_refused_before_anything_is_looked_up(path: str, method: str) -> None:
    answer = Directory("").ask(method, path, {} if method != "GET" else None)
    assert (answer.status, answer.body["status"]) == (401, "401")
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")


@pytest.mark.parametrize("path", ADDRESSES)
def test_wrong_token_is_refused(directory: Directory, path: str) -> None:
    answer = Directory("guessed").ask("GET", path)
    assert (answer.status, answer.headers["Content-Type"]) == (401, "application/scim+json")


@pytest.mark.parametrize(
    "header", ["Basic {}", "Token {}", "{}", "Bearer", "Bearer  ", "Bearer {} x", "Bearer \x00{}"]
)
def test_token_that_is_written_otherwise_is_refused(directory: Directory, header: str) -> None:
    headers = {"Authorization": header.format(directory.token)}
    assert Client().get(USERS, headers=headers).status_code == 401


def test_scheme_is_the_same_in_small_letters(directory: Directory) -> None:
    assert Client().get(USERS, headers={"Authorization": f"bearer {directory.token}"}).status_code == 200


def test_employee_who_is_signed_in_is_no_directory(directory: Directory) -> None:
    browser = Client()
    browser.force_login(Employee.objects.get())
    assert browser.get(USERS).status_code == 401


def test_revoked_token_is_refused(directory: Directory) -> None:
    revoke_tokens(Employee.objects.get())
    assert directory.ask("GET").status == 401


def test_former_token_is_good_beside_the_new_one(directory: Directory) -> None:
    newest = new_token(Employee.objects.get(), timezone.now())
    assert [one.ask("GET").status for one in (directory, Directory(newest))] == [200, 200]
    assert all(DirectoryToken.objects.values_list("used_at", flat=True))


def test_guessing_is_slowed_down_and_the_right_token_is_not(
    directory: Directory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trying, "MOST_WRONG", 2)
    answers = [Directory(f"guess-{number}").ask("GET") for number in range(4)]
    assert [one.status for one in answers] == [401, 401, 429, 429]
    assert answers[-1].headers["Retry-After"] == "600"
    assert directory.ask("GET").status == 200


@pytest.mark.parametrize(("path", "method"), [("", "DELETE"), ("/scim/v2/Schemas", "POST"), ("1", "POST")])
def test_method_that_cannot_be_is_refused(directory: Directory, path: str, method: str) -> None:
    answer = directory.ask(method, path, {})
    assert (answer.status, method in answer.headers["Allow"]) == (405, False)


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"[" * 50_000, b"\xff", b'{"userName": 1}'])
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
def test_body_that_is_no_request_is_refused(
    directory: Directory, ilse: Employee, method: str, body: bytes
) -> None:
    answer = directory.ask(method, "" if method == "POST" else str(ilse.pk), body)
    assert (answer.status, answer.body["status"]) == (400, "400")


def test_body_that_is_too_long_is_refused(directory: Directory) -> None:
    assert directory.ask("POST", body={"title": "x" * 65_536}).status == 413


@pytest.mark.parametrize(
    "path", ["Groups", "Me", "Bulk", "Users/.search", "Schemas/x", "ResourceTypes/Group", "x/y"]
)
def test_what_is_not_there_is_said_in_scim(directory: Directory, path: str) -> None:
    answer = directory.ask("GET", f"/scim/v2/{path}")
    assert (answer.status, answer.body["schemas"]) == (404, ["urn:ietf:params:scim:api:messages:2.0:Error"])


def test_door_says_what_it_can_do(directory: Directory) -> None:
    config = directory.ask("GET", "/scim/v2/ServiceProviderConfig").body
    assert {name for name, about in config.items() if isinstance(about, dict) and about.get("supported")} == {
        "patch",
        "filter",
    }


@pytest.mark.parametrize(
    ("all_of_them", "one"), [("ResourceTypes", "ResourceTypes/User"), ("Schemas", f"Schemas/{USER}")]
)
def test_door_describes_what_it_keeps(directory: Directory, all_of_them: str, one: str) -> None:
    [described] = directory.ask("GET", f"/scim/v2/{all_of_them}").body["Resources"]
    assert directory.ask("GET", f"/scim/v2/{one}").body == described


def test_every_attribute_that_is_drawn_is_described(directory: Directory) -> None:
    boss = directory.ask("GET", str(Employee.objects.get().pk)).body
    described = directory.ask("GET", f"/scim/v2/Schemas/{USER}").body["attributes"]
    assert set(boss) - {"schemas", "id", "meta"} <= {one["name"] for one in described}


def test_log_and_journal_hold_ids_alone(directory: Directory, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    user = {"userName": "jo.bos@voorbeeldstad.example", "displayName": "Jo Bos", "externalId": "7f1c"}
    for body in (user, user, {**user, "active": "perhaps"}):
        directory.ask("POST", body=body)
    Directory("guessed-token").ask("GET")
    said = "\n".join(map(EventFormatter().format, caplog.records)) + str(list(JournalEntry.objects.values()))
    assert "directory_refused" in said
    for secret in (directory.token, "guessed-token", "jo.bos", "Jo Bos", "7f1c"):
        assert secret not in said
