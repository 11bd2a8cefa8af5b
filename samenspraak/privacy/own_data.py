"""What a municipality may fill in as its own data, which the guard lets pass: a reader for each list of its profile."""

import re
from collections.abc import Callable, Mapping

from stdnum import iban
from stdnum.exceptions import ValidationError

from samenspraak.domain.form_fields import FieldKind, Wrong, cleaned, postcode_in, read
from samenspraak.domain.phones import dialled
from samenspraak.privacy.detectors.email.words import PROVIDERS

_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}")
_HOUSE = re.compile(r"[^\W\d_].*\s\d{1,5}\s?[\w/-]{0,6}")
_NAME = re.compile(r"[^\W\d_][\w .'’/-]*")


def own_phone(typed: str) -> str:
    """As it is dialled in the Netherlands. Raises Wrong."""
    number = dialled(typed)
    if number is None:
        raise Wrong("phone")
    return number


def _email(typed: str) -> str:
    return read(FieldKind.EMAIL, typed).lower()


def _iban(typed: str) -> str:
    """With check digits that are right."""
    try:
        return str(iban.format(iban.validate(typed)))
    except ValidationError as error:
        raise Wrong("iban") from error


def _domain(typed: str) -> str:
    """Of a provider everybody has an address: such a domain would let all of them pass."""
    name = typed.lower().removeprefix("https://").removeprefix("www.").removeprefix("@").rstrip("/")
    if not _DOMAIN.fullmatch(name):
        raise Wrong("domain")
    if name.split(".")[-2] in PROVIDERS:
        raise Wrong("provider")
    return name


def _address(typed: str) -> str:
    """Street and number, a comma, the postcode; the guard knows each of the two apart."""
    house, _comma, postcode = (part.strip() for part in typed.partition(","))
    if not _HOUSE.fullmatch(house):
        raise Wrong("house")
    return f"{house}, {postcode_in(postcode)}"


def _name(typed: str) -> str:
    if not _NAME.fullmatch(typed):
        raise Wrong("name")
    return typed


READERS: Mapping[str, Callable[[str], str]] = {
    "phones": own_phone,
    "emails": _email,
    "domains": _domain,
    "ibans": _iban,
    "addresses": _address,
    "streets": _name,
    "places": _name,
}
"""By the name of the list in the profile."""


def own_data_in(name: str, typed: str) -> str:
    """One of the list with this name, in one way of writing. Raises Wrong."""
    return READERS[name](cleaned(typed))
