"""Reads a date as Dutch people type it: 1-10-2026, 1-10, "1 oktober 2026", oktober, maandag, gisteren."""

import re
from datetime import date, timedelta

from samenspraak.domain.day_names import MONTHS, WEEKDAYS

NUMBERS = re.compile(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?")
BACKWARDS = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
NAMED = re.compile(r"(?:(\d{1,2})[ -])?([a-z]{3,9})\.?(?:[ -](\d{4}))?")
YEAR = re.compile(r"(\d{4})")
DAYS_AGO = {"vandaag": 0, "today": 0, "gisteren": 1, "yesterday": 1, "eergisteren": 2}
ENGLISH_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ENGLISH_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip


def written_date(text: str, today: date) -> date | None:
    """The day that is meant, of a month or a year its first; None when it is none.

    Without a year the last such day that is not to come: a search looks back.
    """
    words = " ".join(text.casefold().split())
    if words in DAYS_AGO:
        return today - timedelta(days=DAYS_AGO[words])
    for names in (WEEKDAYS, ENGLISH_WEEKDAYS):
        if words in names:
            return today - timedelta(days=(today.weekday() - names.index(words)) % 7)
    if found := NUMBERS.fullmatch(words):
        return _day(found[1], int(found[2]), found[3], today)
    if found := BACKWARDS.fullmatch(words):
        return _existing(int(found[1]), int(found[2]), int(found[3]))
    if found := YEAR.fullmatch(words):
        return _existing(int(found[1]), 1, 1)
    if found := NAMED.fullmatch(words):
        return _day(found[1] or "1", _month(found[2]), found[3], today)
    return None


def _day(day: str, month: int, year: str | None, today: date) -> date | None:
    if year:
        return _existing(int(year) + (2000 if len(year) == 2 else 0), month, int(day))
    years = (today.year - ago for ago in range(9))  # 29 February may be eight years ago
    days = (_existing(one, month, int(day)) for one in years)
    return next((one for one in days if one and one <= today), None)


def _month(word: str) -> int:
    """Its number by its name or the beginning of that; 0 when it is no month."""
    if word == "mrt":
        return 3
    for number, names in enumerate(zip(MONTHS, ENGLISH_MONTHS, strict=True), start=1):
        if any(name.startswith(word) for name in names):
            return number
    return 0


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
