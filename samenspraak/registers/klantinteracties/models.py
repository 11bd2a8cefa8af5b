"""The wire's shapes: what we send, with the lengths of the standard, and the little that we read.

Source: OpenAPI description of Klantinteracties 0.9.0 (VNG), as in Open Klant 2.18. The names are the wire's own. What
we send is checked here, so that a text that is too long is our error and not a refusal of the register.
"""

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

MOST_INHOUD = MOST_TOELICHTING = 1000
MOST_ONDERWERP = MOST_NAAM = 200
TELEFOONNUMMER = r"^\+[0-9]{9,15}$"
"""As the standard takes it; a few small countries have shorter ones."""

type Code = Annotated[str, Field(max_length=200)]
type Status = Literal["te_verwerken", "verwerkt"]


class Wire(BaseModel):
    """What all shapes share: snake case here, camel case on the wire; what we do not know is left out.

    An error says which value is wrong and never quotes it: it may be what a resident wrote.
    """

    model_config = ConfigDict(
        alias_generator=to_camel,
        populate_by_name=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    def on_the_wire(self) -> dict[str, Any]:
        """As JSON; what was not filled in is left out."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)


class Verwijzing(Wire):
    """Names another object of the register."""

    uuid: UUID


class Identificator(Wire):
    """Names an object in a system outside the register."""

    object_id: Code
    code_objecttype: Code
    code_register: Code
    code_soort_object_id: Code


class Klantcontact(Wire):
    kanaal: Annotated[str, Field(max_length=50)]
    onderwerp: Annotated[str, Field(max_length=MOST_ONDERWERP)]
    inhoud: Annotated[str, Field(max_length=MOST_INHOUD)]
    taal: Annotated[str, Field(min_length=3, max_length=3)]
    vertrouwelijk: bool
    plaatsgevonden_op: AwareDatetime
    indicatie_contact_gelukt: bool


class Betrokkene(Wire):
    """Somebody who is no ``partij`` we know of: the house keeps no person that the register would know."""

    rol: Literal["klant", "vertegenwoordiger"]
    initiator: bool
    was_partij: Verwijzing | None


class OnderwerpobjectBijContact(Wire):
    was_klantcontact: Verwijzing | None
    onderwerpobjectidentificator: Identificator


class MaakKlantcontact(Wire):
    """Three objects in one call and one transaction of the register."""

    klantcontact: Klantcontact
    betrokkene: Betrokkene
    onderwerpobject: OnderwerpobjectBijContact


class DigitaalAdres(Wire):
    verstrekt_door_betrokkene: Verwijzing
    verstrekt_door_partij: Verwijzing | None
    adres: Annotated[str, Field(pattern=TELEFOONNUMMER)]
    soort_digitaal_adres: Literal["email", "telefoonnummer", "overig"]
    omschrijving: Annotated[str, Field(max_length=40)]


class Bijlage(Wire):
    was_bijlage_van_klantcontact: Verwijzing
    bijlageidentificator: Identificator


class Actor(Wire):
    naam: Annotated[str, Field(max_length=MOST_NAAM)]
    soort_actor: Literal["medewerker", "organisatorische_eenheid", "geautomatiseerde_actor"]
    indicatie_actief: bool
    actoridentificator: Identificator


class InterneTaak(Wire):
    gevraagde_handeling: Annotated[str, Field(max_length=200)]
    aanleidinggevend_klantcontact: Verwijzing
    toegewezen_aan_actoren: tuple[Verwijzing, ...]
    toelichting: Annotated[str, Field(max_length=MOST_TOELICHTING)]
    status: Status


class InterneTaakWijziging(Wire):
    toelichting: Annotated[str, Field(max_length=MOST_TOELICHTING)]
    status: Status


class Gemaakt(Verwijzing):
    """The register's answer to what it made."""


class GemaaktKlantcontact(Wire):
    klantcontact: Verwijzing


class GelezenKlantcontact(Verwijzing):
    had_betrokkenen: tuple[Verwijzing, ...]


class GelezenOnderwerpobject(Verwijzing):
    klantcontact: Verwijzing | None
    onderwerpobjectidentificator: Identificator | None


class GelezenDigitaalAdres(Verwijzing):
    verstrekt_door_betrokkene: Verwijzing | None
    adres: str


class GelezenBijlage(Verwijzing):
    was_bijlage_van_klantcontact: Verwijzing | None
    bijlageidentificator: Identificator | None


class GelezenActor(Verwijzing):
    actoridentificator: Identificator | None


class GelezenInterneTaak(Verwijzing):
    aanleidinggevend_klantcontact: Verwijzing
    status: Status


class Bladzijde[Gelezen: Verwijzing](Wire):
    """A page of a list. What we look for by our own reference fits on the first."""

    results: tuple[Gelezen, ...]
