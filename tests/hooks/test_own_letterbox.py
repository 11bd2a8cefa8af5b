"""A letterbox of a municipality's own app has letters for its lines alone, whatever its letters say."""

import json

import pytest
from django.utils import timezone

from samenspraak.conversations.models import Message
from samenspraak.hooks.letters import keep
from samenspraak.hooks.models import Letter
from samenspraak.hooks.opening import open_waiting
from samenspraak.organisation.models import Letterbox, Line, LineNews
from tests.hooks.test_opening import a_body
from tests.makers import a_letterbox, a_line, a_municipality

pytestmark = pytest.mark.django_db
ELSEWHERE = "551000000000009"


@pytest.fixture
def box() -> Letterbox:
    """Of the app of Anderstad itself."""
    return a_letterbox(municipality=a_municipality("anderstad"))


@pytest.fixture
def ours(box: Letterbox) -> Line:
    assert box.municipality
    line = a_line(box.municipality)
    line.letterbox = box
    line.save()
    return line


@pytest.fixture
def theirs() -> Line:
    """Of a municipality whose letters come by the app of the supplier."""
    return a_line(a_municipality(), ELSEWHERE)


def _come_in(box: Letterbox, *bodies: bytes) -> list[str]:
    """Why each of them stayed closed, if it did."""
    for body in bodies:
        keep(box, body, timezone.now())
    open_waiting()
    return list(Letter.objects.order_by("pk").values_list("failed_why", flat=True))


def _locked(line: Line) -> bytes:
    change = {"field": "account_update", "value": {"event": "ACCOUNT_RESTRICTION"}}
    entry = [{"id": line.business_id, "changes": [change]}]
    return json.dumps({"object": "whatsapp_business_account", "entry": entry}).encode()


def test_letter_about_a_line_of_its_municipality_is_opened(box: Letterbox, ours: Line) -> None:
    assert _come_in(box, a_body("wamid.1")) == [""]
    assert Message.objects.get().line == ours


def test_letter_about_a_line_of_another_municipality_stays_closed(
    box: Letterbox, ours: Line, theirs: Line
) -> None:
    assert _come_in(box, a_body("wamid.1", line=ELSEWHERE)) == ["unknown_line"]
    assert not Message.objects.exists()


def test_letter_of_the_supplier_about_a_line_with_its_own_letterbox_stays_closed(ours: Line) -> None:
    supplier = Letterbox.objects.create(channel="whatsapp", slug="samen", secrets=b"", verify_token=b"")
    assert _come_in(supplier, a_body("wamid.1")) == ["unknown_line"]


def test_news_about_an_account_counts_for_its_own_lines_alone(
    box: Letterbox, ours: Line, theirs: Line
) -> None:
    assert ours.business_id == theirs.business_id
    _come_in(box, _locked(ours))
    assert LineNews.objects.get().line == ours
    theirs.refresh_from_db()
    assert theirs.held_until is None
