"""What residents do at the WhatsApp simulator, read from the letters it posts: over real HTTP."""

import base64

import pytest

from samenspraak.channels.fetching import FETCHERS
from samenspraak.channels.posting import POSTERS
from samenspraak.domain.addresses import Address, AddressKind
from samenspraak.domain.channel import Account, MediaRefused
from samenspraak.domain.contents import Choice, Edit, Media, MediaKind, Reaction, Revoke, Text
from samenspraak.domain.events import AddressChange, Incoming
from samenspraak.domain.outgoing import Option, OutButtons
from simulator.running import Running
from tests.channels.conftest import RENS_AT
from tests.channels.hooks_server import Letterbox
from tests.channels.network import outgoing, words

POSTER, FETCHER = POSTERS["whatsapp"], FETCHERS["whatsapp"]
RENS = Address(AddressKind.PHONE, "+31612345601")
PHOTO = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 800
BUTTONS = OutButtons(words("Komt u?"), (Option("ja", words("Ja")), Option("nee", words("Nee"))))


def test_the_simulator_shakes_hands_with_our_reader(simulator: Running) -> None:
    assert simulator.control("webhooks/handshake", {}) == {"agreed": True}


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
    ours = POSTER.post(account, outgoing(BUTTONS, RENS)).network_id
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
