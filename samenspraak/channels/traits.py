"""What the house must know of each channel without asking it: one line per channel."""

from collections.abc import Mapping

from samenspraak.channels.whatsapp import traits as whatsapp
from samenspraak.domain.channel import Traits

TRAITS: Mapping[str, Traits] = {
    "whatsapp": whatsapp.TRAITS,
}
