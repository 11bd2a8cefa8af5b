"""The shelf's senders; only ``conversations.sending`` may import this."""

from collections.abc import Mapping

from samenspraak.channels.whatsapp import sending as whatsapp
from samenspraak.domain.channel import Poster

POSTERS: Mapping[str, Poster] = {"whatsapp": whatsapp}
