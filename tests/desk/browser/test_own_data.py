"""The municipality's own data in a real browser: by keyboard, with axe in both schemes, at 320 pixels."""

from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.organisation.models import Line, Municipality, Role
from tests.desk.browser.conftest import SignIn
from tests.desk.browser.looking import is_for_everybody

PAGE = "/bureau/beheer/gemeente/"


def test_account_is_put_right_and_kept_by_keyboard(
    as_role: SignIn, live_server: LiveServer, line: Line
) -> None:
    page = as_role(Role.ADMINISTRATOR)
    page.goto(live_server.url + PAGE)
    is_for_everybody(page, "own-data")
    page.get_by_label("Rekeningnummers").fill("NL54 BNGH 0285 0009 98")
    page.get_by_role("button", name="Bewaar").press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("nog niets gewijzigd")
    is_for_everybody(page, "own-data-wrong")
    page.get_by_label("Rekeningnummers").fill("NL54 BNGH 0285 0009 99")
    page.get_by_label("Domeinen").fill("voorbeeldstad.nl\nafval.voorbeeldstad.nl")
    page.get_by_role("button", name="Bewaar").press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("geldt vanaf nu voor elk bericht")
    expect(page.get_by_role("region", name="Eerdere wijzigingen")).to_contain_text("eigen rekeningnummers")
    profile = Municipality.objects.get().guard_profile
    assert profile["domains"] == ["voorbeeldstad.nl", "afval.voorbeeldstad.nl"]
