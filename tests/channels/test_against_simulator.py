"""The whole plug-in against the WhatsApp simulator, which knows nothing of it: over real HTTP, both ways."""

import base64
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from samenspraak.channels.caretaking import CARETAKERS
from samenspraak.channels.fetching import FETCHERS
from samenspraak.channels.posting import POSTERS
from samenspraak.channels.whatsapp import graph
from samenspraak.channels.whatsapp.errors import failure
from samenspraak.domain.addresses import Address, AddressKind
from samenspraak.domain.channel import Account, MediaRefused, Profile
from samenspraak.domain.contents import Choice, Edit, Media, MediaKind, Reaction, Revoke, Text
from samenspraak.domain.delivery import Decision, SendFailed, SendUncertain
from samenspraak.domain.events import AddressChange, Incoming, StatusChange
from samenspraak.domain.outgoing import (
    Option,
    OutButtons,
    OutContent,
    OutLink,
    OutList,
    OutMedia,
    OutReaction,
    OutTemplate,
)
from samenspraak.domain.statuses import Status
from simulator import demo_line
from simulator.lines import Line
from simulator.running import Running, running_simulator
from tests.channels.hooks_server import Letterbox, open_letterbox
from tests.channels.network import outgoing, words

POSTER, FETCHER, CARETAKER = POSTERS["whatsapp"], FETCHERS["whatsapp"], CARETAKERS["whatsapp"]
RENS = Address(AddressKind.PHONE, "+31612345601")
RENS_AT = "residents/rens-de-wit"
PHOTO = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 800


@pytest.fixture(scope="module")
def letterbox_of_all() -> Iterator[Letterbox]:
    with open_letterbox() as letterbox:
        yield letterbox


@pytest.fixture(scope="module")
def running(letterbox_of_all: Letterbox) -> Iterator[Running]:
    with running_simulator(Line(webhook_url=letterbox_of_all.url)) as running:
        yield running


@pytest.fixture
def letterbox(letterbox_of_all: Letterbox) -> Letterbox:
    letterbox_of_all.events.clear()
    return letterbox_of_all


@pytest.fixture
def simulator(running: Running, letterbox: Letterbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[Running]:
    """A fresh simulator; Rens just wrote, so his window is open. Our client loses its patience sooner."""
    running.control("reset", {})
    running.control("lines", {"phone_number_id": demo_line.PHONE_NUMBER_ID, "webhook_url": letterbox.url})
    running.control(f"{RENS_AT}/window", {"hours_ago": 0})
    with httpx.Client(timeout=httpx.Timeout(1.0), trust_env=False) as client:
        monkeypatch.setattr(graph, "client", lambda: client)
        yield running


@pytest.fixture
def account(simulator: Running) -> Account:
    base_url = f"{simulator.base_url}/v25.0"
    return Account(demo_line.PHONE_NUMBER_ID, demo_line.WABA_ID, base_url, demo_line.ACCESS_TOKEN)


def sends(simulator: Running) -> list[dict[str, Any]]:
    return list(simulator.control("ledger")["sends"])


def test_the_simulator_shakes_hands_with_our_reader(simulator: Running) -> None:
    assert simulator.control("webhooks/handshake", {}) == {"agreed": True}


def test_a_text_goes_out_and_every_status_comes_back(account: Account, letterbox: Letterbox) -> None:
    accepted = POSTER.post(account, outgoing(to=RENS))
    for status in (Status.SENT, Status.DELIVERED, Status.READ):
        event = letterbox.wait_for(StatusChange, lambda one, wanted=status: one.status is wanted)  # type: ignore[misc]
        assert (event.network_id, event.reference) == (accepted.network_id, "0198c2d1-reference")
        assert event.line_id == demo_line.PHONE_NUMBER_ID
    assert letterbox.forged == 0


def test_somebody_without_number_is_reached_by_user_id(
    account: Account, simulator: Running, letterbox: Letterbox
) -> None:
    user_id = simulator.control(RENS_AT)["user_id"]
    accepted = POSTER.post(account, outgoing(to=Address(AddressKind.BSUID, user_id)))
    assert letterbox.wait_for(StatusChange).network_id == accepted.network_id


CONTENTS: dict[str, OutContent] = {
    "image": OutMedia(MediaKind.IMAGE, PHOTO, "image/jpeg", words("Plattegrond.jpg"), words("Zo loopt u")),
    "document": OutMedia(MediaKind.DOCUMENT, b"%PDF-1.7", "application/pdf", words("Brief café.pdf")),
    "audio": OutMedia(MediaKind.AUDIO, b"OggS", "audio/ogg", words("")),
    "template": OutTemplate("afspraak_herinnering", "nl", (words("Rens"), words("2 maart"), words("9.30"))),
    "buttons": OutButtons(words("Komt u?"), (Option("ja", words("Ja")), Option("nee", words("Nee")))),
    "list": OutList(
        words("Waarover?"), words("Kies"), (Option("afval", words("Afval"), words("Containers en grofvuil")),)
    ),
    "link": OutLink(words("Lees meer"), words("Naar de site"), "https://example.nl/"),
}


@pytest.mark.parametrize("name", CONTENTS)
def test_every_kind_of_content_is_accepted(account: Account, simulator: Running, name: str) -> None:
    accepted = POSTER.post(account, outgoing(CONTENTS[name], RENS))
    assert [send["id"] for send in sends(simulator)] == [accepted.network_id]


def test_a_reply_and_a_reaction_are_accepted(
    account: Account, simulator: Running, letterbox: Letterbox
) -> None:
    written = simulator.control(f"{RENS_AT}/send", {"text": "Dag gemeente"})["id"]
    POSTER.post(account, outgoing(to=RENS, reply_to=written))
    POSTER.post(account, outgoing(OutReaction(written, "👍"), RENS))
    chat = simulator.control("chat/rens-de-wit")
    assert {message["context_id"] for message in chat if message["from_municipality"]} >= {written}
    assert [message["reaction"] for message in chat if message["id"] == written] == ["👍"]


@pytest.mark.parametrize("code", [131047, 131056, 131026, 130429, 190, 131000, 132015, 424242])
def test_a_refusal_of_the_simulator_is_judged_by_its_code(
    account: Account, simulator: Running, code: int
) -> None:
    simulator.control("faults", {"fault": "error", "code": code})
    with pytest.raises(SendFailed) as refusal:
        POSTER.post(account, outgoing(to=RENS))
    assert refusal.value.failure == failure(code)


def test_a_failure_that_comes_later_comes_as_a_status(
    account: Account, simulator: Running, letterbox: Letterbox
) -> None:
    simulator.control("faults", {"fault": "error", "code": 131026, "as": "status"})
    POSTER.post(account, outgoing(to=RENS))
    event = letterbox.wait_for(StatusChange, lambda one: one.status is Status.FAILED)
    assert event.failure == failure(131026)


def test_a_closed_window_is_told(account: Account, simulator: Running) -> None:
    simulator.control("settings", {"window_error": "answer"})
    simulator.control(f"{RENS_AT}/window", {"hours_ago": 25})
    with pytest.raises(SendFailed) as refusal:
        POSTER.post(account, outgoing(to=RENS))
    assert refusal.value.failure == failure(131047)


def test_a_closed_window_may_also_be_told_afterwards(
    account: Account, simulator: Running, letterbox: Letterbox
) -> None:
    simulator.control("settings", {"window_error": "status"})
    simulator.control(f"{RENS_AT}/window", {"hours_ago": 25})
    POSTER.post(account, outgoing(to=RENS))
    event = letterbox.wait_for(StatusChange, lambda one: one.status is Status.FAILED)
    assert event.failure == failure(131047)


@pytest.mark.parametrize("fault", ["timeout", "reset", "not_json"])
def test_a_message_without_answer_is_uncertain_until_its_status_comes(
    account: Account, simulator: Running, letterbox: Letterbox, fault: str
) -> None:
    simulator.control("faults", {"fault": fault, "seconds": 2})
    with pytest.raises(SendUncertain):
        POSTER.post(account, outgoing(to=RENS))
    assert letterbox.wait_for(StatusChange).reference == "0198c2d1-reference"
    assert len(sends(simulator)) == 1


def test_a_server_error_means_that_nothing_was_sent(account: Account, simulator: Running) -> None:
    simulator.control("faults", {"fault": "server_error"})
    with pytest.raises(SendFailed) as refusal:
        POSTER.post(account, outgoing(to=RENS))
    assert refusal.value.failure.decision is Decision.RETRY
    assert sends(simulator) == []


def test_a_wrong_token_holds_the_line(account: Account, simulator: Running) -> None:
    stranger = Account(account.line_id, account.business_id, account.base_url, "verkeerd")
    with pytest.raises(SendFailed) as refusal:
        POSTER.post(stranger, outgoing(to=RENS))
    assert refusal.value.failure.decision is Decision.HOLD_LINE


def photo_of_rens(simulator: Running, letterbox: Letterbox) -> Media:
    wish = {"base64": base64.b64encode(PHOTO).decode(), "mime_type": "image/jpeg", "caption": "Losse tegel"}
    simulator.control(f"{RENS_AT}/file", wish)
    content = letterbox.wait_for(Incoming).content
    assert isinstance(content, Media)
    return content


def test_a_photo_of_a_resident_comes_whole(
    account: Account, simulator: Running, letterbox: Letterbox
) -> None:
    photo = photo_of_rens(simulator, letterbox)
    assert (photo.kind, photo.caption) == (MediaKind.IMAGE, "Losse tegel")
    assert b"".join(FETCHER.chunks(account, photo.media_id, photo.sha256, 10**6)) == PHOTO


def test_an_expired_photo_is_asked_for_again(
    account: Account, simulator: Running, letterbox: Letterbox
) -> None:
    photo = photo_of_rens(simulator, letterbox)
    simulator.control("faults", {"fault": "expired_media"})
    assert b"".join(FETCHER.chunks(account, photo.media_id, photo.sha256, 10**6)) == PHOTO


@pytest.mark.parametrize(
    ("fault", "reason"), [("damaged_media", "wrong_digest"), ("truncated_media", "unavailable")]
)
def test_a_photo_that_comes_badly_is_refused(
    account: Account, simulator: Running, letterbox: Letterbox, fault: str, reason: str
) -> None:
    photo = photo_of_rens(simulator, letterbox)
    simulator.control("faults", {"fault": fault})
    with pytest.raises(MediaRefused) as refusal:
        list(FETCHER.chunks(account, photo.media_id, photo.sha256, 10**6))
    assert refusal.value.why == reason


def test_what_a_resident_does_is_read(simulator: Running, letterbox: Letterbox) -> None:
    written = simulator.control(f"{RENS_AT}/send", {"text": "Dag gemeente 😊"})["id"]
    first = letterbox.wait_for(Incoming)
    assert (first.network_id, first.content) == (written, Text("Dag gemeente 😊"))
    assert RENS in first.person.addresses
    simulator.control(f"{RENS_AT}/edit", {"message_id": written, "text": "Dag stad"})
    letterbox.wait_for(Incoming, lambda one: one.content == Edit(written, Text("Dag stad")))
    simulator.control(f"{RENS_AT}/revoke", {"message_id": written})
    letterbox.wait_for(Incoming, lambda one: one.content == Revoke(written))


def test_a_resident_taps_and_reacts(account: Account, simulator: Running, letterbox: Letterbox) -> None:
    ours = POSTER.post(account, outgoing(CONTENTS["buttons"], RENS)).network_id
    simulator.control(f"{RENS_AT}/tap", {"message_id": ours, "choice": "ja"})
    tap = letterbox.wait_for(Incoming)
    assert (tap.content, tap.reply_to) == (Choice("Ja", "ja"), ours)
    simulator.control(f"{RENS_AT}/react", {"message_id": ours, "emoji": "🎉"})
    letterbox.wait_for(Incoming, lambda one: one.content == Reaction(ours, "🎉"))


def test_a_new_number_of_a_resident_is_followed(simulator: Running, letterbox: Letterbox) -> None:
    simulator.control(f"{RENS_AT}/address", {"phone": "+31612345699"})
    change = letterbox.wait_for(AddressChange)
    assert RENS in change.old
    assert change.new[0] == Address(AddressKind.PHONE, "+31612345699")


def test_letters_in_every_shape_hold_each_message_once(simulator: Running, letterbox: Letterbox) -> None:
    simulator.control("webhooks/hold", {})
    written = [simulator.control(f"{RENS_AT}/send", {"text": str(number)})["id"] for number in range(20)]
    simulator.control("webhooks/release", {"order": "doubled", "shape": "values"})
    simulator.settle()
    found = [event.network_id for event in letterbox.events if isinstance(event, Incoming)]
    assert sorted(found) == sorted(written * 2)


def test_a_resident_is_blocked_and_unblocked(account: Account, simulator: Running) -> None:
    CARETAKER.block(account, RENS)
    assert simulator.control("state")["lines"][0]["blocked"]
    CARETAKER.unblock(account, RENS)
    assert not simulator.control("state")["lines"][0]["blocked"]


def test_who_did_not_write_lately_cannot_be_blocked(account: Account, simulator: Running) -> None:
    simulator.control(f"{RENS_AT}/window", {"hours_ago": 25})
    with pytest.raises(SendFailed) as refusal:
        CARETAKER.block(account, RENS)
    assert refusal.value.failure == failure(131047)


def test_the_profile_is_changed_and_read_back(account: Account) -> None:
    wanted = Profile(
        "Bel 112 bij spoed", "Wij antwoorden op werkdagen", "Markt 1", "kcc@example.nl", (), "GOVT"
    )
    CARETAKER.change_profile(account, wanted)
    found = CARETAKER.profile(account)
    assert (found.about, found.description, found.vertical) == (wanted.about, wanted.description, "GOVT")


def test_the_templates_are_listed(account: Account) -> None:
    found = {template.name: template for template in CARETAKER.templates(account)}
    assert found["afspraak_herinnering"].variable_count == 3
    assert found["storing_gemeld"].status == "PAUSED"


def test_nothing_was_ever_marked_as_read(account: Account, simulator: Running, letterbox: Letterbox) -> None:
    simulator.control(f"{RENS_AT}/send", {"text": "Leest u dit?"})
    letterbox.wait_for(Incoming)
    POSTER.post(account, outgoing(to=RENS))
    counts = simulator.control("ledger?summary=1")
    assert (counts["sends"], counts["reads"], counts["typings"]) == (1, 0, 0)
