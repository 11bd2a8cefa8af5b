"""A network that stands in for the real one where lines are looked after."""

from collections.abc import Iterator

from django.db import connection

from samenspraak.domain.addresses import Address
from samenspraak.domain.channel import Account, CanSend, Health, Part, Profile, Template
from samenspraak.domain.delivery import Decision, Failure, Reason, SendFailed

SILENT = SendFailed(Failure("no-answer", Decision.RETRY, Reason.TEMPORARY))
PROFILE = Profile(
    "Bel 112 bij gevaar.", "Stel hier uw vraag.", websites=("https://een.example",), vertical="GOVT"
)


class FakeCaretaker:
    """A network that has a profile and templates, or refuses; notes what it is asked, and never in a transaction."""

    def __init__(self) -> None:
        self.refusal: SendFailed | None = None
        self.changed: list[Profile] = []
        self.unblocked: list[str] = []
        self.delivers_to: list[str] = []
        self.depth = len(connection.savepoint_ids)

    def _ask(self) -> None:
        assert len(connection.savepoint_ids) == self.depth, "asked within a transaction"
        if self.refusal:
            raise self.refusal

    def profile(self, account: Account) -> Profile:
        self._ask()
        return PROFILE

    def change_profile(self, account: Account, profile: Profile) -> None:
        self._ask()
        self.changed.append(profile)

    def health(self, account: Account) -> Health:
        self._ask()
        return Health(CanSend.NOTHING, ((Part.NUMBER, Reason.PAYMENT), (Part.APP, Reason.UNKNOWN)))

    def templates(self, account: Account) -> Iterator[Template]:
        self._ask()
        yield Template("antwoord_klaar", "nl", "UTILITY", "APPROVED", "Antwoord over {{1}}")

    def deliver_to(self, account: Account, address: str, verify_token: str) -> None:
        self._ask()
        self.delivers_to.append(address)

    def unblock(self, account: Account, address: Address) -> None:
        self._ask()
        self.unblocked.append(address.value)
