"""Letters to post: single text messages of invented residents, as the network sends and signs them."""

import hashlib
import hmac
import json
from itertools import count

from samenspraak.installation.demo import HOST, LINE, WEBHOOK_PATH

QUESTIONS = (
    "Goedemorgen, wanneer wordt bij ons in de straat het oud papier opgehaald? Het staat nergens op de kalender.",
    "Hallo, er ligt al een week een grote plas op het fietspad bij de brug. Kan er iemand naar kijken?",
    "Ik wil graag een afspraak maken voor een nieuw paspoort. Heb ik daar een pasfoto voor nodig?",
    "De lantaarnpaal voor ons huis doet het niet meer sinds maandag. Ons huis is heel donker nu.",
    "Kan ik mijn afvalpas op het gemeentehuis ophalen of wordt die opgestuurd? Alvast bedankt!",
    "Mijn buurman bouwt een schuur tegen onze schutting aan. Mag dat zomaar zonder vergunning?",
)
PRIVATE = "Mijn burgerservicenummer is 123456782, kunt u mijn toeslag nakijken?"
ONE_PRIVATE_IN = 20
_serial = count(1)


def network_id(run: str, number: int) -> str:
    """The id the network gives to a message of this run."""
    return f"wamid.BENCH.{run}.{number}"


def text_of(number: int) -> str:
    """One in twenty holds a number that the guard must mask."""
    return PRIVATE if number % ONE_PRIVATE_IN == 0 else QUESTIONS[number % len(QUESTIONS)]


def phone_of(resident: int) -> str:
    """Digits, as on the wire."""
    return f"316{10_000_000 + resident}"


def letter(run: str, number: int, resident: int, sent_at: int) -> bytes:
    """The body of a webhook with one text message; about 700 bytes. ``sent_at`` in unix seconds."""
    phone, user_id = phone_of(resident), f"NL.{10**15 + resident}"
    profile = {"name": f"Inwoner {resident}"}
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "31850000001", "phone_number_id": LINE["phone-number-id"]},
        "contacts": [{"profile": profile, "wa_id": phone, "user_id": user_id}],
        "messages": [
            {
                "from": phone,
                "from_user_id": user_id,
                "id": network_id(run, number),
                "timestamp": str(sent_at),
                "type": "text",
                "text": {"body": text_of(number)},
            }
        ],
    }
    entry = {"id": LINE["waba-id"], "changes": [{"value": value, "field": "messages"}]}
    return json.dumps({"object": "whatsapp_business_account", "entry": [entry]}).encode()


def signed_post(port: int, body: bytes, path: str = f"/{WEBHOOK_PATH}") -> bytes:
    """The whole HTTP request, ready to be written on a connection."""
    digest = hmac.digest(LINE["app-secret"].encode(), body, hashlib.sha256).hex()
    head = (
        f"POST {path} HTTP/1.1",
        f"Host: {HOST}:{port}",
        "User-Agent: facebookexternalua",
        "Content-Type: application/json",
        f"X-Hub-Signature-256: sha256={digest}",
        f"Content-Length: {len(body)}",
    )
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def posts(port: int, run: str, numbers: range, residents: int, sent_at: int) -> list[bytes]:
    """A signed post for each number; the residents take turns."""
    return [signed_post(port, letter(run, number, number % residents, sent_at)) for number in numbers]
