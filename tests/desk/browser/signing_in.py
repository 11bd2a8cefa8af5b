"""Signs an employee in in a browser, without the page for it."""

from django.conf import settings
from django.test import Client
from playwright.sync_api import BrowserContext
from pytest_django.live_server_helper import LiveServer

from samenspraak.organisation.models import Employee


def sign_in(browser: BrowserContext, live_server: LiveServer, employee: Employee) -> None:
    """On every page of this browser, instead of whoever was."""
    client = Client()
    client.force_login(employee)
    value = client.cookies[settings.SESSION_COOKIE_NAME].value
    browser.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": value, "url": live_server.url}])
