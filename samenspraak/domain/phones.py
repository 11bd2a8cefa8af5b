"""Phone numbers: one way to write them (E.164), and a way to show them that does not give them away."""

import re
import unicodedata

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat

_ONLY_A_NUMBER = re.compile(r"\+?[\d\s()./\-\u2010-\u2015]{3,40}")
_OF_A_MUNICIPALITY = re.compile(r"14 ?0\d{1,3}")
"""14 and the area code, as municipalities alone have it: https://wetten.overheid.nl/BWBR0010197 (Nummerplan)."""
_BARE_INTERNATIONAL = re.compile(r"[1-9]\d{9,14}")
"""Ten digits or more without a leading 0: longer than a Dutch number, so the country code comes first."""


def e164(raw: str, region: str = "NL") -> str | None:
    """The number as "+31612345678"; None when it is not a phone number or not only a number.

    Takes "+31 6 …", "0031 6 …", "06 …" of the region, and "316…" as WhatsApp writes it. An international
    number need only have a possible length: new ranges come into use before our tables know them.
    """
    text = "".join(sign for sign in raw if unicodedata.category(sign) != "Cf").strip()
    if not _ONLY_A_NUMBER.fullmatch(text):
        return None
    if _BARE_INTERNATIONAL.fullmatch(text):
        text = f"+{text}"
    number = _parsed(text, region)
    if number is None:
        return None
    exists = phonenumbers.is_possible_number if text.startswith("+") else phonenumbers.is_valid_number
    return phonenumbers.format_number(number, PhoneNumberFormat.E164) if exists(number) else None


def dialled(raw: str) -> str | None:
    """How somebody in the Netherlands dials it ("0497 123 456", "00 32 …"), also a short number of a municipality.

    None when it is not a phone number or not only a number. Any number of a possible length will do.
    """
    said = " ".join(raw.split())
    if _OF_A_MUNICIPALITY.fullmatch(said):
        return said
    number = _parsed(said, "NL") if _ONLY_A_NUMBER.fullmatch(said) else None
    if number is None or not phonenumbers.is_possible_number(number):
        return None
    written = str(phonenumbers.format_out_of_country_calling_number(number, "NL"))
    return written if written.startswith("0") else f"0{written}"  # an area code that nobody has yet


def masked(number: str) -> str:
    """An E.164 number with its middle hidden ("+31 6 •••• 5678"), or hidden whole when in another form."""
    parsed = _parsed(number, None)
    if parsed is None:
        return "••••"
    national = phonenumbers.national_significant_number(parsed)
    if len(national) < 9:
        return f"+{parsed.country_code} •••• {national[-2:]}"
    return f"+{parsed.country_code} {national[0]} •••• {national[-4:]}"


def _parsed(text: str, region: str | None) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(text, region)
    except NumberParseException:
        return None
