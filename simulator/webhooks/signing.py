"""The signature over the exact bytes of a body."""

import hashlib
import hmac

HEADER = "X-Hub-Signature-256"


def signature(body: bytes, app_secret: str) -> str:
    return "sha256=" + hmac.new(app_secret.encode(), body, hashlib.sha256).hexdigest()
