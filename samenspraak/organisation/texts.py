"""The municipality's texts to residents, each in je and u: its own words, or these defaults (Dutch, B1)."""

from collections.abc import Collection
from dataclasses import dataclass

from samenspraak.organisation.models import Form, Municipality, OwnText

DEFAULTS: dict[str, dict[str, str]] = {
    "auto.out_of_office": {
        "je": "Bedankt voor je bericht. We zijn nu gesloten. Je krijgt {dag} vóór {tijd} antwoord. "
        "Is er gevaar? Bel 112. Dit is een automatisch bericht van gemeente {gemeente}.",
        "u": "Bedankt voor uw bericht. We zijn nu gesloten. U krijgt {dag} vóór {tijd} antwoord. "
        "Is er gevaar? Bel 112. Dit is een automatisch bericht van gemeente {gemeente}.",
    },
    "emergency.danger": {
        "je": "Is er nu gevaar? Bel 112. WhatsApp is daar niet snel genoeg voor. "
        "Kun je niet praten, of hoor je slecht? Gebruik de 112NL-app.",
        "u": "Is er nu gevaar? Bel 112. WhatsApp is daar niet snel genoeg voor. "
        "Kunt u niet praten, of hoort u slecht? Gebruik de 112NL-app.",
    },
    "emergency.suicide": {
        "je": "Ik maak me zorgen om je. Denk je aan zelfdoding? Bel 113 of gratis 0800-0113. "
        "Chatten kan op 113.nl. Dat kan dag en nacht. Is er nu gevaar? Bel 112.",
        "u": "Ik maak me zorgen om u. Denkt u aan zelfdoding? Bel 113 of gratis 0800-0113. "
        "Chatten kan op 113.nl. Dat kan dag en nacht. Is er nu gevaar? Bel 112.",
    },
    "emergency.home_violence": {
        "je": "Ben je thuis niet veilig? Bel Veilig Thuis: 0800-2000. Gratis, dag en nacht. "
        "Is er nu gevaar? Bel 112.",
        "u": "Bent u thuis niet veilig? Bel Veilig Thuis: 0800-2000. Gratis, dag en nacht. "
        "Is er nu gevaar? Bel 112.",
    },
    "profile.about": {
        "je": "Stel hier je vraag aan gemeente {gemeente}. Is er gevaar? Bel 112.",
        "u": "Stel hier uw vraag aan gemeente {gemeente}. Is er gevaar? Bel 112.",
    },
    "profile.description": {
        "je": "Hier stel je een vraag aan gemeente {gemeente}. We lezen je bericht {openingstijden}. "
        "Stuur je ons iets op een ander moment? Dan hoor je meteen wanneer je antwoord krijgt. "
        "We doen niet mee in groepsgesprekken. Stuur geen burgerservicenummer (BSN). "
        "Dit nummer is niet voor noodgevallen. Is er gevaar? Bel 112.",
        "u": "Hier stelt u een vraag aan gemeente {gemeente}. We lezen uw bericht {openingstijden}. "
        "Stuurt u ons iets op een ander moment? Dan hoort u meteen wanneer u antwoord krijgt. "
        "We doen niet mee in groepsgesprekken. Stuur geen burgerservicenummer (BSN). "
        "Dit nummer is niet voor noodgevallen. Is er gevaar? Bel 112.",
    },
    "privacy.short": {
        "je": "Stuur hier alsjeblieft geen persoonlijke gegevens, zoals je BSN of je adres. "
        "Moeten we die weten? Bel dan {telefoon}.",
        "u": "Stuur hier alstublieft geen persoonlijke gegevens, zoals uw BSN of uw adres. "
        "Moeten we die weten? Bel dan {telefoon}.",
    },
    "signature": {
        "je": "Met vriendelijke groet,\n{medewerker}\nKlantcontactcentrum gemeente {gemeente}",
        "u": "Met vriendelijke groet,\n{medewerker}\nKlantcontactcentrum gemeente {gemeente}",
    },
}


@dataclass(frozen=True, slots=True)
class TwoForms:
    """One text in both forms of address, with its ``{variables}`` still open."""

    je: str
    u: str

    def in_form(self, form: str) -> str:
        """The text in this form."""
        return self.je if form == Form.JE else self.u


def text_for(municipality: Municipality, key: str, form: str) -> str:
    """The text in the given form of address, with its ``{variables}`` still open. Raises KeyError."""
    return texts_for(municipality, [key])[key].in_form(form or municipality.form)


def texts_for(municipality: Municipality, keys: Collection[str]) -> dict[str, TwoForms]:
    """The texts with these keys, in one query. Raises KeyError."""
    own = OwnText.objects.filter(municipality=municipality, key__in=keys)
    texts = {text.key: TwoForms(text.je, text.u) for text in own}
    return {key: texts.get(key) or TwoForms(**DEFAULTS[key]) for key in keys}
