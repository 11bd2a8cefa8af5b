"""What an employee chooses in the account menu, and the page they come back to."""

import pytest
from django.test import Client

from samenspraak.organisation.models import Employee

HERE = "http://testserver"
KEY_PAGE = "/bureau/beheer/inloggen/accountbeheer/"


def test_choice_is_kept_and_leads_back(desk: Client, agent: Employee) -> None:
    there = f"{HERE}/bureau/agenda/"
    answer = desk.post("/bureau/voorkeuren/", {"scheme": "dark"}, headers={"Referer": there})
    assert answer["Location"] == there
    agent.refresh_from_db()
    assert agent.scheme == "dark"


def test_page_that_a_deed_drew_leads_back_to_where_the_deed_was(office: Client) -> None:
    there = f"{HERE}{KEY_PAGE}"
    drawn = office.post(f"{KEY_PAGE}sleutel/", headers={"Referer": there}).content.decode()
    assert f'name="back_to" value="{there}"' in drawn
    chosen = {"scheme": "dark", "back_to": there}
    answer = office.post("/bureau/voorkeuren/", chosen, headers={"Referer": f"{there}sleutel/"})
    assert answer["Location"] == there


def test_page_that_was_asked_for_needs_no_way_back(office: Client) -> None:
    assert "back_to" not in office.get(KEY_PAGE, headers={"Referer": f"{HERE}/bureau/"}).content.decode()


@pytest.mark.parametrize("there", ["https://elders.example/", "//elders.example", "javascript:alert(1)", ""])
def test_choice_leads_nowhere_else(desk: Client, there: str) -> None:
    answer = desk.post("/bureau/voorkeuren/", {"back_to": there}, headers={"Referer": there})
    assert answer["Location"] == "/bureau/"
