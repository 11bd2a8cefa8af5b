"""The shelf's caretakers: block list, profile and templates of a line."""

from collections.abc import Mapping

from samenspraak.channels.whatsapp import caretaking as whatsapp
from samenspraak.domain.channel import Caretaker

CARETAKERS: Mapping[str, Caretaker] = {"whatsapp": whatsapp}
