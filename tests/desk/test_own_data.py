"""The administrator's page of the municipality's own data: kept, refused, and what the guard lets pass afterwards."""

import pytest
from django.test import Client

from samenspraak.organisation.models import Employee, JournalEntry, Line, Municipality
from samenspraak.organisation.own_data import change_own_data
from tests.makers import received

PAGE = "/bureau/beheer/gemeente/"
OURS = "NL54 BNGH 0285 0009 99"


def _stands(client: Client) -> dict[str, str]:
    """The fields as the browser has them, each with what it opened with."""
    form = client.get(PAGE).context["form"]
    stands = {field.html_name: field.value() or "" for field in form}
    return stands | {field.html_initial_name: stands[field.html_name] for field in form}


def _keep(client: Client, **changed: str) -> int:
    return client.post(PAGE, _stands(client) | changed).status_code


@pytest.fixture
def municipality(line: Line) -> Municipality:
    return line.municipality


def test_name_and_numbers_are_kept(office: Client, municipality: Municipality) -> None:
    assert _keep(office, name="Nieuwstad", phone="14 0497", urgent_phone="0497 123 456") == 302
    municipality.refresh_from_db()
    kept = (municipality.name, municipality.phone, municipality.urgent_phone)
    assert kept == ("Nieuwstad", "14 0497", "0497 123 456")


def test_account_of_the_municipality_is_no_finding_from_then_on(office: Client, line: Line) -> None:
    ask = f"Klopt het dat ik moet betalen op {OURS}?"
    assert received(line, ask).findings
    _keep(office, ibans=OURS.lower())
    line = Line.objects.select_related("municipality").get()
    message = received(line, f"{ask} Of op NL91 ABNA 0417 1643 00?")
    assert OURS in message.text
    assert [kind for _start, _end, kind in message.findings] == ["IBAN"]


def test_telephone_number_of_the_municipality_is_its_own_by_itself(office: Client) -> None:
    _keep(office, phone="0497 123 456")
    line = Line.objects.select_related("municipality").get()
    assert received(line, "Mijn buurman Jan zegt: bel 0497 123456").findings == []
    assert received(line, "Bel mijn buurman Jan op 0497 123 457").findings


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("phone", "bel maar"),
        ("phone", ""),
        ("name", ""),
        ("phones", "0497 123 456\n12"),
        ("emails", "gemeente@"),
        ("domains", "gemeente"),
        ("domains", "gmail.com"),
        ("ibans", "NL54 BNGH 0285 0009 98"),
        ("addresses", "Stadhuisplein, 9999 XA"),
        ("addresses", "Stadhuisplein 1"),
        ("streets", "1"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(office: Client, name: str, typed: str) -> None:
    page = office.post(PAGE, _stands(office) | {"urgent_phone": "0497 123 456", name: typed})
    assert page.status_code == 422
    assert list(page.context["form"].errors) == [name]
    assert Municipality.objects.get().urgent_phone == ""
    assert not JournalEntry.objects.filter(deed="changed_own_data").exists()


def test_page_names_every_line_that_is_wrong(office: Client) -> None:
    page = office.post(PAGE, _stands(office) | {"ibans": f"{OURS}\nNL00 X\nNL01 Y"}).content.decode()
    assert "“NL00 X” is geen rekeningnummer" in page
    assert "“NL01 Y” is geen rekeningnummer" in page


def test_list_is_kept_in_one_way_of_writing_and_each_once(office: Client, municipality: Municipality) -> None:
    _keep(
        office,
        phones="+31 497 123 456\r\n0497-123456",
        domains="https://www.Voorbeeldstad.nl/\r\n\r\n",
        addresses="Stadhuisplein 1,9999xa",
    )
    municipality.refresh_from_db()
    kept = {name: said for name, said in municipality.guard_profile.items() if said}
    assert kept == {
        "phones": ["0497 123 456"],
        "domains": ["voorbeeldstad.nl"],
        "addresses": ["Stadhuisplein 1, 9999 XA"],
    }


def test_page_sets_nothing_back_that_a_colleague_changed_meanwhile(
    office: Client, administrator: Employee, municipality: Municipality
) -> None:
    stands = _stands(office)
    change_own_data(administrator, {"phone": "14 0497", "ibans": (OURS,)})
    office.post(PAGE, stands | {"name": "Nieuwstad"})
    municipality.refresh_from_db()
    assert (municipality.name, municipality.phone) == ("Nieuwstad", "14 0497")
    assert municipality.guard_profile["ibans"] == [OURS]


def test_history_and_journal_name_what_was_changed_and_not_to_what(office: Client) -> None:
    _keep(office, urgent_phone="0497 123 456", ibans=OURS)
    [past] = office.get(PAGE).context["history"]
    said = "Wijzigde de gegevens van de gemeente. Gewijzigd: nummer voor spoed, eigen rekeningnummers."
    assert (past.by, past.what) == ("Marieke Hoekstra", said)
    entry = JournalEntry.objects.get(deed="changed_own_data")
    assert entry.details == {"changed": "urgent_phone ibans"}


def test_nothing_changed_leaves_no_trace(office: Client) -> None:
    assert _keep(office) == 302
    assert not JournalEntry.objects.filter(deed="changed_own_data").exists()
