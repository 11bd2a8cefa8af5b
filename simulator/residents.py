"""Residents: the people with a telephone. How they are made, named and found."""

import re
import secrets
import unicodedata
from dataclasses import dataclass, field

from simulator.web import Json

_NOT_A_SLUG = re.compile(r"[^a-z0-9]+")
_DIGITS = re.compile(r"\D+")
_USER_ID = re.compile(r"^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$")


class ResidentRefused(Exception):
    """Such a resident cannot be made; the text says why, in plain Dutch for the page."""


@dataclass(slots=True, eq=False)
class Resident:
    """Somebody who writes to the municipality.

    `phone` is digits with the country code, without a plus, or empty for somebody who writes with a user name
    only. `user_id` is the business-scoped user id (BSUID). `wrote_at`: per line, unix seconds of the last
    message. `reachable` is false for a number without WhatsApp.
    """

    slug: str
    name: str
    phone: str
    user_id: str
    username: str = ""
    parent_user_id: str = ""
    sends_receipts: bool = True
    reachable: bool = True
    wrote_at: dict[str, float] = field(default_factory=dict)
    version: int = 0

    def key(self) -> str:
        """What messages to this person are addressed with: the number, or else the user id."""
        return self.phone or self.user_id

    def contact(self) -> Json:
        """The entry in `contacts` of a webhook."""
        profile = {"name": self.name}
        if self.username:
            profile["username"] = self.username
        contact: Json = {"profile": profile, "user_id": self.user_id}
        if self.phone:
            contact["wa_id"] = self.phone
        if self.parent_user_id:
            contact["parent_user_id"] = self.parent_user_id
        return contact

    def sender(self) -> Json:
        """The fields of a message that say who wrote it."""
        sender: Json = {"from": self.phone} if self.phone else {}
        sender["from_user_id"] = self.user_id
        if self.parent_user_id:
            sender["from_parent_user_id"] = self.parent_user_id
        return sender


class Residents:
    """All residents, found by their slug, number or user id."""

    def __init__(self) -> None:
        self._by_slug: dict[str, Resident] = {}
        self._by_phone: dict[str, Resident] = {}
        self._by_user_id: dict[str, Resident] = {}

    def all(self) -> list[Resident]:
        return list(self._by_slug.values())

    def by_slug(self, slug: str) -> Resident | None:
        return self._by_slug.get(slug)

    def by_phone(self, phone: str) -> Resident | None:
        return self._by_phone.get(phone)

    def by_user_id(self, user_id: str) -> Resident | None:
        return self._by_user_id.get(user_id)

    def find(self, name: str) -> Resident | None:
        """By slug, number (with or without plus) or user id."""
        return self.by_slug(name) or self.by_phone(digits(name)) or self.by_user_id(name)

    def add(self, name: str, *, phone: str = "", username: str = "", user_id: str = "") -> Resident:
        """A new resident. Raises ResidentRefused without a name, without address, or when one is taken."""
        number = digits(phone)
        self._refuse(name, number, phone, username, user_id)
        resident = Resident(self._slug(name), name, number, user_id or new_user_id(), username)
        self._by_slug[resident.slug] = resident
        self._by_user_id[resident.user_id] = resident
        if number:
            self._by_phone[number] = resident
        return resident

    def _refuse(self, name: str, number: str, phone: str, username: str, user_id: str) -> None:
        if not name.strip() or len(name) > 80:
            raise ResidentRefused("Vul een naam in van hoogstens 80 tekens.")
        if phone and not 8 <= len(number) <= 15:
            raise ResidentRefused("Dit telefoonnummer klopt niet. Begin met +31.")
        if not (number or username or user_id):
            raise ResidentRefused("Vul een telefoonnummer of een gebruikersnaam in.")
        if number in self._by_phone or user_id in self._by_user_id:
            raise ResidentRefused("Er is al iemand met dit nummer.")

    def _slug(self, name: str) -> str:
        plain = (
            unicodedata.normalize("NFKD", name.lower().replace("ı", "i")).encode("ascii", "ignore").decode()
        )
        base = _NOT_A_SLUG.sub("-", plain).strip("-") or "inwoner"
        slug, count = base, 1
        while slug in self._by_slug:
            count += 1
            slug = f"{base}-{count}"
        return slug

    def readdress(self, resident: Resident, *, phone: str | None) -> str:
        """Gives a new user id, and a new number when `phone` is not None. Returns the previous user id."""
        previous = resident.user_id
        del self._by_user_id[previous]
        resident.user_id = new_user_id()
        self._by_user_id[resident.user_id] = resident
        if phone is not None:
            self._by_phone.pop(resident.phone, None)
            resident.phone = digits(phone)
            self._by_phone[resident.phone] = resident
        return previous


def digits(phone: str) -> str:
    return _DIGITS.sub("", phone)


def new_user_id() -> str:
    return f"NL.{secrets.randbelow(9 * 10**19) + 10**19}"


def is_user_id(text: str) -> bool:
    """Whether this has the shape of a business-scoped user id, such as NL.13491208655302741918."""
    return bool(_USER_ID.match(text))


DEMO_RESIDENTS: tuple[tuple[str, str, str, str], ...] = (
    # name, number, user name, fixed user id
    ("Rens de Wit", "+31612345601", "", "NL.10000000000000000001"),
    ("Fatima Yılmaz", "+31612345602", "", "NL.10000000000000000002"),
    ("Joke van der Veen", "+31612345603", "", "NL.10000000000000000003"),
    ("Emre Demir", "+31612345604", "", "NL.10000000000000000004"),
    ("Sanne Bakker", "", "sanne.buiten", "NL.10000000000000000005"),
)


def demo_residents() -> Residents:
    residents = Residents()
    for name, phone, username, user_id in DEMO_RESIDENTS:
        residents.add(name, phone=phone, username=username, user_id=user_id)
    return residents
