"""Sending and caretaking against the WhatsApp simulator, which knows nothing of us: over real HTTP."""

from collections.abc import Callable
from typing import Any

import pytest

from samenspraak.channels.caretaking import CARETAKERS
from samenspraak.channels.fetching import FETCHERS
from samenspraak.channels.posting import POSTERS
from samenspraak.channels.whatsapp.errors import failure
from samenspraak.domain.addresses import Address, AddressKind
from samenspraak.domain.channel import Account, Profile
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.delivery import Decision, SendFailed, SendUncertain
from samenspraak.domain.events import Incoming, StatusChange
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
from samenspraak.domain.templates import Lack
from simulator import demo_line
from simulator.running import Running
from tests.channels.conftest import RENS_AT
from tests.channels.hooks_server import Letterbox
from tests.channels.network import outgoing, words

POSTER, FETCHER, CARETAKER = POSTERS["whatsapp"], FETCHERS["whatsapp"], CARETAKERS["whatsapp"]
RENS = Address(AddressKind.PHONE, "+31612345601")
PHOTO = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 800


def sends(simulator: Running) -> list[dict[str, Any]]:
    return list(simulator.control("ledger")["sends"])


def in_state(status: Status) -> Callable[[StatusChange], bool]:
    return lambda event: event.status is status


def test_a_text_goes_out_and_every_status_comes_back(account: Account, letterbox: Letterbox) -> None:
    accepted = POSTER.post(account, outgoing(to=RENS))
    for status in (Status.SENT, Status.DELIVERED, Status.READ):
        event = letterbox.wait_for(StatusChange, in_state(status))
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
    "template of several parts": OutTemplate(
        "zaak_nieuws",
        "nl",
        body_values=(words("Rens"),),
        header_values=(words("Z-17"),),
        button_values=((0, words("z-17")),),
    ),
    "template with a picture": OutTemplate(
        "omleiding", "nl", header_file=OutMedia(MediaKind.IMAGE, PHOTO, "image/jpeg", words("kaart.jpg"))
    ),
    "buttons": OutButtons(words("Komt u?"), (Option("ja", words("Ja")), Option("nee", words("Nee")))),
    "list": OutList(
        words("Waarover?"), words("Kies"), (Option("afval", words("Afval"), words("Containers en grofvuil")),)
    ),
    "link": OutLink(words("Lees meer"), words("Naar de site"), words("https://example.nl/")),
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
    event = letterbox.wait_for(StatusChange, in_state(Status.FAILED))
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
    event = letterbox.wait_for(StatusChange, in_state(Status.FAILED))
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


def test_a_profile_can_be_emptied(account: Account) -> None:
    about, site = "Bel 112 bij spoed", ("https://example.nl/",)
    CARETAKER.change_profile(account, Profile(about, "Tot ziens", "Markt 1", "kcc@example.nl", site, "GOVT"))
    CARETAKER.change_profile(account, Profile(about, vertical="GOVT"))
    assert CARETAKER.profile(account) == Profile(about, vertical="GOVT")


def test_the_templates_are_listed(account: Account) -> None:
    found = {template.name: template for template in CARETAKER.templates(account)}
    assert found["afspraak_herinnering"].body == "Beste {{1}}, u hebt een afspraak op {{2}} om {{3}} uur."
    assert found["storing_gemeld"].status == "PAUSED"
    assert found["zaak_nieuws"].header == "Uw zaak {{1}}"
    assert found["omleiding"].header_file is MediaKind.IMAGE
    assert found["zwembad_korting"].lack is Lack.CODE


def test_nothing_was_ever_marked_as_read(account: Account, simulator: Running, letterbox: Letterbox) -> None:
    simulator.control(f"{RENS_AT}/send", {"text": "Leest u dit?"})
    letterbox.wait_for(Incoming)
    POSTER.post(account, outgoing(to=RENS))
    counts = simulator.control("ledger?summary=1")
    assert (counts["sends"], counts["reads"], counts["typings"]) == (1, 0, 0)
