"""What the words around a number call it: a BSN, something else, or nothing."""

from enum import Enum, auto
from itertools import pairwise, product

from samenspraak.domain.labels import (
    NAMELESS,
    SENTENCE_ENDS,
    is_other_number,
    is_sentence_end,
    listed,
    spelled,
)
from samenspraak.domain.plaintext import Chain, Text
from samenspraak.domain.topics import topic

_BSN = (
    spelled(
        "bsn bsns bsnnr bsnr bsnnummer bsnnummers bsnnmr bns bsnn burgerservicenummer burgerservicenummers"
        " burgerservicenr burgerservice persoonsnummer persoonsnr sofi sofinummer sofinr sofienummer ssn"
    )
    | (spelled("citizen sofi", shortest=4) - {"sof", "soi"})
    | listed("sbn bbsn bnn vatandaslik bsb bsm bdn bnsn bssn nsn bsnb bzn bsh бсн")
)
_SPEAKS_OF_BSN = topic(_BSN)
_SPELLINGS = frozenset({"bsn", "b s n", "b.s.n", "b-s-n", "burg", "ervic", "ervis", "evice", "srvice"})
_CITIZEN = ("bur", "bug", "bru", "bor", "brg")
_SERVICE = ("serv", "sev", "srv", "cerv", "sirv", "serf", "seriv", "evic")
_OTHER = (
    spelled(
        "zaak zaken zaakid melding meldingen gemeld meld klacht geregistreerd registratie referentie ref"
        " kenmerk"
        " order bestelling factuur kvk"
        " koophandel"
        " rsin telefoon tel mobiel mobiele gsm container mast paal lantaarnpaal lantaarn dossier aanslag"
        " aanslagbiljet"
        " beschikking polis barcode pakket vergunning meter meterstand ticket serie track trace tracking"
        " klant"
        " debiteur"
        " relatie btw rekening bankrekening giro iban acceptgiro aanvraag bezwaar bezwaarschrift"
        " parkeervergunning boete"
        " lot bon bonnetje aanmaning naheffing bekeuring dwangbevel incasso herinnering offerte contract"
        " abonnement"
        " reservering boeking besluit phone mobile case report incident request reference invoice order"
        " lidmaatschap lid"
        " aktenzeichen rechnung bestellung vorgang sprawy sprawa faktura zamowienia klienta dosya fatura"
        " siparis takip musteri zoom postnl dhl dpd gls teams meeting vergadering webinar imei chip ean"
        " cjib oin kenmerken referenties dossiers facturen bestellingen nota vordering vorderingen"
        " subsidie basvuru"
        " basvurum"
        " expediente solicitud factura dossier demande commande reclamation wniosku wniosek zgloszenia"
        " zlecenia"
        " auftrag antrag antragsnummer bescheid kennung streepjescode laadpaal prullenbak afvalbak"
    )
    | spelled("zaak zaken rsin mast paal dossier klacht bezwaar melding transactie polis boeking", shortest=4)
    | listed(
        "дела дело заявки заявка заказа обращения справи заявы звернення жалобы скарги заявление البلاغ"
        " الطلب طلب بلاغ الشكوى شكوى المرجع الفاتورة فاتورة الموعد الحجز الملف ملف المعاملة القضية"
    )
)
"""What a number is called that is no BSN."""

_SHORT_OTHER = listed(
    "big caso tramite pedido queja kenm kmk betkenm doss fact znr"
    " zknr ovv art sn ov dso pv vin upc sku gtin lei gln uzi agb"
)
"""Short names, of which no slip is read."""

_OFTEN_OTHER = spelled(
    "bel bellen whatsapp fax code pas pasje mail mailtje email sms app stadspas milieupas afvalpas bank"
    " call kaart brief formulier kaartje"
    " file application booking letter complaint parcel package shipment receipt account permit licence"
    " akte paket"
    " sendung zgloszenie paczka przesylka kargo paketi dossiers courrier colis lettre"
    " boom object woz kadaster kadastraal perceel kavel chassis isbn aed brandkraan put putdeksel"
    " speeltoestel"
    " vacature zorgverzekering verzekering verzekeraar cak dso omgevingsloket woo bevestiging"
    " omschrijving coordinaten"
    " hond kat stichting vereniging bedrijf onderneming rit valys model artikel parkeeractie parkeersessie"
    " schuldregeling bkr claim schade verbaal aangifte vermelding vermelden overboeking betaling"
    " betaalverzoek"
    " status gemaild mailde parkeerrecht crediteur woningzoekende woningnet huurdersportaal paspoortaanvraag"
    " stadsbank energie gas stroom water elektra verkeerslicht bushalte halte laadpas"
) | spelled("brief kaart", shortest=5)
"""What makes it something else, if no BSN is spoken of before it."""

_CARDS = ("pas", "pasje", "kaart", "zeichen")
_OTHER_ENDINGS = (
    "transactie", "boeking", "bestelling", "melding", "factuur", "nota", "zaak", "dossier", "polis", "vergunning",
    "beschikking", "aanslag", "reservering", "registratie", "bon", "order", "klacht", "verzoek", "paal", "mast",
    "container", "meter", "contract", "certificaat", "rekening", "biljet", "ticket", "abonnement", "aanvraag",
    "bak", "kliko", "subsidie", "vordering", "kenmerken", "inschrijving", "aanmelding", "machtiging",
)  # fmt: skip
_PRECEDING_NUMBER = listed(
    "dit dat het de mijn mn m uw u je jouw jullie zijn haar hun ons onze een is was met als"
    " dus ook en of heb"
    " hier hierbij nieuwe juiste goede volgende volgend zelfde eigen ander andere oude dan op bij my"
    " the your his her"
    " this mein meine das moj burger service social security citizen identity persoons sofi bs"
    " identificatie"
    " persoonsgebonden persoonlijk persoonlijke geheim geheime gegeven gevraagde"
) | spelled("service security citizen identity social")
"""What stands before "nummer" without making it the number of something else."""

_WHOSE = listed("bij van")
_FOR_THE = frozenset(
    product(listed("voor vanwege ivm tbv for"), listed("de het een mijn onze uw zijn haar the my our"))
)
"""Before what a number is given for."""

_HANDLED = listed(
    "ontvangen gedaan verwerkt ingediend geregistreerd gemaakt"
    " opgenomen gestart afgerond behandeld goedgekeurd"
    " aangevraagd verzonden received processed registered done"
)
"""Before "voor" and somebody's number."""

_AFTER_DATE = listed("afspraak afspraaknummer termin randevu appointment wizyta rendez cita")
_CLOSE = 7
_NEAR, _SHORTEST_SERVICE, _OTHER_NUMBER = 12, 9, 5


class Called(Enum):
    """What a number is called."""

    BSN = auto()
    OTHER = auto()
    NOTHING = auto()


class _Word(Enum):
    """What a single word says of the number behind it."""

    BSN = auto()
    OTHER = auto()
    OFTEN_OTHER = auto()
    NAMELESS = auto()
    LETTER_N = auto()
    END = auto()


_MEANINGS = (
    dict.fromkeys(NAMELESS, _Word.NAMELESS)
    | dict.fromkeys(_OFTEN_OTHER, _Word.OFTEN_OTHER)
    | dict.fromkeys(_OTHER | _SHORT_OTHER, _Word.OTHER)
    | dict.fromkeys(_BSN, _Word.BSN)
    | dict.fromkeys(SENTENCE_ENDS, _Word.END)
    | {"n": _Word.LETTER_N}
)


def speaks_of_bsn(text: Text) -> bool:
    """Whether a BSN is spoken of anywhere."""
    return bool(text.topics & _SPEAKS_OF_BSN) or text.holds(_SPELLINGS)


def called(text: Text, chain: Chain) -> Called:
    """The nearest name before the number, or one right behind it."""
    start = chain[0].start
    is_announced = text.plain[max(0, start - 2) : start].strip() == ":"
    before, distance = _label_before(text.before(start), is_announced=is_announced)
    if before is Called.BSN:
        return before
    following = text.after(chain[-1].end)
    if before is Called.OTHER and following[:1] in (["geboren"], ["geb"]):
        return Called.NOTHING
    after, reach = _label_after(following)
    if before is Called.NOTHING or (reach <= distance and after is Called.BSN):
        return after
    return before


def _label_before(words: list[str], *, is_announced: bool) -> tuple[Called, int]:
    sentence, otherwise = True, _NEAR
    for place, word in enumerate(words[:_NEAR]):
        meaning = _MEANINGS.get(word) or _by_ending(word)
        if meaning is None:
            continue
        if meaning is _Word.BSN or (meaning is _Word.LETTER_N and _is_spelled_out(words, place)):
            return Called.BSN, place
        if sentence and (
            (meaning is _Word.OTHER and not _is_occasion(words, place, is_announced))
            or (meaning is _Word.NAMELESS and _is_of_other(words, place))
        ):
            return Called.OTHER, place
        is_often = meaning is _Word.OFTEN_OTHER and place < _CLOSE
        if sentence and is_often and not _is_handled_for(words, place):
            otherwise = min(otherwise, place)
        if meaning is _Word.END and place and is_sentence_end(words, place):
            sentence = word == "?" and _asks_number(words[place + 1 :])
    return (Called.NOTHING if otherwise == _NEAR else Called.OTHER), otherwise


def _is_occasion(words: list[str], place: int, is_announced: bool) -> bool:
    """ "Voor de bewonersvergunning: …", "in het dossier van …": what a number is given for, or what its owner has."""
    if is_other_number(words[place]):
        return False
    if place == 1 and words[0] in _WHOSE:
        return True
    leading = words[place + 1 : place + 4]
    return is_announced and any(pair in _FOR_THE for pair in pairwise(reversed(leading)))


def _is_handled_for(words: list[str], place: int) -> bool:
    """ "Aangifte verhuizing ontvangen voor …": somebody it is done for, not the number of what is done."""
    return place > 1 and words[0] == "voor" and words[1] in _HANDLED


def _asks_number(words: list[str]) -> bool:
    """ "Het zaaknummer? Even kijken: 305188884"."""
    return bool(words) and is_other_number(words[0]) and words[0] not in _BSN


def _by_ending(word: str) -> _Word | None:
    """What a compound means that no list holds: "moedersbsn", "lidmaatschapsnummer"."""
    if word.endswith("bsn") or _is_service_number(word):
        return _Word.BSN
    if word.endswith(_OTHER_ENDINGS) or is_other_number(word):
        return _Word.OTHER
    return _Word.OFTEN_OTHER if word.endswith(_CARDS) else None


def _is_service_number(word: str) -> bool:
    """ "burgerservisenumer", "bugercervicenr": however it is spelled."""
    return (
        word.startswith(_CITIZEN) and len(word) > _SHORTEST_SERVICE and any(map(word.__contains__, _SERVICE))
    )


def _label_after(words: list[str]) -> tuple[Called, int]:
    """A name after the number counts within four words, if no other number follows for it to belong to."""
    for place, word in enumerate(words[:4]):
        is_other = word in _OTHER or is_other_number(word) or word.endswith(_OTHER_ENDINGS)
        if word in _BSN or is_other:
            if "".join(words[place + 1 : place + 2]).isdigit() or any(
                map(_is_number, words[place + 2 : place + 4])
            ):
                break
            return (Called.BSN if word in _BSN else Called.OTHER), place
        if place == 0 and words[1:2] in (["dat"], ["dit"]) and word == ".":
            return (Called.BSN if _BSN.intersection(words[2:6]) else Called.NOTHING), place
        if place and word in _OFTEN_OTHER and words[0] in ("op", "van"):
            return Called.OTHER, place
        if word[0] in ".!?;\n0123456789":
            break
    return Called.NOTHING, _NEAR


def _is_number(word: str) -> bool:
    """Whether it is a number of its own, not a count or a year ("al 5 weken")."""
    return word.isdigit() and len(word) >= _OTHER_NUMBER


def _is_spelled_out(words: list[str], place: int) -> bool:
    return "".join(words[place : place + 5]).startswith(("n.s.b", "nsb"))


def _is_of_other(words: list[str], place: int) -> bool:
    """ "oin nummer", "v-nummer", "lid nr"; not "dit nummer"; `words` run backwards."""
    if place > 2 or place + 1 >= len(words):
        return False
    if words[place + 1].isdigit():
        return _is_of_appointment(words[place + 1 :])
    return words[place + 1].isalpha() and words[place + 1] not in _PRECEDING_NUMBER | _BSN


def _is_of_appointment(words: list[str]) -> bool:
    """ "Afspraak 18-11-2025 nr …": the number behind a date is that of what is on that day."""
    named = next((word for word in words[:4] if not word.isdigit()), "")
    return named in _AFTER_DATE
