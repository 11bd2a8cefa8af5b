"""A line: one number of a municipality, with what can be set on it."""

import secrets
from dataclasses import dataclass, field

from simulator import demo_line
from simulator.demo_templates import demo_templates
from simulator.web import Json
from simulator.windows_and_limits import Throughput

FREE_SERVICE_MESSAGES = 1000


@dataclass(slots=True, eq=False)
class Line:
    """One business number. `blocked`: per slug, the resident's address as the caller wrote it."""

    phone_number_id: str = demo_line.PHONE_NUMBER_ID
    waba_id: str = demo_line.WABA_ID
    display_number: str = demo_line.DISPLAY_NUMBER
    name: str = demo_line.LINE_NAME
    app_secret: str = demo_line.APP_SECRET
    verify_token: str = demo_line.VERIFY_TOKEN
    access_token: str = demo_line.ACCESS_TOKEN
    webhook_url: str = demo_line.WEBHOOK_URL
    subscribed: bool = True
    subscribed_override: bool = False
    health: str = "AVAILABLE"
    quality: str = "GREEN"
    profile: Json = field(default_factory=lambda: {"messaging_product": "whatsapp", "vertical": "GOVT"})
    settings: Json = field(default_factory=lambda: {"storage_configuration": {"status": "DEFAULT"}})
    automation: Json = field(default_factory=lambda: {"enable_welcome_message": False})
    templates: list[Json] = field(default_factory=demo_templates)
    blocked: dict[str, str] = field(default_factory=dict)
    throughput: Throughput = field(default_factory=Throughput)
    service_sent: dict[str, int] = field(default_factory=dict)

    def metadata(self) -> Json:
        number = "".join(character for character in self.display_number if character.isdigit())
        return {"display_phone_number": number, "phone_number_id": self.phone_number_id}

    def service_message_is_free(self, month: str) -> bool:
        """Counts one service message in this month (2026-11) and says whether it is among the free ones."""
        self.service_sent[month] = self.service_sent.get(month, 0) + 1
        return self.service_sent[month] <= FREE_SERVICE_MESSAGES

    def opens_with(self, authorization: str) -> bool:
        """Whether this Authorization header carries the line's token."""
        return secrets.compare_digest(authorization.encode(), b"Bearer " + self.access_token.encode())
