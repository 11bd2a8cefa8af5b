"""A session ends while an answer is being written: nothing is lost, and after signing in elsewhere it can be sent."""

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee

PASSWORD = "wachtwoord-van-een-test"


@pytest.fixture
def signed_out(desk: Page, live_server: LiveServer, conversation: Conversation) -> Page:
    """A page with a draft, after its session ended; tokens against forgery live longer than that."""
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.fill("#tekst", "Goedemorgen Rens, dat kan.")
    desk.context.clear_cookies(name="samenspraak")
    return desk


def _sign_in(page: Page, agent: Employee) -> None:
    page.fill("#id_username", agent.email)
    page.fill("#id_password", PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/bureau/**")


def test_answer_is_kept_and_sent_after_signing_in(signed_out: Page, agent: Employee) -> None:
    signed_out.get_by_role("button", name="Verstuur", exact=True).click()
    expect(signed_out.get_by_role("alert")).to_contain_text("Je bent uitgelogd")
    with signed_out.expect_popup() as opened:
        signed_out.get_by_role("link", name="Log in op een nieuw tabblad").click()
    _sign_in(opened.value, agent)
    opened.value.close()
    signed_out.bring_to_front()
    signed_out.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    signed_out.get_by_role("button", name="Verstuur", exact=True).click()
    expect(signed_out.locator(".msg--out").last).to_contain_text("dat kan.")
    expect(signed_out.locator("#uitgelogd")).to_be_hidden()


def test_notice_stays_until_somebody_signed_in(signed_out: Page) -> None:
    signed_out.clock.install()
    signed_out.get_by_role("button", name="Verstuur", exact=True).click()
    expect(signed_out.get_by_role("alert")).to_contain_text("Je bent uitgelogd")
    signed_out.clock.fast_forward(11_000)
    assert signed_out.get_by_role("link", name="Log in op een nieuw tabblad").is_visible()


def test_dialog_does_not_show_the_page_to_sign_in(signed_out: Page) -> None:
    signed_out.click("#onderwerp-kiezen")
    expect(signed_out.get_by_role("alert")).to_contain_text("Je bent uitgelogd")
    expect(signed_out.locator("#dialog")).to_be_hidden()
