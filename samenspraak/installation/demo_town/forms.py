"""The demo's one-time form: a new waste container, and the addresses of two streets to look in."""

from samenspraak.domain.form_fields import FieldKind
from samenspraak.organisation.models import Municipality
from samenspraak.referrals.forms.building import Question, Terms, ask, make
from samenspraak.referrals.models import AddressEntry

QUESTIONS = (
    Question("Adres", "Hier brengen we de container naartoe.", FieldKind.ADDRESS, (), True),
    Question(
        "Soort container",
        "",
        FieldKind.CHOICE,
        ("Restafval (grijs)", "Groente, fruit en tuin (groen)", "Papier (blauw)", "Plastic en pak (oranje)"),
        True,
    ),
    Question(
        "Reden",
        "",
        FieldKind.CHOICE,
        ("Nieuw in dit huis", "Container is kapot", "Container is weg", "Iets anders"),
        True,
    ),
    Question("Wat moeten we nog weten?", "Bijvoorbeeld waar hij mag staan.", FieldKind.LONG_TEXT, (), False),
)
STREETS = {("9999 KL", "Kastanjelaan"): range(1, 60), ("9999 XC", "Havenweg"): range(2, 40, 2)}


def offer_forms(municipality: Municipality) -> None:
    """What an administrator would have made in the first week."""
    terms = Terms(
        "Nieuwe afvalcontainer aanvragen",
        "Voor een eerste, een andere of een extra container. We brengen hem binnen twee weken.",
        None,
        30,
    )
    form = make(municipality, terms)
    for question in QUESTIONS:
        ask(form, question)
    AddressEntry.objects.bulk_create(
        AddressEntry(
            municipality=municipality,
            postcode=postcode,
            number=number,
            street=street,
            place=municipality.name,
        )
        for (postcode, street), numbers in STREETS.items()
        for number in numbers
    )
