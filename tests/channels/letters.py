"""Our own example letters and what is in all of them: one line, one resident."""

import json
from datetime import UTC, datetime
from pathlib import Path

from samenspraak.channels import READERS
from samenspraak.domain.addresses import Address, AddressKind, Person
from samenspraak.domain.events import Event, Incoming

EXAMPLES = Path(__file__).parent / "examples"
WHATSAPP = READERS["whatsapp"]

LINE = "204118896452117"
BUSINESS = "198877665544331"
WRITTEN_AT = datetime.fromtimestamp(1_795_333_800, UTC)

PHONE = Address(AddressKind.PHONE, "+31612345678")
NEW_PHONE = Address(AddressKind.PHONE, "+31687654321")
BSUID = Address(AddressKind.BSUID, "NL.4481920375520164")
NEW_BSUID = Address(AddressKind.BSUID, "NL.5500112233")
PARENT = Address(AddressKind.PARENT_BSUID, "NL.ENT.7730018824456")
FATIMA = Person((PHONE, BSUID, PARENT), "Fatima el Amrani")
JORIS_BSUID = Address(AddressKind.BSUID, "NL.9920384475610283")


def wamid(word: str) -> str:
    """The message id that the examples give to a message of this kind."""
    return f"wamid.HBgLMzE2MTIzNDU2NzgVAgASGB{word}AA=="


def example(name: str) -> bytes:
    """The bytes of one example letter."""
    return (EXAMPLES / f"{name}.json").read_bytes()


def read(name: str) -> tuple[Event, ...]:
    """The events in one example letter."""
    return WHATSAPP.events(example(name))


def only(name: str) -> Event:
    """The event of an example letter with one."""
    (event,) = read(name)
    return event


def message(name: str) -> Incoming:
    """The message of an example letter with one message and nothing else."""
    event = only(name)
    assert isinstance(event, Incoming)
    return event


def as_body(letter: object) -> bytes:
    """A letter made in a test, as bytes."""
    return json.dumps(letter).encode()


def letter_with(*messages: object, **value: object) -> bytes:
    """A letter with these messages on our line."""
    inside = {"metadata": {"phone_number_id": LINE}, "messages": list(messages), **value}
    changes = [{"field": "messages", "value": inside}]
    return as_body({"object": "whatsapp_business_account", "entry": [{"id": BUSINESS, "changes": changes}]})
