"""Posts a letter to the letterbox as a network does: signed with the secret of the app."""

import hashlib
import hmac
import json

from django.test import Client

ADDRESS = "/hooks/whatsapp/demo/"
BODY = json.dumps({"object": "whatsapp_business_account", "entry": []}).encode()


def signed(body: bytes, secret: str = "secret") -> dict[str, str]:
    return {"X-Hub-Signature-256": "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()}


def posted(client: Client, body: bytes = BODY, headers: dict[str, str] | None = None) -> int:
    answer = client.post(
        ADDRESS, body, "application/json", headers=signed(body) if headers is None else headers
    )
    return answer.status_code
