"""Makes the identity provider of a municipality for tests, and who comes in by it."""

from samenspraak.domain.open_id import Person, SecondStep
from samenspraak.organisation.identity_providers import Settings
from samenspraak.organisation.models import Employee, IdentityProvider, Municipality
from samenspraak.organisation.sealing import sealed
from tests.openid.provider import ACCESS

CHOSEN = Settings(
    issuer=ACCESS.issuer,
    client_id=ACCESS.client_id,
    label="Voorbeeldstad-account",
    second_step=SecondStep.OURS,
    is_only=False,
    client_secret=ACCESS.client_secret,
)


def a_provider_of(municipality: Municipality, **more: object) -> IdentityProvider:
    """The one that `tests.openid.provider` plays."""
    return IdentityProvider.objects.create(
        municipality=municipality,
        **{
            "issuer": ACCESS.issuer,
            "client_id": ACCESS.client_id,
            "client_secret": sealed(ACCESS.client_secret.encode()),
            "label": CHOSEN.label,
            **more,
        },
    )


def a_person(employee: Employee, subject: str = "ilse-1") -> Person:
    """Them, as a provider tells about them."""
    return Person(subject, employee.email, is_guest=False, gave_second_factor=False)
