"""The back office in Samenspraak itself: specialists read and answer questions here, so nothing leaves the house."""

from collections.abc import Iterator, Mapping
from typing import override

from samenspraak.domain.back_office import Access, BackOffice, Item, Question


class Internal(BackOffice):
    """Keeps still: the handoff is the question, and its steps are the answer."""

    @override
    def hand_over(self, access: Access, question: Question, kept: Mapping[str, str]) -> Iterator[Item]:
        return iter(())

    @override
    def tell(self, access: Access, question: Question, kept: Mapping[str, str]) -> None:
        """They see it."""

    @override
    def is_handled(self, access: Access, kept: Mapping[str, str]) -> bool:
        return False

    @override
    def version(self, access: Access) -> str:
        return ""
