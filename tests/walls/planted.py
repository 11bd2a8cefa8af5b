"""What residents should never have sent, in every place of a letter where they can write something."""

import json
import re
import time
from collections.abc import Iterator, Mapping
from html import unescape
from urllib.parse import unquote

BSN = "123456782"
IBAN = "NL91 ABNA 0417 1643 00"
HOME = "Beukenhof 12, 5105 CD Dongen"
SAID = f"Mijn BSN is {BSN}, mijn rekening is {IBAN} en ik woon op {HOME}"
SECRETS = ("123456782", "nl91abna0417164300", "0417164300", "beukenhof12", "5105cd")
"""Letters and digits only, in lower case: whatever stands between them in a page does not hide them."""
BSN_APART = "Mijn BSN is 1234 567 82"

_TAG = re.compile(r"<[^>]*>")
_SEPARATORS = re.compile(r"[^0-9a-z]")


def leaked(page: str) -> list[str]:
    """Which of the secrets stand in it: as text, in its code, in an address, or cut up by tags."""
    readings = (page, unescape(page), unquote(page), _TAG.sub("", unescape(page)))
    squeezed = [_SEPARATORS.sub("", reading.lower()) for reading in readings]
    return [secret for secret in SECRETS if any(secret in reading for reading in squeezed)]


def letter(line_id: str, phone: str, name: str, ids: str) -> bytes:
    """One letter with a message of every kind that has words; the resident's name and all words hold the secrets.

    `ids` tells the messages of one letter from those of another.
    """
    common = {"from": phone, "timestamp": str(int(time.time()))}
    messages = [
        {**common, "id": f"wamid.{ids}.{phone}.{number}", "type": kind, **content}
        for number, (kind, content) in enumerate(_contents(f"wamid.{ids}.{phone}.0"))
    ]
    echo = {**common, "to": phone, "id": f"wamid.{ids}.{phone}.echo", "type": "text", "text": {"body": SAID}}
    contacts = [{"profile": {"name": f"{name}, BSN {BSN}"}, "wa_id": phone}]
    metadata = {"phone_number_id": line_id}
    value = {"metadata": metadata, "contacts": contacts, "messages": messages}
    changes = [
        {"field": "messages", "value": value},
        {"field": "smb_message_echoes", "value": {"metadata": metadata, "message_echoes": [echo]}},
    ]
    entry = [{"id": "552000000000001", "changes": changes}]
    return json.dumps({"object": "whatsapp_business_account", "entry": entry}).encode()


def _contents(first: str) -> Iterator[tuple[str, Mapping[str, object]]]:
    """The kind on the wire and what it holds; `first` is the id of the first of them."""
    yield "text", {"text": {"body": SAID}}
    yield "text", {"text": {"body": BSN_APART}}
    for kind in ("image", "video", "document"):
        yield (
            kind,
            {kind: {"id": "1", "mime_type": "image/png", "caption": SAID, "filename": f"bsn {BSN}.png"}},
        )
    yield "location", {"location": {"latitude": 51.6, "longitude": 4.9, "name": SAID, "address": HOME}}
    card = {"name": {"formatted_name": SAID}, "phones": [{"phone": BSN}], "emails": [{"email": SAID}]}
    yield "contacts", {"contacts": [card]}
    yield (
        "interactive",
        {"interactive": {"type": "nfm_reply", "nfm_reply": {"response_json": json.dumps([SAID])}}},
    )
    yield "interactive", {"interactive": {"type": "button_reply", "button_reply": {"id": "1", "title": SAID}}}
    yield "button", {"button": {"text": SAID, "payload": "1"}}
    yield "order", {"order": {"text": SAID, "product_items": []}}
    yield "unsupported", {"errors": [{"code": 131051, "title": SAID, "error_data": {"details": SAID}}]}
    yield "reaction", {"reaction": {"message_id": first, "emoji": f"👍 {BSN}"}}
    changed = {"type": "text", "text": {"body": f"Ik bedoel: {SAID}"}}
    yield "edit", {"edit": {"original_message_id": first, "message": changed}}
    yield "edit", {"edit": {"original_message_id": "wamid.never-came", "message": changed}}
    yield "system", {"system": {"type": "customer_identity_changed", "body": SAID}}
