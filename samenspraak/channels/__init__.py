"""The shelf of channels: how we read and write on each network (kanalen).

A channel is a folder here and a line in each of READERS (this file), POSTERS (posting), FETCHERS (fetching),
CARETAKERS (caretaking) and TRAITS (traits). They are apart so that only ``conversations.sending`` may import
the one that sends.
"""

from collections.abc import Mapping

from samenspraak.channels.whatsapp import reading as whatsapp
from samenspraak.domain.channel import Reader

READERS: Mapping[str, Reader] = {"whatsapp": whatsapp}
