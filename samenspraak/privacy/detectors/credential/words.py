"""What secrets and login names are called, and the words around them."""

from samenspraak.domain.labels import listed, spelled


def _compounds(stems: str, endings: str) -> frozenset[str]:
    return frozenset(stem + ending for stem in stems.split() for ending in endings.split())


PASSWORDS = (
    spelled(
        "wachtwoord wachtwoorden wachtwoordje wachtwrd password passwort kennwort passwd inlogwachtwoord"
        " hoofdwachtwoord wifiwachtwoord digidwachtwoord digidww loginwachtwoord haslo contrasena wachtzin"
        " passphrase passcode netwerksleutel wifisleutel wifipass wifiww wachtwoort wachtword wagtwoord"
        " wachtwoor paswoord"
        " passwoord pasword wachtwoorden"
    )
    | listed(
        "pasw paswd ww wwoord ww's pw pwd psw pass wachtw wacht-woord sifre sifrem sifreniz parola"
        " parolam haslem"
        " pasvoord"
        " sifresi sifremi passwrd pword wacthwoord wachwoord watchwoord"
        " wachtwoordt wachtwoort sleutelwoord пароль пароля паролем passe"
    )
    | _compounds(
        "mail email e wifi wi fi router modem digid app account gmail outlook computer laptop telefoon"
        " portaal bank inlog login admin zoom tijdelijk netwerk gast gasten internet oud nieuw school"
        " werk apple google"
        " mijnoverheid teams windows pc tablet",
        "wachtwoord ww password passwort paswoord",
    )
)
NAMES = spelled(
    "gebruikersnaam inloggegevens logingegevens gebruikernaam gebruikersnm inlognaam loginnaam username"
    " benutzername digidnaam"
    " accountnaam"
) | listed(
    "логін логин user usr login uname kullanici nutzername inlog userid"
    " gebruikers gebruikersnm gebruikersnaamt gebruiker usernaam loginid schermnaam nickname benutzer"
    " uzytkownik uzytkownika loginu logowania kullaniciadi"
)
LOGINS = listed("inloggen ingelogd ingelog inlogde inlogt log logt logde einloggen signin digid")
"""What one does with a login name, said before it."""

CODES = spelled(
    "pincode pinnummer pukcode smscode inlogcode logincode activeringscode activatiecode verificatiecode"
    " beveiligingscode toegangscode koppelcode herstelcode controlecode tancode wificode"
    " bevestigingscode authenticatiecode deurcode alarmcode kluiscode sleutelcode digidcode"
    " machtigingscode aanmeldcode verificationcode sicherheitscode ontgrendelcode schermcode bankcode"
    " geheimecode"
) | (
    listed(
        "sleutelkluis sleutelkluisje sleutelkastje sleutelkast cijferslot pin puk tan otp"
        " cvc cvv cvv2 pinkode kodu pinem pincodetje pinkod sifrekodu pins mfa totp"
        " cijfercombinatie"
    )
    | _compounds(
        "deur voordeur achterdeur buitendeur poort hek garage kluis kluisje sleutelkluis sleutelkluisje"
        " sleutelkastje"
        " slot cijferslot hangslot fiets fietsenstalling berging kelder lift portiek galerij flat gebouw"
        " alarm entree"
        " ingang toegang inlog login activatie activerings verificatie beveiligings veiligheids bevestigings"
        " authenticatie koppel koppelings herstel controle tan sms digid app mail email wifi bank pin puk"
        " cijfer geheime tablet telefoon gsm scherm ontgrendel ontgrendelings unlock backup reserve"
        " reset machtigings"
        " aanmeld"
        " registratie eenmalige eenmalig tweestaps tweefactor simkaart sim pas kluisdeur security"
        " toetsen deblokkeer"
        " itsme slagboom brandkast sleutelbox lockbox whatsapp google sleuteldoosje inlogapp sein toets"
        " badge toegangs toegangspas wachtwoord locker kast",
        "code codes kode",
    )
) - {"kastcode"}
ANY_CODE = listed(
    "sms smsje code kode codes kod codetje cijfers combinatie intoetsen toets toetsen authenticator"
    " kodem kodu"
)
QUESTIONS = spelled(
    "beveiligingsvraag controlevraag veiligheidsvraag geheime herstelvraag sicherheitsfrage security"
)
ANSWERS = listed("antwoord answer antwort antwrd")
NETWORKS = listed("wifi wi-fi wlan account")
ACTIVATION = listed(
    "activation onetime otp verification login security access aktivierung activatie eenmalige"
)
"""Before "code": one that opens an account."""

SPELLING = listed(
    "hoofdletter hoofdletters kleine letters cijfer cijfers"
    " uitroepteken vraagteken sterretje streepje hekje punt"
    " underscore apenstaartje elkaar spatie capital uppercase lowercase exclamation"
)
"""What is told of a secret that is said: "bromfiets met een hoofdletter"."""

TEXTED = listed("sms smsje")
"""By itself the name of six digits only."""

TITLES = listed("meneer mevrouw dhr mevr mvr mw heer familie fam")
OPENING = listed("open openen opent opendoen opengemaakt uitzetten uitschakelen")
DOORS = listed(
    "hek poort deur voordeur achterdeur slagboom kluis kluisje kastje sleutelkastje slot alarm garage schuur"
    " berging portiek fietsenhok fietsenstalling ingang toegangshek"
)
"""What is opened with four to six figures: "het hek open ik met …"."""

ALL = (
    PASSWORDS
    | OPENING
    | NAMES
    | LOGINS
    | {"naam"}
    | CODES
    | ANY_CODE
    | ANSWERS
    | NETWORKS
    | listed("السر المرور")
)

SENT = spelled(
    "telefoon inloggen ontvangen gekregen gestuurd authenticator verificatie verification activation ontving"
    " toegestuurd doorgekregen activeren activering"
) | listed(
    "sms smsje sms'je digid app inlog login kreeg mail mailtje bank ing rabo abn itsme appje"
    " voer invoeren whatsapp google 2fa tfa voordeur deur kluis alarm poort got received sent wifi"
    " alarminstallatie brandkast kluisje"
    " sleutelkluis sleutelkluisje sleutelkluizen sleutelkastje sleutelkast sleutelbox sleuteldoosje sleutel"
    " keysafe lockbox cijferslot slot kastje portiek hek slagboom garage garagedeur fietsenstalling ingang"
    " entree berging achterdeur galerij gebouw flat thuiszorg zuster tablet laptop computer wachtwoordkluis"
    " dostalam dostalem przyszedl geldi gelen banka bekam bekommen geschickt erhalten tur handy"
)
OTHER_CODES = spelled(
    "ophalen boeking brief agb crebo sbi kix eancode foutcode boekingscode boekhouding grootboek"
    " declaratie tarief"
    " kleurcode verf behang schroot afvalstroomnummer track trace streepje rit lijn vlucht collo besteld"
    "container afval zaak melding kenmerk korting kortings lantaarn lantaarnpaal kleur parkeren"
    " vergunning foutmelding bestelling reservering afspraak barcode streepjescode oranje postcode"
    " landcode netnummer zone sticker paal dossier factuur formulier product artikel actie tikkie"
    " cadeaubon voucher kliko scannen"
) | listed("qr fout error rood geel zak bak mast")
"""What else has a code; said in the same message it is not a secret, unless it came by sms."""

OTHER_ENDINGS = (
    "zone",
    "container",
    "bak",
    "mast",
    "paal",
    "lamp",
    "fout",
    "melding",
    "nummer",
    "kliko",
    "formulier",
    "brief",
)
"""How words end that have such a code as well."""

WEB_ENDINGS = (".nl", ".com", ".org", ".eu", ".net", ".info", ".be", ".de")

NAMED = listed("digid account login inlog gebruikers user inlognaam gebruiker mijnoverheid")
"""Before "naam": a login name."""

MONEY = listed("euro euros betaald betaal betalen pinnen bedrag afgeschreven ideal contant")
"""Beside these "pin" is a way to pay."""

CASH = MONEY | listed("geld geldautomaat automaat")
"""Beside these figures further on are an amount."""

ADVERBS = listed(
    "altijd nog nu eerst dus toch volgens mij denk ik geloof gewoon steeds vroeger eerder dacht sinds always"
)
NAMED_FIGURES = spelled(
    "nummer huisnummer zaak melding dossier kenmerk postcode telefoon rekening bedrag bestelling order"
    " afspraak"
    " container factuur boete lantaarnpaal kaart paspoort kenteken bsn reservering meterstand aanvraag"
    " referentie"
    " foutmelding parkeerzone transactie betaling"
) | listed(
    "nr in sinds om van mei juni juli tot voor a euro eur tel bel mast paal fout error uit jaar anno zone ca"
)
"""Before figures: what they are, when they are no code."""

CONNECTORS = listed(
    "staat staan gaat open portiek berging schuur garage hek achterdeur flat gebouw slagboom"
    " est is was blijft bleef van voor mijn m'n mn me de het een dat die luidt wordt werd heet nl namelijk"
    " als volgt"
    " dus = : -> => - – digid wifi thuis account bij op zijn my the for your hier this ist lautet mein"
    " meine jest to in nu nog nieuwe oude huidige tijdelijke eerst altijd vroeger eerste app bank mail"
    " email ons onze uw isp per sms via ik kreeg krijg binnenkreeg ontving heb gekregen en nummer nr"
    " telefoon net sim simkaart kaart pas bankpas pinpas ing rabo abn zojuist vandaag gestuurd kregen"
    " geheime vraag beveiligingsvraag controlevraag internet router netwerk computer laptop i got"
    " met als gebruiker moeder vader man vrouw zoon dochter oma opa partner client cliente mevrouw meneer"
    " gegevens whatsapp google microsoft adres wachtwoord inlog kluis deur voordeur poort alarm sleutelkluis"
    " received by tablet portaal mijnoverheid you sent uit name naam adi adim z od po moj moje dostalam"
    " dostalem ktory przyszedl kam habe bekommen der die das gelen geldi benim yeni bana om om-te"
)
IS = listed("est is was blijft bleef luidt wordt werd = : -> => ist lautet heet jest nl namelijk")
STOP_WORDS = listed(
    "whatsapp digid linkedin youtube postnl iphone ipad facebook mijnoverheid vergeten vergeet kwijt"
    " verlopen fout onjuist verkeerd ongeldig geblokkeerd niet nooit geen weg gereset gewijzigd"
    " veranderd aangepast goed correct juist bekend onbekend nodig verplicht te al weer hetzelfde"
    " anders nieuw oud moeilijk lang kort zwak sterk veilig onveilig gehackt gelekt gestolen werkt"
    " doet klopt hoe wat waar waarom wie wanneer kan kunt kun moet mag wil graag ik jij jullie we wij"
    " ze zij u hij het de een en of maar ook nog echt dus leeg hier daar zoek ergens zeker volgens"
    " iets niets aangevraagd opgevraagd ingesteld instellen wijzigen resetten opvragen aanvragen"
    " invullen invoeren geweigerd ontvangen gekregen gegeven nergens privé prive geheim belachelijk"
    " irritant stom onzin probleem gelukt mislukt forgotten wrong lost expired invalid not incorrect"
    " reset needed required vergessen falsch verloren unuttum yanlis zapomnialem zeer heel erg zo"
    " teveel beide allebei via per bij om op in met voor van naar zonder door inmiddels terug"
    " goedgekeurd afgekeurd binnen onderweg ons mijn uw zijn hun geworden zoals altijd wel soms"
    " vandaag morgen gisteren hallo dank bedankt alstublieft aub groeten verstuurd ingevoerd ingetypt"
    " verouderd gewist verwijderd vervallen gesloten bezet zichtbaar onleesbaar ingewikkeld simpel"
    " makkelijk beschikbaar hersteld herstellen vernieuwd vernieuwen opnieuw vragen vraag toegestuurd"
    " the a my is it mailadres emailadres e-mailadres telefoonnummer burgerservicenummer digid-app"
)
COUNTED = listed(
    "cijfers cijfer tekens letters keer maal x euro eur jaar uur minuten min dagen dag pogingen"
    " karakters digits times weken stuks woorden personen accounts seconden mensen juni juli januari"
    " februari maart april mei augustus september oktober november december"
)
BY_SMS = listed("sms smsje digid verificatie inloggen inlog")
CHANGED = listed(
    "teruggezet veranderd gewijzigd aangepast gereset ingesteld gezet omgezet vervangen wijzigde veranderde changed"
    " geandert zmienione"
)
TO = listed("naar in op door to auf na")
""" "Veranderd in", "teruggezet naar": what follows is the new one."""

LINKS_BACK = listed(
    "google whatsapp microsoft paypal ing rabobank abn itsme apple facebook amazon your uw jouw je"
    " verificatie verification security pin inlog login bank toegang telegram instagram of sie ihr dein"
    " to jest moj do bu benim ist der die"
    " is was als in = ( de het mijn m'n mn sms digid wifi die dat van the my een nieuwe oude sms-"
)
AND = listed("en and und ve i of")
CLOSERS = AND | listed(
    "gr groet groetjes mvg dank bedankt alvast bvd kan kunt kunnen maar dus met wachtwoord werkt doet klopt"
    " werken lukt pakt is wordt mag moet wil niet dat hij but works doesnt does not geht calismiyor nie"
    " dziala"
)
BENEFIT = listed(
    "uitkering uitkeringen werkloos werkloosheid uwv recht maand aanvraag aanvragen euro dagloon bijstand"
)
"""Beside these "ww" is the unemployment act."""

WEAK = (
    LOGINS
    | TEXTED
    | listed("ww user usr login account inlog pass antwoord answer gebruiker benutzer gebruikers")
)
MEETING = listed("teams zoom webex vergadernummer vergadering meeting skype")
"""What else has a "toegangscode"."""
