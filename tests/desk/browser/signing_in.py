"""Signs an employee in in a browser: without the page for it, or by it."""

from django.conf import settings
from django.test import Client
from playwright.sync_api import BrowserContext, Page
from pytest_django.live_server_helper import LiveServer

from samenspraak.organisation.models import Employee
from tests.desk.signed_in import PASSWORD

PATIENCE = 10_000
"""Milliseconds for a page: the first of a run is slow, where others use the same cores."""


def sign_in(browser: BrowserContext, live_server: LiveServer, employee: Employee) -> None:
    """On every page of this browser, instead of whoever was."""
    client = Client()
    client.force_login(employee)
    value = client.cookies[settings.SESSION_COOKIE_NAME].value
    browser.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": value, "url": live_server.url}])


def sign_in_by_page(page: Page, live_server: LiveServer, employee: Employee) -> None:
    """As somebody does it themselves."""
    give_password(page, live_server, employee)
    page.wait_for_url("**/bureau/")


def give_password(page: Page, live_server: LiveServer, employee: Employee) -> None:
    """The first step, or the only one."""
    page.set_default_timeout(PATIENCE)
    page.set_extra_http_headers({"Accept-Language": "nl"})
    page.goto(f"{live_server.url}/inloggen/")
    page.fill("#id_username", employee.email)
    page.fill("#id_password", PASSWORD)
    page.keyboard.press("Enter")
