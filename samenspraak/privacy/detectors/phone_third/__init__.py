"""Telephone numbers of others than the writer: of family, neighbours, a contractor, someone called by name."""

from collections.abc import Iterator

from samenspraak.domain.findings import Finding, Kind, Needs, Profile
from samenspraak.domain.labels import PATIENCE
from samenspraak.domain.plaintext import Text
from samenspraak.domain.topics import topic
from samenspraak.privacy.detectors.phone_third.numbers import phones
from samenspraak.privacy.detectors.phone_third.owner import CLUES, is_of_another

_SHORTEST = 9


class PhoneThirdDetector:
    """See the module's docstring."""

    kind = Kind.PHONE_THIRD
    name = "phone_third"
    needs = (Needs(digits=_SHORTEST, topics=topic(CLUES)),)
    has_figures = True

    def find(self, text: Text, profile: Profile, /) -> Iterator[Finding]:
        """The writer's own number, those of services and those of the municipality are no findings."""
        asked = 0
        for phone in phones(text):
            if phone.is_service or phone.national in profile.own_phones:
                continue
            asked += 1
            if asked > PATIENCE or is_of_another(text, phone.start, phone.end):
                yield Finding(*text.span(phone.start, phone.end), Kind.PHONE_THIRD)
