"""How a setting was changed before, below what changes it: with axe, dark, 320 pixels."""

import pytest
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Line, Role
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody
from tests.makers import a_topic, an_employee
from tests.referrals.forms.made import a_form

OFFICE = "/bureau/beheer"
PAGES = {
    "topic": (OFFICE + "/onderwerpen/{topic}/", Deed.CHANGED_TOPIC, "topic:{topic}"),
    "closing": (OFFICE + "/afronden/", Deed.CHANGED_CLOSING_RULES, "municipality:{municipality}"),
    "terms": (OFFICE + "/termijnen/{team}/", Deed.CHANGED_TERMS, "team:{team}"),
    "form": (OFFICE + "/formulieren/{form}/", Deed.CHANGED_ONE_TIME_FORM, "form:{form}"),
    "mail": (OFFICE + "/mailadressen/", Deed.CHANGED_MAIL_ADDRESSES, "municipality:{municipality}"),
}


@pytest.mark.parametrize("name", PAGES)
def test_earlier_changes_are_for_everybody(
    as_role: SignIn, live_server: LiveServer, line: Line, name: str
) -> None:
    town, topic = line.municipality, a_topic(line.municipality)
    numbers = {"municipality": town.pk, "topic": topic.pk, "team": topic.team_id, "form": a_form(town).pk}
    address, deed, subject = PAGES[name]
    for _time in range(2):
        write(deed, subject.format(**numbers), municipality=town.pk, employee=an_employee(town))
    page = as_role(Role.ADMINISTRATOR)
    page.goto(live_server.url + address.format(**numbers))
    changes = page.get_by_role("region", name="Eerdere wijzigingen")
    expect(changes.get_by_role("listitem").first).to_contain_text("Ilse de Boer")
    is_for_everybody(page, f"changes-{name}")
