"""Names that residents give themselves, and their reactions, are read by the guard like any text."""

import pytest

from samenspraak.conversations.echoing import keep_echo
from samenspraak.conversations.receiving import receive
from samenspraak.domain.addresses import Address, AddressKind, Person
from samenspraak.domain.contents import Reaction, Text
from samenspraak.domain.events import Echo, PreferenceChange
from samenspraak.organisation.models import Line
from samenspraak.residents.following import follow_preference
from samenspraak.residents.models import Resident
from tests.makers import MONDAY_MORNING, PHONE, incoming, received

NAMED = "Rens, BSN 111222333"
SOMEBODY = Person((Address(AddressKind.PHONE, PHONE),), NAMED)


def test_number_in_a_name_is_masked(line: Line) -> None:
    receive(line, incoming(line, name=NAMED), MONDAY_MORNING)
    assert Resident.objects.get().name == "Rens, BSN ••••••"


def test_number_in_a_new_name_is_masked_too(line: Line) -> None:
    for name in ("Rens", NAMED):
        receive(line, incoming(line, name=name), MONDAY_MORNING)
    assert Resident.objects.get().name == "Rens, BSN ••••••"


def test_ordinary_name_stays_as_it_is(line: Line) -> None:
    receive(line, incoming(line, name="Rens 🌻 van 't Hof"), MONDAY_MORNING)
    assert Resident.objects.get().name == "Rens 🌻 van 't Hof"


def test_number_in_a_name_that_an_echo_brings_is_masked(line: Line) -> None:
    keep_echo(line, Echo(line.external_id, "wamid.1", SOMEBODY, MONDAY_MORNING, Text("Hoi")), MONDAY_MORNING)
    assert Resident.objects.get().name == "Rens, BSN ••••••"


def test_choice_about_advertising_brings_no_name(line: Line) -> None:
    follow_preference(line, PreferenceChange(line.external_id, SOMEBODY, False, MONDAY_MORNING))
    assert Resident.objects.get().name == ""


@pytest.mark.parametrize(("emoji", "kept"), [("👍", "👍"), ("1️⃣", "1️⃣"), ("👍 111222333", "👍 ••••••")])
def test_number_in_the_place_of_an_emoji_is_masked(line: Line, emoji: str, kept: str) -> None:
    message = received(line)
    receive(line, incoming(line, Reaction(message.network_id, emoji)), MONDAY_MORNING)
    message.refresh_from_db()
    assert message.resident_reaction == kept
