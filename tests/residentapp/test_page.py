"""Pages for residents keep nothing, tell nobody, and give a guess nothing to learn."""

import pytest
from django.test import RequestFactory

from samenspraak.organisation.models import Municipality
from samenspraak.residentapp.page import gone, in_form, page, slow_down

TOWN = Municipality(name="Voorbeeldstad", phone="14 0800")


def test_page_is_kept_by_no_browser_and_tells_no_other_site() -> None:
    answer = gone(RequestFactory().get("/f/x/"))
    assert answer["Cache-Control"] == "no-store"
    assert answer["Referrer-Policy"] == "no-referrer"
    assert "noindex" in answer["X-Robots-Tag"]


def test_link_of_nobody_names_no_municipality() -> None:
    said = gone(RequestFactory().get("/f/x/")).content.decode()
    assert "Voorbeeldstad" not in said
    assert "Vraag een nieuwe link" in said


def test_help_stands_on_the_page_of_a_municipality() -> None:
    said = page(RequestFactory().get("/"), "residentapp/gone.html", {}, TOWN).content.decode()
    assert "14 0800" in said
    assert "Gemeente Voorbeeldstad" in said


def test_too_many_tries_is_said_with_its_own_status() -> None:
    assert slow_down(RequestFactory().get("/f/x/")).status_code == 429


@pytest.mark.parametrize(("form", "says"), [("je", "Vul in"), ("u", "Vult u in"), ("", "Vult u in")])
def test_sentence_is_in_the_form_of_address(form: str, says: str) -> None:
    assert in_form(form, je="Vul in", u="Vult u in") == says
