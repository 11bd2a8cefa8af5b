"""Signs somebody in as they do themselves, on the page for it."""

from django.test import Client

from samenspraak.organisation.models import Employee

PASSWORD = "wachtwoord-van-een-test"
PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) Version/26.0 Mobile Safari/604.1"


def signed_in(employee: Employee, user_agent: str = PHONE) -> Client:
    """A browser of their own."""
    browser = Client(headers={"User-Agent": user_agent})
    browser.post("/inloggen/", {"username": employee.email, "password": PASSWORD})
    return browser
