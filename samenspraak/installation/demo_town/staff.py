"""Who works in the demo: invented people, all with the same password."""

from dataclasses import dataclass

from samenspraak.organisation.models import Role
from samenspraak.organisation.teams import PRESS_TEAM

PASSWORD = "zeven-groene-bankjes"  # noqa: S105 (opens nothing but a demo on somebody's own machine)


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who can sign in; `town` is the slug of their municipality, `team` may be empty."""

    name: str
    email: str
    role: Role
    team: str = ""
    town: str = "voorbeeldstad"


KCC = "Klantcontactcentrum"
OUTDOORS = "Openbare ruimte"

ILSE = Colleague("Ilse de Boer", "ilse@voorbeeldstad.example", Role.AGENT, KCC)
SANNE = Colleague("Sanne Peters", "sanne@voorbeeldstad.example", Role.AGENT, KCC)
BRAM = Colleague("Bram Jansen", "bram@voorbeeldstad.example", Role.AGENT, OUTDOORS)
FEMKE = Colleague("Femke Postma", "femke@voorbeeldstad.example", Role.COMMUNICATIONS, PRESS_TEAM)
NOOR = Colleague("Noor Bakker", "noor@voorbeeldstad.example", Role.SPECIALIST, OUTDOORS)
YUSUF = Colleague("Yusuf Aydın", "yusuf@voorbeeldstad.example", Role.LEAD, KCC)
MARIEKE = Colleague("Marieke Hoekstra", "marieke@voorbeeldstad.example", Role.ADMINISTRATOR)
TOM = Colleague("Tom van Dalen", "tom@voorbeeldstad.example", Role.PRIVACY_OFFICER)
ESRA = Colleague("Esra Koç", "esra@anderstad.example", Role.AGENT, KCC, "anderstad")

COLLEAGUES = (ILSE, SANNE, BRAM, FEMKE, NOOR, YUSUF, MARIEKE, TOM, ESRA)
