"""Telephone numbers of others than the writer: of family, neighbours, a contractor, someone called by name."""

from collections.abc import Iterator

from samenspraak.domain.findings import Finding, Kind, Profile
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.phone_third.numbers import phones
from samenspraak.privacy.detectors.phone_third.owner import CLUES, is_of_another

_SHORTEST = 9


class PhoneThirdDetector:
    """See the module's docstring."""

    kind = Kind.PHONE_THIRD
    name = "phone_third"

    def find(self, text: Text, profile: Profile, /) -> Iterator[Finding]:
        """The writer's own number, those of services and those of the municipality are no findings."""
        groups = text.groups
        if not groups or groups[-1].end - groups[0].start < _SHORTEST or not text.mentions(CLUES):
            return
        for phone in phones(text):
            if phone.is_service or phone.national in profile.own_phones:
                continue
            if is_of_another(text, phone.start, phone.end):
                yield Finding(*text.span(phone.start, phone.end), Kind.PHONE_THIRD)
