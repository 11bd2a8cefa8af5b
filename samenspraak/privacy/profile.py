"""A municipality's profile from JSON, checked where it enters."""

from collections.abc import Mapping

from samenspraak.domain.findings import Profile

_LISTS = ("domains", "phones", "emails", "ibans", "addresses", "streets", "places")


class ProfileUnreadable(Exception):
    """The profile is not what it must be; tell the administrator which `key` to mend."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def profile_from(data: object) -> Profile:
    """A profile from {"name": text, "ibans": [text, …], …}; absent keys are empty. Raises ProfileUnreadable."""
    if not isinstance(data, Mapping):
        raise ProfileUnreadable("")
    name = data.get("name", "")
    if not isinstance(name, str):
        raise ProfileUnreadable("name")
    return Profile(name, **{key: _texts(data, key) for key in _LISTS})


def _texts(data: Mapping[str, object], key: str) -> tuple[str, ...]:
    values = data.get(key, ())
    if not isinstance(values, list | tuple):
        raise ProfileUnreadable(key)
    texts = tuple(value for value in values if isinstance(value, str))
    if len(texts) != len(values):
        raise ProfileUnreadable(key)
    return texts
