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
    "auto.guarded": {
        "je": "We zien persoonlijke gegevens in je bericht. Daar is WhatsApp niet veilig genoeg voor. "
        "We hebben ze afgeschermd: niet iedereen kan ze lezen. Stuur ze hier liever niet meer. "
        "We laten je weten hoe het wel veilig kan. Dit is een automatisch bericht van gemeente {gemeente}.",
        "u": "We zien persoonlijke gegevens in uw bericht. Daar is WhatsApp niet veilig genoeg voor. "
        "We hebben ze afgeschermd: niet iedereen kan ze lezen. Stuur ze hier liever niet meer. "
        "We laten u weten hoe het wel veilig kan. Dit is een automatisch bericht van gemeente {gemeente}.",
    },
    "callback.offer": {
        "je": "Over persoonlijke gegevens praten we liever niet via WhatsApp. Dat is niet veilig genoeg. "
        "We bellen je graag. Kies hieronder een tijd. We bellen het nummer waarmee je ons appt. "
        "Je ziet een anoniem nummer.",
        "u": "Over persoonlijke gegevens praten we liever niet via WhatsApp. Dat is niet veilig genoeg. "
        "We bellen u graag. Kies hieronder een tijd. We bellen het nummer waarmee u ons appt. "
        "U ziet een anoniem nummer.",
    },
    "callback.more_times": {
        "je": "Past geen van deze tijden? Op een pagina van gemeente {gemeente} staan ze allemaal:\n{link}\n"
        "Zie je daar de controlecode “{controlecode}”? Dan is de pagina echt van ons.",
        "u": "Past geen van deze tijden? Op een pagina van gemeente {gemeente} staan ze allemaal:\n{link}\n"
        "Ziet u daar de controlecode “{controlecode}”? Dan is de pagina echt van ons.",
    },
    "callback.page": {
        "je": "Over persoonlijke gegevens praten we liever niet via WhatsApp. Dat is niet veilig genoeg. "
        "We bellen je graag. Kies een tijd op een pagina van gemeente {gemeente}:\n{link}\n\n"
        "Zie je op die pagina de controlecode “{controlecode}”? Dan is hij echt van ons. "
        "Kies een tijd tot en met {dag}. We bellen het nummer waarmee je ons appt. Je ziet een anoniem nummer.",
        "u": "Over persoonlijke gegevens praten we liever niet via WhatsApp. Dat is niet veilig genoeg. "
        "We bellen u graag. Kies een tijd op een pagina van gemeente {gemeente}:\n{link}\n\n"
        "Ziet u op die pagina de controlecode “{controlecode}”? Dan is hij echt van ons. "
        "Kies een tijd tot en met {dag}. We bellen het nummer waarmee u ons appt. U ziet een anoniem nummer.",
    },
    "callback.confirmed": {
        "je": "Afgesproken. {medewerker} belt je {dag} om {tijd}. Je ziet een anoniem nummer. "
        "Komt het niet uit? Stuur WIJZIG. Hoeft het niet meer? Stuur AFZEGGEN.",
        "u": "Afgesproken. {medewerker} belt u {dag} om {tijd}. U ziet een anoniem nummer. "
        "Komt het niet uit? Stuur WIJZIG. Hoeft het niet meer? Stuur AFZEGGEN.",
    },
    "callback.moved": {
        "je": "We bellen je op een andere tijd: {dag} om {tijd}. Komt het niet uit? Stuur WIJZIG.",
        "u": "We bellen u op een andere tijd: {dag} om {tijd}. Komt het niet uit? Stuur WIJZIG.",
    },
    "callback.missed": {
        "je": "We belden je net, maar kregen je niet te pakken. "
        "We proberen het {dag} om {tijd} nog een keer. Liever een ander moment? Stuur WIJZIG.",
        "u": "We belden u net, maar konden u niet bereiken. "
        "We proberen het {dag} om {tijd} nog een keer. Liever een ander moment? Stuur WIJZIG.",
    },
    "callback.missed_choose": {
        "je": "We belden je net, maar kregen je niet te pakken. Kies {waar} een andere tijd.",
        "u": "We belden u net, maar konden u niet bereiken. Kies {waar} een andere tijd.",
    },
    "callback.no_show": {
        "je": "We belden je twee keer, maar kregen je niet te pakken. We bellen nu niet meer. "
        "Wil je toch gebeld worden? Stuur ons een bericht of bel {telefoon}.",
        "u": "We belden u twee keer, maar konden u niet bereiken. We bellen nu niet meer. "
        "Wilt u toch gebeld worden? Stuur ons een bericht of bel {telefoon}.",
    },
    "callback.taken": {
        "je": "Die tijd is net bezet. Kies {waar} een andere tijd.",
        "u": "Die tijd is net bezet. Kies {waar} een andere tijd.",
    },
    "callback.other": {
        "je": "Kies {waar} een andere tijd.",
        "u": "Kies {waar} een andere tijd.",
    },
    "callback.change": {
        "je": "Kies {waar} een andere tijd. Tot je kiest, blijft je afspraak staan.",
        "u": "Kies {waar} een andere tijd. Tot u kiest, blijft uw afspraak staan.",
    },
    "callback.none_left": {
        "je": "Er is nu geen andere tijd vrij. Een collega leest je bericht en laat je iets weten.",
        "u": "Er is nu geen andere tijd vrij. Een collega leest uw bericht en laat u iets weten.",
    },
    "callback.cancelled": {
        "je": "We bellen je niet meer: de afspraak is afgezegd. Heb je nog een vraag? Stuur gewoon een bericht.",
        "u": "We bellen u niet meer: de afspraak is afgezegd. Hebt u nog een vraag? Stuur gewoon een bericht.",
    },
    "conduct.named": {
        "je": "Je schreef: “{citaat}”. Dat is {gedrag}, en dat accepteren we niet. "
        "Boos zijn mag, en je vraag nemen we serieus. Blijf je netjes? Dan helpen we je graag verder.",
        "u": "U schreef: “{citaat}”. Dat is {gedrag}, en dat accepteren we niet. "
        "Boos zijn mag, en uw vraag nemen we serieus. Blijft u netjes? Dan helpen we u graag verder.",
    },
    "conduct.warned": {
        "je": "Dit is een waarschuwing. WhatsApp is er om je vraag te stellen. Dit hoort daar niet bij: “{citaat}”. "
        "Gebeurt zoiets nog een keer? Dan helpen we je niet meer via WhatsApp en blokkeren we je nummer.",
        "u": "Dit is een waarschuwing. WhatsApp is er om uw vraag te stellen. Dit hoort daar niet bij: “{citaat}”. "
        "Gebeurt zoiets nog een keer? Dan helpen we u niet meer via WhatsApp en blokkeren we uw nummer.",
    },
    "conduct.reminded": {
        "je": "Je schreef: “{citaat}”. Op {gewaarschuwd_op} waarschuwden we je al. Dat heeft helaas niet geholpen. "
        "We bespreken nu of we je nummer blokkeren. Bellen kan altijd: {telefoon}.",
        "u": "U schreef: “{citaat}”. Op {gewaarschuwd_op} waarschuwden we u al. Dat heeft helaas niet geholpen. "
        "We bespreken nu of we uw nummer blokkeren. Bellen kan altijd: {telefoon}.",
    },
    "conduct.announced": {
        "je": "We sluiten dit gesprek af en blokkeren je nummer tot en met {einddatum}. Je schreef: “{citaat}”. "
        "Op {gewaarschuwd_op} waarschuwden we je. Tot die dag kun je ons niet bereiken via WhatsApp. "
        "Bellen, schrijven en langskomen kan wel: {telefoon}. Je lopende vragen gaan gewoon door. "
        "Ben je het er niet mee eens? Dan kun je een klacht indienen. Bel of schrijf ons, dan leggen we uit hoe. "
        "Is er gevaar? Bel 112.",
        "u": "We sluiten dit gesprek af en blokkeren uw nummer tot en met {einddatum}. U schreef: “{citaat}”. "
        "Op {gewaarschuwd_op} waarschuwden we u. Tot die dag kunt u ons niet bereiken via WhatsApp. "
        "Bellen, schrijven en langskomen kan wel: {telefoon}. Uw lopende vragen gaan gewoon door. "
        "Bent u het er niet mee eens? Dan kunt u een klacht indienen. Bel of schrijf ons, dan leggen we uit hoe. "
        "Is er gevaar? Bel 112.",
    },
    "csat.ask": {
        "je": "Hoe tevreden ben je over dit contact? Stuur een cijfer. 1 is heel slecht, 5 is heel goed. "
        "Je hoeft niet mee te doen.",
        "u": "Hoe tevreden bent u over dit contact? Stuur een cijfer. 1 is heel slecht, 5 is heel goed. "
        "U hoeft niet mee te doen.",
    },
    "csat.high": {
        "je": "Dank je wel! Fijn dat je even de tijd nam.",
        "u": "Dank u wel! Fijn dat u even de tijd nam.",
    },
    "csat.low": {
        "je": "Dank je voor je eerlijke antwoord. Wat kan beter? Typ het hier. Een collega leest het. "
        "Wil je een klacht indienen? Schrijf dat erbij, dan leggen we uit hoe.",
        "u": "Dank u voor uw eerlijke antwoord. Wat kan beter? Typ het hier. Een collega leest het. "
        "Wilt u een klacht indienen? Schrijf dat erbij, dan leggen we uit hoe.",
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
    "form.received": {
        "je": "Dank je wel. We hebben je formulier “{formulier}” goed ontvangen. "
        "Je hoeft verder niets te doen. We laten je hier weten hoe het verdergaat.",
        "u": "Dank u wel. We hebben uw formulier “{formulier}” goed ontvangen. "
        "U hoeft verder niets te doen. We laten u hier weten hoe het verdergaat.",
    },
    "greeting": {"je": "{dagdeel} {naam},", "u": "{dagdeel} {naam},"},
    "guidelines": {
        "je": "Begin met de voornaam.\nLaat in één zin zien dat de vraag begrepen is.\n"
        "Geef dan het antwoord, in korte zinnen.\nZeg wat er nu gebeurt, en wanneer.\n"
        "Vraag of er nog iets is.\nSchrijf met je.",
        "u": "Begin met de naam.\nLaat in één zin zien dat de vraag begrepen is.\n"
        "Geef dan het antwoord, in korte zinnen.\nZeg wat er nu gebeurt, en wanneer.\n"
        "Vraag of er nog iets is.\nSchrijf met u.",
    },
    "handoff.asked": {
        "je": "Ik kan je vraag niet meteen beantwoorden. Ik heb hem doorgezet naar {afdeling}. "
        "Zij zoeken het uit. Je krijgt hier uiterlijk {dag} antwoord van mij of een collega.",
        "u": "Ik kan uw vraag niet meteen beantwoorden. Ik heb hem doorgezet naar {afdeling}. "
        "Zij zoeken het uit. U krijgt hier uiterlijk {dag} antwoord van mij of een collega.",
    },
    "handoff.longer": {
        "je": "Het is niet gelukt om je vraag op tijd te beantwoorden. Sorry daarvoor. "
        "We zijn er nog mee bezig. Je krijgt hier uiterlijk {dag} antwoord. "
        "Dit is een automatisch bericht van gemeente {gemeente}.",
        "u": "Het is niet gelukt om uw vraag op tijd te beantwoorden. Onze excuses daarvoor. "
        "We zijn er nog mee bezig. U krijgt hier uiterlijk {dag} antwoord. "
        "Dit is een automatisch bericht van gemeente {gemeente}.",
    },
    "handoff.prolonged": {
        "je": "We hebben meer tijd nodig voor je vraag. Je krijgt hier uiterlijk {dag} antwoord. "
        "Sorry dat het langer duurt.",
        "u": "We hebben meer tijd nodig voor uw vraag. U krijgt hier uiterlijk {dag} antwoord. "
        "Onze excuses dat het langer duurt.",
    },
    "referral.form": {
        "je": "Persoonlijke gegevens delen via WhatsApp is niet veilig genoeg. "
        "Vul ze liever in op een veilige pagina van gemeente {gemeente}:\n{link}\n\n"
        "Zie je op die pagina de controlecode “{controlecode}”? Dan is hij echt van ons. "
        "De link werkt één keer, tot en met {dag}.",
        "u": "Persoonlijke gegevens delen via WhatsApp is niet veilig genoeg. "
        "Vul ze liever in op een veilige pagina van gemeente {gemeente}:\n{link}\n\n"
        "Ziet u op die pagina de controlecode “{controlecode}”? Dan is hij echt van ons. "
        "De link werkt één keer, tot en met {dag}.",
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
    "referral.mail": {
        "je": "WhatsApp is hier niet geschikt voor: het is niet veilig genoeg, en in een mail raakt niets kwijt. "
        "Stuur daarom een mail naar {adres}. Zet als onderwerp: {onderwerp}. "
        "Dan komt je mail meteen bij de goede collega.",
        "u": "WhatsApp is hier niet geschikt voor: het is niet veilig genoeg, en in een mail raakt niets kwijt. "
        "Stuur daarom een mail naar {adres}. Zet als onderwerp: {onderwerp}. "
        "Dan komt uw mail meteen bij de goede collega.",
    },
    "referral.mail_came": {
        "je": "Je mail is aangekomen. We noteerden dat op {dag} om {tijd}. Je krijgt antwoord per mail.",
        "u": "Uw mail is aangekomen. We noteerden dat op {dag} om {tijd}. U krijgt antwoord per mail.",
    },
    "referral.mail_receipt": {
        "je": "We ontvingen je {soort} op {dag} om {tijd}.",
        "u": "We ontvingen uw {soort} op {dag} om {tijd}.",
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
    return {key: texts.get(key) or default_of(key) for key in keys}


def default_of(key: str) -> TwoForms:
    """What every municipality says that has no words of its own. Raises KeyError."""
    return TwoForms(**DEFAULTS[key])
