"""The administrator's results: made, changed, retired; what cannot be is refused."""

import pytest
from django.test import Client

from samenspraak.organisation.models import Employee, JournalEntry, Result
from tests.makers import a_municipality, usual_result

PAGE = "/bureau/beheer/afronden/"


def _filled_in(**more: object) -> dict[str, object]:
    return {"name": "Teruggebeld", "ending": "done", "place": 5, **more}


def test_municipality_begins_with_four_results(office: Client, administrator: Employee) -> None:
    names = Result.objects.filter(municipality=administrator.municipality).values_list("name", flat=True)
    assert list(names) == ["Beantwoord", "Doorverwezen", "Geen antwoord nodig", "Afgebroken"]
    assert "Geen antwoord nodig" in office.get(PAGE).content.decode()


def test_administrator_makes_a_result(office: Client, administrator: Employee) -> None:
    office.post(f"{PAGE}resultaat/", _filled_in())
    made = Result.objects.get(name="Teruggebeld")
    assert (made.municipality, made.ending) == (administrator.municipality, "done")
    assert JournalEntry.objects.get(deed="changed_result").subject == f"result:{made.pk}"


def test_administrator_retires_a_result(office: Client, administrator: Employee) -> None:
    result = usual_result(administrator.municipality)
    office.post(f"{PAGE}resultaat/{result.pk}/", _filled_in(name="Beantwoord", is_retired="on"))
    result.refresh_from_db()
    assert result.retired_at is not None


@pytest.mark.parametrize("wrong", [{"name": ""}, {"name": "Afgebroken"}, {"ending": "zomaar"}, {"place": 0}])
def test_what_cannot_be_is_refused(office: Client, wrong: dict[str, object]) -> None:
    assert office.post(f"{PAGE}resultaat/", _filled_in(**wrong)).status_code == 422
    assert not Result.objects.filter(name="Teruggebeld").exists()


def test_result_of_another_municipality_is_not_found(office: Client) -> None:
    strange = usual_result(a_municipality("elders"))
    assert office.post(f"{PAGE}resultaat/{strange.pk}/", _filled_in()).status_code == 404


def test_administrator_says_what_happens_after_finishing(office: Client, administrator: Employee) -> None:
    office.post(PAGE, {"reopen_hours": 72, "asks_satisfaction": "on"})
    administrator.municipality.refresh_from_db()
    assert (administrator.municipality.reopen_hours, administrator.municipality.asks_satisfaction) == (
        72,
        True,
    )
    details = JournalEntry.objects.get(deed="changed_closing_rules").details
    assert details == {"reopen_hours": 72, "asks_satisfaction": 1}


@pytest.mark.parametrize("hours", ["", "5", "-1", "eeuwig"])
def test_time_that_cannot_be_chosen_is_refused(office: Client, administrator: Employee, hours: str) -> None:
    assert office.post(PAGE, {"reopen_hours": hours}).status_code == 422
    administrator.municipality.refresh_from_db()
    assert administrator.municipality.reopen_hours == 24
