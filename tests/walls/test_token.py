"""What proves who a line is stands in no page, journal or log line, also when the network says it back."""

from collections.abc import Iterator
from itertools import product

import httpx
import pytest
from django.utils import timezone

from samenspraak.channels.whatsapp import graph
from samenspraak.conversations.sending import deliver_next
from samenspraak.installation.logs import EventFormatter
from samenspraak.organisation.lines import sealed_secrets
from samenspraak.organisation.models import JournalEntry, Letterbox, Line
from samenspraak.organisation.sealing import sealed
from tests.channels.network import Network, refused
from tests.doors import doors
from tests.source import none_of
from tests.walls.test_planted import whole
from tests.walls.test_roles import LETS_IN
from tests.walls.town import Town, post, undone

TOKEN, APP_SECRET, VERIFY_TOKEN = "EAAGplantedtoken", "secret-of-the-app", "a-verify-token"


def told(text: str) -> list[str]:
    """Which of them stand in it."""
    return [secret for secret in (TOKEN, APP_SECRET, VERIFY_TOKEN) if secret in text]


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Network:
    """Refuses everything, and repeats the token in every field of its refusal."""
    network, said = Network(), f"Malformed access token {TOKEN}"
    network.answers(lambda _request: refused(190, 401, message=said, error_data={"details": said}))
    client = httpx.Client(transport=httpx.MockTransport(network.handle))
    monkeypatch.setattr(graph, "client", lambda: client)
    return network


@pytest.fixture
def refused_line(town: Town, network: Network) -> Town:
    """Nothing of this line gets through: its messages are refused, and a letter comes that nobody signed."""
    Line.objects.update(token=sealed(TOKEN.encode()))
    Letterbox.objects.update(secrets=sealed_secrets(APP_SECRET))
    assert deliver_next(timezone.now())
    assert network.requests[0].headers["Authorization"] == f"Bearer {TOKEN}"
    assert post(TOKEN.encode(), secret="another") == 403
    return town


def pages(town: Town) -> Iterator[tuple[str, str]]:
    """What who may come in gets at every address, by both methods; many ask the network again."""
    visits = [(door, role) for door in doors() for role in LETS_IN.get(door.name, ())[:1]]
    for (door, role), method in product(visits, ("get", "post")):
        with undone():
            page = whole(getattr(town.desks[role], method)(town.path(door)))
        yield f"{door.route} ({method})", page


def test_no_page_journal_or_log_line_holds_the_credentials_of_a_line(
    refused_line: Town, network: Network, caplog: pytest.LogCaptureFixture
) -> None:
    none_of(f"{asked}: shows {found}" for asked, page in pages(refused_line) if (found := told(page)))
    assert len(network.requests) > 1
    records = [record for phase in ("setup", "call") for record in caplog.get_records(phase)]
    assert "line_held" in {record.getMessage() for record in records}
    assert told("\n".join(map(EventFormatter().format, records))) == []
    assert told(str(list(JournalEntry.objects.values()))) == []
