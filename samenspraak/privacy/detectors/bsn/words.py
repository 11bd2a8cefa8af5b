"""The words of the BSN detector: what a BSN is called, and what any other number is."""

from itertools import product

from samenspraak.domain.labels import listed, spelled

BSN = (
    spelled(
        "bsn bsns bsnnr bsnr bsnnummer bsnnummers bsnnmr bns bsnn burgerservicenummer burgerservicenummers"
        " burgerservicenr burgerservice burgernummer burgernr"
        " persoonsnummer persoonsnr sofi sofinummer sofinr sofienummer ssn"
    )
    | (spelled("citizen sofi", shortest=4) - {"sof", "soi"})
    | listed("sbn bbsn bnn vatandaslik bsb bsm bdn bnsn bssn nsn bsnb bzn bsh бсн")
    | {f"b{vowel}sn" for vowel in "aeiouy"}
    | {f"bs{vowel}n" for vowel in "aeiouy"}
)
BORN, THAT = listed("geboren geb"), listed("dat dit")
CITIZEN = ("bur", "bug", "bru", "bor", "brg")
SERVICE = ("serv", "sev", "srv", "cerv", "sirv", "serf", "seriv", "evic")
OTHER = (
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
        " claim opdracht werkorder werkbon project saldo bedrag sticker treinkaartje retour serie steiger"
        " vergunninghouder onderzoek rapport certificaat garantie lening storting uitbetaling factuurtje"
    )
    | spelled("zaak zaken rsin mast paal dossier klacht bezwaar melding transactie polis boeking", shortest=4)
    | listed(
        "дела дело заявки заявка заказа обращения справи заявы звернення жалобы скарги заявление البلاغ"
        " الطلب طلب بلاغ الشكوى شكوى المرجع الفاتورة فاتورة الموعد الحجز الملف ملف المعاملة القضية"
    )
)
"""What a number is called that is no BSN."""

SHORT_OTHER = listed(
    "big caso tramite pedido queja kenm kmk betkenm doss fact znr"
    " zknr ovv art sn ov dso pv vin upc sku gtin lei gln uzi agb"
)
"""Short names, of which no slip is read."""

OFTEN_OTHER = spelled(
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
    " brug warmtepomp zonnepanelen apparaat toestel zone vak rekje locker kluisje"
) | spelled("brief kaart", shortest=5)
"""What makes it something else, if no BSN is spoken of before it."""

CARDS = ("pas", "pasje", "kaart", "kaartje", "zeichen")
THINGS = ("ing", "atie", "stuk", "brief", "akte", "besluit")
"""How the names of things end that have a number, right before it."""

OTHER_ENDINGS = (
    "transactie", "boeking", "bestelling", "melding", "factuur", "nota", "zaak", "dossier", "polis", "vergunning",
    "beschikking", "aanslag", "reservering", "registratie", "bon", "order", "klacht", "verzoek", "paal", "mast",
    "container", "meter", "contract", "certificaat", "rekening", "biljet", "ticket", "abonnement", "aanvraag",
    "bak", "kliko", "subsidie", "claim", "opdracht", "zone", "heffing",
    "vrijstelling", "project", "vordering", "kenmerken", "inschrijving", "aanmelding", "machtiging",
)  # fmt: skip
PRECEDING_NUMBER = listed(
    "dit dat het de mijn mn m uw u je jouw jullie zijn haar hun ons onze een is was met als"
    " dus ook en of heb"
    " hier hierbij nieuwe juiste goede volgende volgend zelfde eigen ander andere oude dan op bij my"
    " the your his her"
    " this mein meine das moj burger service social security citizen identity persoons sofi bs"
    " identificatie tax"
    " bessen besen bezen persoonsgebonden persoonlijk persoonlijke geheim geheime gegeven gevraagde"
) | spelled("service security citizen identity social")
"""What stands before "nummer" without making it the number of something else."""

BETWEEN = listed(
    "is was dat dit het de een m n mn mijn me my zijn haar uw je jouw hun ons als toch dus nummer nr namelijk geldig"
    " goed goede juiste klopt van voor in of the a your his her this that my mein meine das ist jest to moj hij zij"
    " zoon dochter man vrouw kind vader moeder partner kinderen mevrouw meneer hem jullie en volgens mij ook staan"
    " gewoon staat achter onder bij naast zo luidt heet heten hoort lijkt was geweest"
)
"""What may stand between a number and the word that says afterwards that it is a BSN."""

WHOSE = listed("bij van")
FOR_THE = frozenset(
    product(listed("voor vanwege ivm tbv for"), listed("de het een mijn onze uw zijn haar the my our"))
)
"""Before what a number is given for."""

HANDLED = listed(
    "ontvangen gedaan verwerkt ingediend geregistreerd gemaakt"
    " opgenomen gestart afgerond behandeld goedgekeurd"
    " aangevraagd verzonden received processed registered done"
)
"""Before "voor" and somebody's number."""

SETTLED = listed(
    "afgehandeld bezorgd betaald gesloten afgewezen toegekend ingetrokken verlopen geleverd verzonden"
    " gerepareerd vervangen behandeling behandeld gemeld goedgekeurd verlengd opgelost doorgestuurd"
    " binnengekomen doorgezet opgepakt besteld ingeboekt verrekend kwijtgescholden vernietigd gedagtekend"
    " closed paid delivered rejected approved shipped resolved"
)
"""What is so of a case, a bill or a parcel, never of a person: "… is verlengd"."""

AFTER_DATE = listed("afspraak afspraaknummer termin randevu appointment wizyta rendez cita")
