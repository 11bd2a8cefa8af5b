"""Makes the register of a municipality for tests, and looks at how a question stands in it."""

from samenspraak.handoff.models import Handoff, Register, Registration
from samenspraak.organisation.models import Municipality
from samenspraak.organisation.sealing import sealed
from samenspraak.registers import KLANTINTERACTIES
from tests.registers.questions import ACCESS

MADE = ("klantcontacten", "betrokkenen", "bijlagen", "internetaken")
"""What the register has of a question, without a telephone number and a department."""


def a_register_of(municipality: Municipality) -> Register:
    return Register.objects.create(
        municipality=municipality,
        system=KLANTINTERACTIES,
        base_url=ACCESS.base_url,
        token=sealed(ACCESS.token.encode()),
    )


def registration_of(handoff: Handoff) -> Registration:
    """As it stands now."""
    return Registration.objects.get(handoff=handoff)
