"""Money: taxes, the value of houses, benefits. Careful: who asks here often finds it hard to ask."""

from samenspraak.domain.contents import MediaKind, Unsupported
from samenspraak.domain.statuses import Status
from samenspraak.installation.demo_town.documents import assessment
from samenspraak.installation.demo_town.staff import ILSE, SANNE, YUSUF
from samenspraak.installation.demo_town.telling import (
    Addresses,
    Closes,
    FileTold,
    Notes,
    Replies,
    Says,
    SendsFile,
    SendsTemplate,
    Shares,
    Takes,
    Talk,
    person,
)
from samenspraak.organisation.models import Form

TALKS = (
    Talk(
        person("Ineke Kuipers-Smit", 71),
        (
            Says("w-4 11:00", "Ik ben het niet eens met de WOZ waarde van mijn huis. Hoe maak ik bezwaar?"),
            SendsFile(
                "w-4 11:02",
                FileTold(MediaKind.DOCUMENT, "application/pdf", assessment, "WOZ beschikking.pdf"),
            ),
            Replies(
                "w-4 11:30",
                YUSUF,
                "Goedemorgen mevrouw Kuipers, bezwaar maken kan tot zes weken na de datum op de brief, "
                "via voorbeeldstad.example/woz. De uitkomst laat ik u weten.",
                is_signed=True,
            ),
            SendsTemplate("w-1 15:10", YUSUF, "antwoord_klaar", ("mevrouw Kuipers",)),
        ),
    ),
    Talk(
        person("Orlando Martina", 72),
        (
            Says("w-3 14:21", "Kan ik kwijtschelding krijgen van de gemeentebelasting? Ik zit krap"),
            Replies(
                "w-3 14:40",
                SANNE,
                "Goedemiddag meneer Martina, goed dat u het vraagt. Ik vraag uw situatie na en kom erop terug.",
                is_signed=True,
            ),
            SendsTemplate("w-1 09:05", SANNE, "antwoord_klaar", ("meneer Martina",), fails=131049),
            Notes("w-1 09:20", SANNE, "Sjabloon kwam niet aan. Vandaag een brief gestuurd."),
        ),
    ),
    Talk(
        person("Bianca", 73),
        (
            Says("-55m", "hoi ik durf het bijna niet te vragen"),
            Says(
                "-54m",
                "ben vorige maand me baan kwijt geraakt en kom er niet meer uit. heb ik recht op bijstand?",
            ),
            Addresses(YUSUF, Form.JE),
            Replies(
                "-47m",
                YUSUF,
                "Dag Bianca, wat goed dat je het vraagt. Je bent niet de enige. Zal een collega je vandaag bellen? "
                "Dan kijken jullie samen wat er kan. Je hoeft hier verder niets op te schrijven.",
                is_signed=True,
            ),
            Says("-39m", "ja graag. na 3 uur ben ik alleen thuis dan kan ik praten"),
            Takes(YUSUF),
            Notes(
                "-33m", YUSUF, "Terugbelafspraak na 15.00 uur met het Sociaal team gemaakt. Vertrouwelijk."
            ),
        ),
    ),
    Talk(
        person("Wendy Hoogland", 74),
        (
            Says(
                "d-1 21:40",
                "Mijn wasmachine is stuk en ik heb geen geld voor een nieuwe, bestaat er nog bijzondere bijstand? "
                "Ik heb 2 kleine kinderen",
            ),
        ),
    ),
    Talk(
        person("Frank Nijland", 75),
        (
            Says("-4h30m", "Kan ik de OZB in termijnen betalen"),
            Shares("-4h29m", Unsupported("poll", 131051)),
            Replies(
                "-4h18m",
                ILSE,
                "Dag meneer Nijland, ja, in tien termijnen met een machtiging. Ik kon uw tweede bericht niet "
                "openen. Wilt u het als tekst sturen?",
                ends=Status.DELIVERED,
                is_signed=True,
            ),
        ),
    ),
    Talk(
        person("Sandra van Rijn", 76),
        (
            Says(
                "-3h05m",
                "Ik heb te veel parkeergeld betaald. Kunnen jullie het terugstorten "
                "op NL02 ABNA 0123 4567 89 tnv S van Rijn",
            ),
            Replies(
                "-2h52m",
                SANNE,
                "Dag mevrouw Van Rijn, dat kan. Vraag het geld terug met ons formulier: "
                "voorbeeldstad.example/terugbetalen. Zo blijft uw rekeningnummer veilig.",
                is_signed=True,
            ),
        ),
    ),
    Talk(
        person("Gijs Terlouw", 77),
        (
            Says(
                "now-4m",
                "Op welk rekeningnummer moet ik de hondenbelasting betalen? Is dat NL54 BNGH 0285 0009 99?",
            ),
        ),
    ),
    Talk(
        person("Marja Hulshof", 78),
        (
            Says("w-3 09:00", "Krijg ik nog een nieuwe aanslag nu mijn man is overleden?"),
            Replies(
                "w-3 09:25",
                ILSE,
                "Goedemorgen mevrouw Hulshof, gecondoleerd met uw verlies. U hoeft niets te doen: "
                "we sturen u vanzelf een nieuwe aanslag. Neem gerust contact op als iets niet duidelijk is.",
                is_signed=True,
            ),
            Says("w-3 09:41", "Dank u voor uw vriendelijke woorden."),
            Closes("w-3 09:45", ILSE, "Belastingen"),
        ),
    ),
)
