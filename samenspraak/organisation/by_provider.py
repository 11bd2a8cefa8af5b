"""Signs employees in by the identity provider of their municipality: off to it, and back with a code."""

from dataclasses import dataclass
from datetime import datetime

from samenspraak.domain.open_id import Asked, SecondStep, needs_ours
from samenspraak.openid import signing_in
from samenspraak.organisation.identity_providers import access_to
from samenspraak.organisation.models import Employee, IdentityProvider
from samenspraak.organisation.provider_accounts import recognised


@dataclass(frozen=True, slots=True)
class CameIn:
    """Who it is, and whether they still take our own second step."""

    employee: Employee
    needs_second_step: bool


@dataclass(frozen=True, slots=True)
class Way:
    """To a provider and ``back``, which is an address of ours that it knows."""

    provider: IdentityProvider
    back: str

    def check(self) -> None:
        """Ask it now whether somebody could come in by it. Raises ProviderFailed."""
        signing_in.check(access_to(self.provider), self.back)

    def off(self) -> tuple[str, Asked]:
        """Where the browser goes, and what to keep until it comes back. Raises ProviderFailed."""
        asked = signing_in.new_question()
        return signing_in.address_to_ask(access_to(self.provider), asked, self.back), asked

    def home(self, asked: Asked, code: str, now: datetime) -> CameIn:
        """Who came back with this code. Raises ProviderFailed, NotRecognised."""
        person = signing_in.person_behind(access_to(self.provider), asked, code, self.back)
        employee = recognised(self.provider, person, now)
        return CameIn(employee, needs_ours(SecondStep(self.provider.second_step), person))

    def out(self) -> str:
        """Where the browser goes to sign out there too; empty when it cannot. Raises ProviderFailed."""
        return signing_in.address_to_end(access_to(self.provider), self.back)
