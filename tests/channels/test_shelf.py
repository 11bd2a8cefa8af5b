"""The shelf is whole: what reads, sends, fetches and cares is there for each channel."""

from datetime import timedelta

import pytest

from samenspraak.channels import READERS
from samenspraak.channels.caretaking import CARETAKERS
from samenspraak.channels.fetching import FETCHERS
from samenspraak.channels.posting import POSTERS
from samenspraak.channels.traits import TRAITS
from samenspraak.domain.contents import MediaKind


def test_every_channel_stands_on_every_board() -> None:
    boards = [READERS, POSTERS, FETCHERS, CARETAKERS, TRAITS]
    assert {frozenset(board) for board in boards} == {frozenset(READERS)}


@pytest.mark.parametrize("channel", TRAITS)
def test_every_kind_of_file_has_its_limits(channel: str) -> None:
    files = TRAITS[channel].files
    assert set(files) == set(MediaKind)
    assert all(limits.mime_types and limits.most_bytes > 0 for limits in files.values())


def test_whatsapp_lets_us_answer_for_a_day_and_forty_five_at_once() -> None:
    traits = TRAITS["whatsapp"]
    assert traits.reply_window == timedelta(hours=24)
    assert (traits.most_characters, traits.rate_per_second) == (4096, 80)
    assert (traits.pair_pace.interval, traits.pair_pace.burst) == (timedelta(seconds=6), 45)
