"""The shelf's fetchers of files that residents sent."""

from collections.abc import Mapping

from samenspraak.channels.whatsapp import media as whatsapp
from samenspraak.domain.channel import Fetcher

FETCHERS: Mapping[str, Fetcher] = {"whatsapp": whatsapp}
