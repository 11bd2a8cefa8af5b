"""Administrators build forms: questions in order, in and out of use, a list of addresses; nobody else can."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django.fixtures import DjangoAssertNumQueries

from samenspraak.organisation.models import Employee, JournalEntry, Line, Role
from samenspraak.referrals.models import AddressEntry, OneTimeForm
from tests.makers import a_municipality, an_employee
from tests.referrals.forms.made import EVERYTHING, a_form

FORMS = "/bureau/beheer/formulieren/"
TERMS = {"name": "Hondenbelasting", "purpose": "Om je hond af te melden.", "team": "", "retention_days": "14"}
QUESTION = {"label": "Sinds wanneer?", "kind": "date", "help": "", "choices": "", "is_required": "on"}
LIST = b"postcode;huisnummer;toevoeging;straat;plaats\n5104AB;12;;Kastanjelaan;Dongen\n"
SCRIPT = "<script>alert(1)</script>"


@pytest.fixture
def form(line: Line) -> OneTimeForm:
    return a_form(line.municipality)


def labels(form: OneTimeForm) -> list[str]:
    return list(form.fields.values_list("label", flat=True))


def test_empty_list_teaches(office: Client) -> None:
    assert "Maak het eerste formulier" in office.get(FORMS).content.decode()


def test_new_form_leads_to_its_questions(office: Client, line: Line) -> None:
    answer = office.post(f"{FORMS}nieuw/", TERMS)
    made = OneTimeForm.objects.get()
    assert answer["Location"] == f"{FORMS}{made.pk}/"
    assert (made.municipality, made.retention_days) == (line.municipality, 14)
    assert JournalEntry.objects.filter(deed="changed_one_time_form").count() == 1


def test_field_that_nobody_filled_in_yet_is_not_wrong(office: Client) -> None:
    page = office.get(f"{FORMS}nieuw/").content.decode()
    assert 'type="number"' in page
    assert " required" not in page


@pytest.mark.parametrize(
    "wrong",
    [{"name": ""}, {"purpose": ""}, {"retention_days": "0"}, {"retention_days": "366"}, {"team": "999999"}],
)
def test_terms_that_cannot_be_are_refused(office: Client, wrong: dict[str, str]) -> None:
    assert office.post(f"{FORMS}nieuw/", TERMS | wrong).status_code == 422
    assert not OneTimeForm.objects.exists()


def test_name_is_taken_once(office: Client, form: OneTimeForm) -> None:
    assert office.post(f"{FORMS}nieuw/", TERMS | {"name": form.name.upper()}).status_code == 422
    assert office.post(f"{FORMS}{form.pk}/voorwaarden/", TERMS | {"name": form.name}).status_code == 302


def test_question_comes_at_the_end(office: Client, form: OneTimeForm) -> None:
    office.post(f"{FORMS}{form.pk}/vraag/", QUESTION)
    assert labels(form)[-1] == "Sinds wanneer?"


@pytest.mark.parametrize(
    "wrong", [{"label": ""}, {"kind": "x"}, {"kind": "choice"}, {"kind": "choice", "choices": "A\n\nA\n"}]
)
def test_question_that_cannot_be_is_refused(office: Client, form: OneTimeForm, wrong: dict[str, str]) -> None:
    assert office.post(f"{FORMS}{form.pk}/vraag/", QUESTION | wrong).status_code == 422
    assert len(labels(form)) == 3


def test_question_is_changed(office: Client, form: OneTimeForm) -> None:
    field = form.fields.first()
    assert field
    office.post(f"{FORMS}vraag/{field.pk}/", QUESTION | {"kind": "choice", "choices": "Ja\r\nNee"})
    field.refresh_from_db()
    assert field.choices == ["Ja", "Nee"]


def test_questions_move_with_buttons(office: Client, form: OneTimeForm) -> None:
    first, second, third = form.fields.all()
    office.post(f"{FORMS}vraag/{third.pk}/plaats/", {"up": "1"})
    assert labels(form) == [first.label, third.label, second.label]
    office.post(f"{FORMS}vraag/{first.pk}/plaats/", {"up": "1"})
    office.post(f"{FORMS}vraag/{first.pk}/plaats/", {"down": "1"})
    assert labels(form) == [third.label, first.label, second.label]


def test_question_is_removed(office: Client, form: OneTimeForm) -> None:
    field = form.fields.last()
    assert field
    office.post(f"{FORMS}vraag/{field.pk}/weg/")
    assert field.label not in labels(form)


def test_form_goes_out_of_use_and_back(office: Client, form: OneTimeForm) -> None:
    office.post(f"{FORMS}{form.pk}/gebruik/")
    form.refresh_from_db()
    assert not form.is_active
    office.post(f"{FORMS}{form.pk}/gebruik/", {"active": "1"})
    form.refresh_from_db()
    assert form.is_active


def test_preview_is_the_page_of_residents(office: Client, line: Line) -> None:
    form = a_form(line.municipality, *EVERYTHING, name=SCRIPT)
    form.fields.update(label=SCRIPT)
    said = office.get(f"{FORMS}{form.pk}/voorbeeld/").content.decode()
    assert "Zo ziet een inwoner het" in said
    assert SCRIPT not in said + office.get(f"{FORMS}{form.pk}/").content.decode()


def test_addresses_are_replaced_whole(office: Client, line: Line) -> None:
    for _time in range(2):
        office.post(f"{FORMS}adressen/", {"list": SimpleUploadedFile("a.csv", LIST)})
    assert AddressEntry.objects.filter(municipality=line.municipality).count() == 1


def test_list_with_a_mistake_changes_nothing(office: Client, line: Line) -> None:
    office.post(f"{FORMS}adressen/", {"list": SimpleUploadedFile("a.csv", LIST)})
    broken = LIST + b"1;2;;<script>;Dongen\n5104AC;1;;Straat;Dongen\n"
    answer = office.post(f"{FORMS}adressen/", {"list": SimpleUploadedFile("a.csv", broken)})
    assert answer.status_code == 422
    assert "Regel 3" in answer.content.decode()
    assert AddressEntry.objects.count() == 1


PATHS = [
    "", "nieuw/", "adressen/", "{form}/", "{form}/voorwaarden/", "{form}/gebruik/", "{form}/voorbeeld/",
    "{form}/vraag/", "vraag/{field}/", "vraag/{field}/plaats/", "vraag/{field}/weg/",
]  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
def test_agents_cannot_build(desk: Client, form: OneTimeForm, path: str) -> None:
    field = form.fields.first()
    address = FORMS + path.format(form=form.pk, field=field.pk if field else 0)
    assert desk.get(address).status_code == desk.post(address).status_code == 403


@pytest.mark.parametrize("path", [path for path in PATHS if "{" in path])
def test_administrator_of_another_municipality_finds_nothing(
    client: Client, form: OneTimeForm, administrator: Employee, path: str
) -> None:
    client.force_login(an_employee(a_municipality("elders"), Role(administrator.role)))
    field = form.fields.first()
    address = FORMS + path.format(form=form.pk, field=field.pk if field else 0)
    assert {client.get(address).status_code, client.post(address).status_code} <= {404, 405}


def test_list_asks_as_many_queries_for_many_forms(
    office: Client, line: Line, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(12):
        a_form(line.municipality, name=f"Formulier {number}")
    with django_assert_max_num_queries(7):
        office.get(FORMS)
