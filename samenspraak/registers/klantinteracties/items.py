"""The items of a question in the register: each is looked for first, and made when it is not there.

The register has no key against making twice. So a contact is made together with an ``onderwerpobject`` that carries
our own reference, by which it is found again; the other items are found by that contact. What a list gives is compared
with what we asked for: a register that does not know a filter gives everything it has.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from samenspraak.domain.back_office import Access, Progress, Question
from samenspraak.registers.klantinteracties.calling import found, made, read
from samenspraak.registers.klantinteracties.models import (
    MOST_INHOUD,
    MOST_NAAM,
    MOST_ONDERWERP,
    TELEFOONNUMMER,
    Actor,
    Betrokkene,
    Bijlage,
    Bladzijde,
    DigitaalAdres,
    GelezenActor,
    GelezenBijlage,
    GelezenDigitaalAdres,
    GelezenInterneTaak,
    GelezenKlantcontact,
    GelezenOnderwerpobject,
    GemaaktKlantcontact,
    Identificator,
    InterneTaak,
    Klantcontact,
    MaakKlantcontact,
    OnderwerpobjectBijContact,
    Status,
    Verwijzing,
)
from samenspraak.registers.klantinteracties.texts import HANDELING, fitted, taal_of, toelichting_of

STATUS: Mapping[Progress, Status] = {
    Progress.OPEN: "te_verwerken",
    Progress.ANSWERED: "verwerkt",
    Progress.WITHDRAWN: "verwerkt",
}


@dataclass(frozen=True, slots=True)
class Placing:
    """A question on its way into the register; ``kept`` are the register's ids of the items that are there."""

    access: Access
    question: Question
    kept: Mapping[str, str]

    def item(self, name: str) -> Verwijzing:
        """Names an item that is there."""
        return Verwijzing(uuid=UUID(self.kept[name]))


def klantcontact(placing: Placing) -> UUID:
    """The contact; with it are made who was involved, and the object that carries our reference."""
    ours = _ours("doorgezette vraag", "uuid", placing.question.reference)
    filters = _filters("onderwerpobject", ours)
    for one in found(placing.access, "onderwerpobjecten", Bladzijde[GelezenOnderwerpobject], filters):
        if one.onderwerpobjectidentificator == ours and one.klantcontact:
            return one.klantcontact.uuid
    sent = MaakKlantcontact(
        klantcontact=_contact(placing.question),
        betrokkene=Betrokkene(rol="klant", initiator=True, was_partij=None),
        onderwerpobject=OnderwerpobjectBijContact(was_klantcontact=None, onderwerpobjectidentificator=ours),
    )
    return made(placing.access, "maak-klantcontact", sent, GemaaktKlantcontact).klantcontact.uuid


def betrokkene(placing: Placing) -> UUID | None:
    """Who was involved, as made with the contact; None when somebody removed them there."""
    contact = read(placing.access, "klantcontacten", placing.item("klantcontact"), GelezenKlantcontact)
    return contact.had_betrokkenen[0].uuid if contact.had_betrokkenen else None


def digitaal_adres(placing: Placing) -> UUID | None:
    """Where the resident can be reached; None when the back office need not know, or the standard cannot say it."""
    address = placing.question.address
    if not re.fullmatch(TELEFOONNUMMER, address) or "betrokkene" not in placing.kept:
        return None
    whose = placing.item("betrokkene")
    filters = {"verstrektDoorBetrokkene__uuid": str(whose.uuid)}
    for one in found(placing.access, "digitaleadressen", Bladzijde[GelezenDigitaalAdres], filters):
        if one.verstrekt_door_betrokkene == whose and one.adres == address:
            return one.uuid
    sent = DigitaalAdres(
        verstrekt_door_betrokkene=whose,
        verstrekt_door_partij=None,
        adres=address,
        soort_digitaal_adres="telefoonnummer",
        omschrijving=placing.question.channel,
    )
    return made(placing.access, "digitaleadressen", sent, Verwijzing).uuid


def bijlage(placing: Placing) -> UUID:
    """Names the conversation in which it was asked: the register holds only a part of that."""
    ours = _ours("gesprek", "nummer", placing.question.conversation)
    contact = placing.item("klantcontact")
    for one in found(placing.access, "bijlagen", Bladzijde[GelezenBijlage], _filters("bijlage", ours)):
        if one.bijlageidentificator == ours and one.was_bijlage_van_klantcontact == contact:
            return one.uuid
    sent = Bijlage(was_bijlage_van_klantcontact=contact, bijlageidentificator=ours)
    return made(placing.access, "bijlagen", sent, Verwijzing).uuid


def actor(placing: Placing) -> UUID | None:
    """The department whose task it becomes, by the codes that other municipal software uses; None when not told."""
    department = placing.question.department
    if department is None:
        return None
    known_as = Identificator(
        object_id=department.code, code_objecttype="afd", code_register="obj", code_soort_object_id="idf"
    )
    for one in found(placing.access, "actoren", Bladzijde[GelezenActor], _filters("actor", known_as)):
        if one.actoridentificator == known_as:
            return one.uuid
    sent = Actor(
        naam=fitted(department.name, MOST_NAAM),
        soort_actor="organisatorische_eenheid",
        indicatie_actief=True,
        actoridentificator=known_as,
    )
    return made(placing.access, "actoren", sent, Verwijzing).uuid


def interne_taak(placing: Placing) -> UUID:
    """The task itself, last: who finds it finds the rest."""
    contact = placing.item("klantcontact")
    filters = {"aanleidinggevendKlantcontact__uuid": str(contact.uuid)}
    for one in found(placing.access, "internetaken", Bladzijde[GelezenInterneTaak], filters):
        if one.aanleidinggevend_klantcontact == contact:
            return one.uuid
    sent = InterneTaak(
        gevraagde_handeling=HANDELING,
        aanleidinggevend_klantcontact=contact,
        toegewezen_aan_actoren=(placing.item("actor"),) if "actor" in placing.kept else (),
        toelichting=toelichting_of(placing.question),
        status=STATUS[placing.question.progress],
    )
    return made(placing.access, "internetaken", sent, Verwijzing).uuid


ITEMS: Mapping[str, Callable[[Placing], UUID | None]] = {
    "klantcontact": klantcontact,
    "betrokkene": betrokkene,
    "digitaal_adres": digitaal_adres,
    "bijlage": bijlage,
    "actor": actor,
    "interne_taak": interne_taak,
}
"""In the order in which they are made. Each gives the register's id, None when this question goes without."""


def _contact(question: Question) -> Klantcontact:
    return Klantcontact(
        kanaal=question.channel,
        onderwerp=fitted(question.topic.text, MOST_ONDERWERP),
        inhoud=fitted(question.quoted.text, MOST_INHOUD),
        taal=taal_of(question),
        vertrouwelijk=question.is_confidential,
        plaatsgevonden_op=question.began_at,
        indicatie_contact_gelukt=True,
    )


def _ours(what: str, named_by: str, value: str) -> Identificator:
    """Names something of ours."""
    return Identificator(
        object_id=value, code_objecttype=what, code_register="samenspraak", code_soort_object_id=named_by
    )


def _filters(whose: str, identificator: Identificator) -> dict[str, str]:
    """The query by which the objects with this identificator are found: ``actoridentificatorObjectId=…``."""
    fields = identificator.on_the_wire()
    return {f"{whose}identificator{name[0].upper()}{name[1:]}": str(value) for name, value in fields.items()}
