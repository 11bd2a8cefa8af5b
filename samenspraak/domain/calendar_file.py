"""An appointment as a file for one's own calendar (iCalendar, RFC 5545). It names no resident: it leaves the house."""

from datetime import UTC, datetime
from uuid import UUID

FOLD_AT = 36
"""Characters. A line has at most 75 octets, and our letters with accents take two."""


def calendar_file(
    *, uid: UUID, starts_at: datetime, minutes: int, title: str, now: datetime, url: str = ""
) -> str:
    """One event of so many minutes, with an alarm ten minutes before; lines end in CR LF."""
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Samenspraak//Terugbellen//NL",
        "BEGIN:VEVENT",
        f"UID:{uid}@samenspraak",
        f"DTSTAMP:{_utc(now)}",
        f"DTSTART:{_utc(starts_at)}",
        f"DURATION:PT{minutes}M",
        f"SUMMARY:{_escaped(title)}",
        *([f"URL:{url}"] if url else []),
        "CLASS:PRIVATE",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-PT10M",
        f"DESCRIPTION:{_escaped(title)}",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\r", "").replace("\n", "\\n")


def _folded(line: str) -> str:
    return "\r\n ".join(line[start : start + FOLD_AT] for start in range(0, len(line), FOLD_AT))
