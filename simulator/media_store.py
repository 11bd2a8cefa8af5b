"""Media: what was uploaded or received, and addresses for it that live five minutes."""

import base64
import hashlib
import secrets
from dataclasses import dataclass

ADDRESS_SECONDS = 300.0
DOWNLOAD_PATH = "/whatsapp_business/attachments/"


@dataclass(frozen=True, slots=True)
class Media:
    """One file. `mime_type` is what was said of it, which need not be true."""

    id: str
    content: bytes
    mime_type: str
    filename: str
    phone_number_id: str

    def sha256_hex(self) -> str:
        """The digest as the answer to GET /<MEDIA_ID> gives it."""
        return hashlib.sha256(self.content).hexdigest()

    def sha256_base64(self) -> str:
        """The digest as a webhook gives it."""
        return base64.b64encode(hashlib.sha256(self.content).digest()).decode()


class MediaStore:
    def __init__(self) -> None:
        self._media: dict[str, Media] = {}
        self._addresses: dict[str, tuple[str, float]] = {}

    def keep(self, content: bytes, mime_type: str, filename: str, phone_number_id: str) -> Media:
        media = Media(f"60{secrets.randbelow(10**13):013d}", content, mime_type, filename, phone_number_id)
        self._media[media.id] = media
        return media

    def by_id(self, media_id: str) -> Media | None:
        return self._media.get(media_id)

    def drop(self, media_id: str) -> bool:
        return self._media.pop(media_id, None) is not None

    def address(self, media: Media, base_url: str, now: float) -> str:
        """A new download address, good for five minutes from `now` (unix seconds)."""
        token = secrets.token_urlsafe(18)
        self._addresses[token] = (media.id, now + ADDRESS_SECONDS)
        return f"{base_url}{DOWNLOAD_PATH}?mid={media.id}&ext={int(now + ADDRESS_SECONDS)}&hash={token}"

    def behind(self, token: str, now: float) -> Media | None:
        """The media behind the address with this hash; None when it is unknown or too old."""
        media_id, until = self._addresses.get(token, ("", 0.0))
        return self._media.get(media_id) if now < until else None
