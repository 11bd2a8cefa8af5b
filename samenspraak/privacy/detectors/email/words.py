"""The words of the e-mail detector: how its signs are spoken, and whose mailboxes are public."""

from samenspraak.domain.labels import listed, spelled

AT_WORDS = spelled("apenstaartje apenstaart apestaart apestaartje apenstaat klammeraffe") | listed(
    "at et arroba arobase malpa malpka staartje aapje aapestaart apenkop atje kuyruklu chiocciola"
)
"""How people say "@"."""

DOT_WORDS = listed("punt dot punkt kropka nokta point puntje")
DASH_WORDS = listed(
    "underscore underscoor laag streepje liggend streep koppelteken min minteken minus plus dash hyphen"
    " unterstrich bindestrich laagstreepje tiret alt tire podkreslnik myslnik"
)
JOINT_WORDS = DOT_WORDS | DASH_WORDS

TOP_DOMAINS = listed(
    "nl com net org eu be de tr pl fr uk info nu frl amsterdam biz es it ro bg hu gr pt at ch se dk no"
    " fi ie me"
    " io co tv app dev online shop email site ma sy ua ru in cz sk lt lv hr rs us ca br gov edu"
)
PROVIDERS = listed(
    "gmail googlemail hotmail outlook live msn yahoo icloud me mac ziggo kpnmail kpn planet xs4all xs chello"
    " upcmail upcbroadband home hetnet casema quicknet tele2 telfort zonnet solcon caiway protonmail"
    " proton pm"
    " aol gmx web wanadoo freeler versatel onsbrabantnet wp onet interia o2 tiscali telenet skynet mynet"
    " yandex"
    " zeelandnet t-online freemail gmial hotmial gmai hotmal outlok"
)
"""Where people have their mailbox; known also without what comes behind the dot."""

MAIL = spelled("mailadres emailadres mailadressen") | listed(
    "mail email mailen mailt mailtje gemaild adres address eposta posta poczta"
)

PUBLIC_PIECES = (
    "gemeente", "politie", "rijksoverheid", "belastingdienst", "belastingsamenwerking", "overheid", "provincie",
    "waterschap", "brandweer", "veiligheidsregio", "omgevingsdienst", "rechtspraak", "ombudsman", "toeslagen",
    "ministerie", "kadaster", "rijkswaterstaat", "douane", "digid", "logius", "hoogheemraadschap", "wijkteam",
    "jeugdbescherming", "reclassering", "autoriteit", "ggd",
)  # fmt: skip
"""Pieces of the domains of public services."""

PUBLIC_NAMES = listed(
    "ind rdw uwv svb duo cjib kvk cak coa rivm rws minbzk minvws minszw minjenv minez minfin minocw"
    " minienw cbs"
    " dji om raadvanstate juridischloket slachtofferhulp cbr ciz veiligthuis huurcommissie halt nvwa"
    " tweedekamer"
    " eerstekamer rvig rvo rvdk"
)
"""Whole names of such domains."""

ROLES = listed(
    "info contact klantenservice service support noreply helpdesk receptie balie secretariaat administratie"
    " servicedesk klantcontact loket gemeente meldpunt privacy webmaster postmaster redactie burgerzaken wmo"
    " belastingen parkeren no reply kcc publiekszaken"
)
"""Mailboxes of a desk, not of a person, unless a provider of mailboxes has them."""
