"""Walks every address of the installation, so that a new page cannot be forgotten."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.urls import URLPattern, URLResolver, get_resolver, reverse

OPEN_TO_ALL = {
    "healthy": "load balancers ask it",
    "letterbox": "networks sign their letters",
    "scim_users": "asks for the token of a directory",
    "scim_user": "the same token",
    "scim_config": "the same token",
    "scim_resource_types": "the same token",
    "scim_schemas": "the same token",
    "scim_others": "the same token",
    "form_page": "a link with a token that nobody can guess",
    "callback_page": "a link with a token that nobody can guess",
    "callback_time": "the same link",
    "callback_call_off": "the same link",
    "callback_file": "the same link",
    "front": "leads to the desk, which asks who you are",
    "sign_in": "asks who you are",
    "choose_municipality": "asks for which municipality you work",
    "to_provider": "leads to the identity provider, which asks who you are",
    "from_provider": "asks for the answer of that to this browser's own question",
    "signed_out_here": "says what everybody may know",
    "second_step": "asks who took the first step",
    "set_up_second_step": "the same, or who is signed in",
    "ask_key": "asks who took the first step",
    "sign_in_by_key": "the same",
    "new_key": "the same, or who is signed in",
    "ask_new_key": "the same, or who is signed in",
    "choose_password": "a link with a token that nobody can guess",
    "sign_out": "leads to the page that asks who you are",
    "language": "the sign-in page speaks two languages",
}
"""Addresses that belong to no employee, and why."""


@dataclass(frozen=True)
class Door:
    """One address: its route as it stands in the URLconf, its name, and a class of converter per argument."""

    route: str
    name: str
    arguments: Mapping[str, str]

    def path(self, **values: object) -> str:
        """The address with these values in it."""
        return reverse(self.name, kwargs=values)

    def __str__(self) -> str:
        return self.name


def doors(resolver: URLResolver | None = None, route: str = "", space: str = "") -> Iterator[Door]:
    """Each of them, whichever file of addresses it is in."""
    for part in (resolver or get_resolver()).url_patterns:
        here = f"{route}{part.pattern}"
        if isinstance(part, URLResolver):
            yield from doors(part, here, f"{space}{part.namespace}:" if part.namespace else space)
        elif isinstance(part, URLPattern):
            yield Door(here, f"{space}{part.name}" if part.name else "", _arguments(here, part))


def _arguments(route: str, part: URLPattern) -> dict[str, str]:
    converters = get_resolver().pattern.converters | part.pattern.converters
    assert route.count("<") == len(converters), (
        f"{route}: an include with arguments; teach tests/doors.py to fill them"
    )
    return {name: type(converter).__name__ for name, converter in converters.items()}
