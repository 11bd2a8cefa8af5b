"""What WhatsApp allows: the 24-hour window, its paces and the files it takes (Cloud API, November 2026)."""

from datetime import timedelta

from samenspraak.channels.whatsapp.limits import MOST_HEADER_VALUE, MOST_LINK_LABEL, MOST_ROWS, MOST_URL
from samenspraak.domain.channel import FileLimits, Traits
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.pacing import Pace
from samenspraak.domain.policy import Trust

MEGABYTE = 1024 * 1024

OFFICE = frozenset(
    f"application/{name}"
    for name in (
        "pdf",
        "msword",
        "vnd.openxmlformats-officedocument.wordprocessingml.document",
        "vnd.ms-excel",
        "vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "vnd.ms-powerpoint",
        "vnd.openxmlformats-officedocument.presentationml.presentation",
    )
) | {"text/plain"}

TRAITS = Traits(
    name="WhatsApp",
    trust=Trust.MESSAGING,
    reply_window=timedelta(hours=24),
    most_characters=4096,
    most_caption_characters=1024,
    rate_per_second=80,
    pair_pace=Pace(timedelta(seconds=6), burst=45),
    files={
        MediaKind.IMAGE: FileLimits(frozenset({"image/jpeg", "image/png"}), 5 * MEGABYTE),
        MediaKind.VIDEO: FileLimits(frozenset({"video/mp4", "video/3gpp"}), 16 * MEGABYTE),
        MediaKind.AUDIO: FileLimits(
            frozenset({"audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg"}), 16 * MEGABYTE
        ),
        MediaKind.DOCUMENT: FileLimits(OFFICE, 100 * MEGABYTE),
        # An animated one may be larger; without looking inside we keep to what is always taken.
        MediaKind.STICKER: FileLimits(frozenset({"image/webp"}), 100 * 1024),
    },
    has_templates=True,
    has_reactions=True,
    most_choices=MOST_ROWS,
    most_link_label=MOST_LINK_LABEL,
    most_url=MOST_URL,
    most_header_value=MOST_HEADER_VALUE,
)
