"""Users of SCIM: found, added, changed, deactivated and removed, in their own municipality alone."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from pytest_django.fixtures import Settings

from samenspraak.organisation.models import Employee, JournalEntry, Line, Role
from tests.makers import a_municipality, an_employee
from tests.organisation.directories import a_token_of
from tests.scim.asking import USER, USERS, Directory

JO = {
    "schemas": [USER, "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
    "externalId": "7f1c",
    "userName": "Jo.Bos@voorbeeldstad.example",
    "active": True,
    "displayName": "Jo Bos",
    "emails": [{"primary": True, "type": "work", "value": "jo.bos@voorbeeldstad.example"}],
    "name": {"formatted": "Jo Bos", "familyName": "Bos", "givenName": "Jo"},
    "title": "Adviseur",
}


def test_user_is_added_and_drawn(directory: Directory, settings: Settings) -> None:
    settings.PUBLIC_URL = "https://kcc.voorbeeldstad.example"
    answer = directory.ask("POST", body=JO)
    jo = Employee.objects.get(name="Jo Bos")
    place = f"https://kcc.voorbeeldstad.example{USERS}/{jo.pk}"
    assert (answer.status, answer.headers["Location"]) == (201, place)
    assert answer.headers["Content-Type"] == "application/scim+json"
    known = {name: JO[name] for name in ("externalId", "userName", "displayName", "emails", "name", "active")}
    assert answer.body == {
        "schemas": [USER],
        "id": str(jo.pk),
        "meta": {"resourceType": "User", "location": place},
        **known,
    }
    assert directory.ask("GET", str(jo.pk)).body == answer.body
    assert (jo.role, jo.team) == (Role.SPECIALIST, None)


def test_user_with_a_name_that_is_taken_is_a_conflict(directory: Directory) -> None:
    directory.ask("POST", body=JO)
    answer = directory.ask("POST", body=JO)
    assert (answer.status, answer.body["scimType"], answer.body["status"]) == (409, "uniqueness", "409")
    assert Employee.objects.filter(name="Jo Bos").count() == 1


@pytest.mark.parametrize(
    ("odd", "named"),
    [
        ({"userName": None}, "userName"),
        ({"userName": "jbos", "emails": []}, "emails.value"),
        ({"emails": [{"value": "bij de balie"}]}, "emails.value"),
        ({"displayName": "x" * 101}, "displayName"),
        ({"externalId": "x" * 256}, "externalId"),
        ({"name": {"givenName": "x" * 101}}, "name.givenName"),
    ],
)
def test_user_who_cannot_be_kept_is_refused(directory: Directory, odd: dict[str, object], named: str) -> None:
    answer = directory.ask("POST", body={**JO, **odd})
    assert (answer.status, answer.body["scimType"]) == (400, "invalidValue")
    assert answer.body["detail"].startswith(named)
    assert not Employee.objects.filter(name="Jo Bos").exists()


@pytest.mark.parametrize(
    "wanted",
    [
        'userName eq "JO.BOS@voorbeeldstad.example"',
        'externalId eq "7f1c"',
        'userName eq "jo.bos@voorbeeldstad.example" and externalId eq "7f1c"',
        'emails[type eq "work"].value eq "jo.bos@voorbeeldstad.example"',
        'emails.value eq "jo.bos@voorbeeldstad.example"',
    ],
)
def test_user_is_found_by_what_the_directory_calls_them(directory: Directory, wanted: str) -> None:
    directory.ask("POST", body=JO)
    assert directory.found(wanted) == ["Jo Bos"]


@pytest.mark.parametrize(
    "wanted",
    [
        'userName eq "somebody else"',
        'externalId eq "7F1C"',
        'userName eq "jo.bos@voorbeeldstad.example" and externalId eq "other"',
        'id eq "x"',
        'id eq "99999999999999999999999999"',
        'userName eq "jo%"',
        r'userName eq "\u0000"',
    ],
)
def test_nobody_is_found_by_anything_else(directory: Directory, wanted: str) -> None:
    directory.ask("POST", body=JO)
    assert directory.found(wanted) == []


def test_who_was_added_by_hand_is_found_by_their_address(directory: Directory, ilse: Employee) -> None:
    assert directory.found(f'userName eq "{ilse.email.upper()}"') == ["Ilse de Boer"]
    assert directory.found(f'id eq "{ilse.pk}"') == ["Ilse de Boer"]


@pytest.mark.parametrize("wanted", ['title eq "x"', "active eq true", 'userName sw "j"', "userName"])
def test_other_filters_are_refused(directory: Directory, wanted: str) -> None:
    answer = directory.ask("GET", filter=wanted)
    assert (answer.status, answer.body["scimType"]) == (400, "invalidFilter")


@pytest.mark.parametrize(
    ("start", "count", "shown"),
    [
        (1, 2, [0, 1]), (2, 2, [1, 2]), (3, 100, [2, 3]), (9, 2, []), (0, 1, [0]), (-5, 1, [0]), (1, 0, []),
        (1, -1, []), (10**30, 10**30, []),
    ],
)  # fmt: skip
def test_list_is_a_page_at_a_time(
    directory: Directory, line: Line, start: int, count: int, shown: list[int]
) -> None:
    for number in range(3):
        an_employee(line.municipality, name=f"Medewerker {number}")
    answer = directory.ask("GET", startIndex=start, count=count)
    everybody = list(Employee.objects.order_by("pk").values_list("pk", flat=True))
    assert [int(one["id"]) for one in answer.body["Resources"]] == [everybody[place] for place in shown]
    assert (answer.body["totalResults"], answer.body["itemsPerPage"]) == (4, len(shown))


@pytest.mark.parametrize("asked", [{"startIndex": "x"}, {"count": ""}, {"count": "1.5"}])
def test_page_that_is_no_number_is_refused(directory: Directory, asked: dict[str, str]) -> None:
    assert directory.ask("GET", **asked).body["scimType"] == "invalidValue"


def test_list_takes_three_queries_however_long_it_is(directory: Directory, line: Line) -> None:
    directory.ask("GET")
    for number in range(20):
        an_employee(line.municipality, name=f"Medewerker {number}")
        directory.ask("POST", body={**JO, "userName": f"{number}@a.example", "externalId": "", "emails": []})
    with CaptureQueriesContext(connection) as caught:
        assert len(directory.ask("GET").body["Resources"]) == 41
    assert len(caught) == 3


def test_list_has_no_more_than_two_hundred(directory: Directory, line: Line) -> None:
    Employee.objects.bulk_create(
        Employee(municipality=line.municipality, email=f"{number}@a.example", name="x")
        for number in range(205)
    )
    answer = directory.ask("GET", count=1000)
    assert (answer.body["totalResults"], answer.body["itemsPerPage"]) == (206, 200)


def test_whole_user_is_replaced(directory: Directory, ilse: Employee) -> None:
    answer = directory.ask("PUT", str(ilse.pk), {**JO, "userName": ilse.email, "emails": []})
    ilse.refresh_from_db()
    assert (answer.status, answer.body["displayName"], ilse.name) == (200, "Jo Bos", "Jo Bos")
    assert (ilse.role, ilse.is_active) == (Role.AGENT, True)


def test_user_is_deactivated_and_back(directory: Directory, ilse: Employee) -> None:
    answer = directory.patch(ilse.pk, {"op": "Replace", "path": "active", "value": "False"})
    assert (answer.status, answer.body["active"]) == (200, False)
    assert not Employee.objects.get(pk=ilse.pk).is_active
    assert directory.patch(ilse.pk, {"op": "Replace", "path": "active", "value": "True"}).body["active"]


def test_last_administrator_stays_and_the_directory_hears_why(directory: Directory) -> None:
    boss = Employee.objects.get()
    answer = directory.patch(boss.pk, {"op": "replace", "path": "active", "value": False})
    assert (answer.status, "scimType" in answer.body) == (409, False)
    assert "only administrator" in answer.body["detail"]
    assert Employee.objects.get().is_active
    assert JournalEntry.objects.filter(deed="refused_directory").exists()


def test_address_of_an_administrator_is_for_people_to_change(directory: Directory) -> None:
    boss = Employee.objects.get()
    path = 'emails[type eq "work"].value'
    answer = directory.patch(boss.pk, {"op": "replace", "path": path, "value": "jo@a.example"})
    assert answer.status == 403
    assert Employee.objects.get().email == boss.email


def test_nothing_of_a_request_with_one_wrong_operation_is_done(directory: Directory, ilse: Employee) -> None:
    right = {"op": "replace", "path": "displayName", "value": "Jo Bos"}
    answer = directory.patch(ilse.pk, right, {"op": "replace", "path": "active", "value": "perhaps"})
    assert answer.status == 400
    assert Employee.objects.get(pk=ilse.pk).name == "Ilse de Boer"


def test_removed_user_is_not_there_any_more(directory: Directory, ilse: Employee) -> None:
    answer = directory.ask("DELETE", str(ilse.pk))
    assert (answer.status, answer.body) == (204, None)
    assert not Employee.objects.get(pk=ilse.pk).is_active
    for method, body in (("GET", None), ("PUT", JO), ("DELETE", None)):
        assert directory.ask(method, str(ilse.pk), body).status == 404
    assert directory.found(f'userName eq "{ilse.email}"') == []


def test_user_whom_the_directory_has_again_is_the_same(directory: Directory) -> None:
    number = directory.ask("POST", body=JO).body["id"]
    directory.ask("DELETE", number)
    answer = directory.ask("POST", body=JO)
    assert (answer.status, answer.body["id"], answer.body["active"]) == (201, number, True)


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE"])
def test_who_works_elsewhere_is_not_there(directory: Directory, method: str) -> None:
    stranger = an_employee(a_municipality("elders"))
    body = {**JO, "Operations": [{"op": "replace", "path": "active", "value": False}]}
    assert (
        directory.ask(method, str(stranger.pk), None if method in ("GET", "DELETE") else body).status == 404
    )
    kept = Employee.objects.get(pk=stranger.pk)
    assert (kept.name, kept.is_active) == (stranger.name, True)


def test_who_works_elsewhere_is_in_no_list(directory: Directory) -> None:
    elsewhere = a_municipality("elders")
    Directory(a_token_of(elsewhere)).ask("POST", body={**JO, "displayName": "Vreemde"})
    listed = directory.ask("GET").body["Resources"]
    assert [one["displayName"] for one in listed] == [
        Employee.objects.exclude(municipality=elsewhere).get().name
    ]
    assert directory.found('externalId eq "7f1c"') == []


@pytest.mark.parametrize("number", ["0", "99999999999999999999999", "x", "1/2", ""])
def test_user_that_never_was_is_not_there(directory: Directory, number: str) -> None:
    assert directory.ask("GET", f"{USERS}/{number}").status == 404


@pytest.mark.parametrize(
    ("odd", "name"),
    [
        ("Jo\x00 Bos", "Jo Bos"),
        ("\u202eJo Bos\u200b", "Jo Bos"),
        ("\x00", "jo.bos@voorbeeldstad.example"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("'; DROP TABLE x; --", "'; DROP TABLE x; --"),
        ("\ufffe", "\ufffe"),
    ],
)
def test_odd_name_breaks_nothing(directory: Directory, odd: str, name: str) -> None:
    user = {"userName": "jo.bos@voorbeeldstad.example", "displayName": odd}
    assert directory.ask("POST", body=user).body["displayName"] == name
