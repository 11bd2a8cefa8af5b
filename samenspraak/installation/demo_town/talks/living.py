"""Living together: noise, events, complaints, and once an emergency."""

from samenspraak.domain.contents import MediaKind
from samenspraak.domain.statuses import Status
from samenspraak.installation.demo_town.documents import street_party
from samenspraak.installation.demo_town.staff import ILSE, SANNE, YUSUF
from samenspraak.installation.demo_town.telling import (
    Calms,
    Closes,
    FileTold,
    Notes,
    Replies,
    Says,
    Takes,
    Talk,
    person,
)

TALKS = (
    Talk(
        person("Nadia Benali", 81),
        (
            Says("now-3m", "er is brand in de schuur achter ons!! vlammen komen eruit help"),
            Says("now-2m", "Beukenhof 22, snel aub"),
        ),
    ),
    Talk(
        person("Ton Eggink", 82),
        (
            Says("-1h35m", "Het ruikt hier naar brand, moet ik 112 bellen?"),
            Says("-1h31m", "Laat maar, de overbuurman is aan het barbecueën 🙈"),
            Calms(SANNE),
            Replies(
                "-1h29m", SANNE, "Fijn dat het goed is, meneer Eggink. Twijfelt u? Bel 112.", is_signed=True
            ),
        ),
    ),
    Talk(
        person("Chantal Meijer", 83),
        (
            Says(
                "w-1 00:35", "buren hebben weer een feest met keiharde muziek, dit is de 3e keer deze maand"
            ),
            Says("w-1 01:12", "nog steeds bezig. ik moet er om 6 uur uit"),
            Replies(
                "w-1 08:25",
                ILSE,
                "Dag mevrouw Meijer, wat vervelend dat u niet kon slapen. Ik heb uw melding doorgegeven aan de "
                "wijkboa. Is er 's nachts overlast? Bel dan de politie: 0900-8844.",
                is_signed=True,
            ),
        ),
    ),
    Talk(
        person("Straatcomité De Linde", 84),
        (
            Says(
                "w-1 13:40",
                "Wij willen in juli een straatfeest houden met een springkussen. Wat moeten we regelen?",
            ),
            Replies(
                "w-1 14:01",
                YUSUF,
                "Leuk! Voor een klein feest is melden genoeg. In dit blad staat wat we afspreken.",
                file=FileTold(MediaKind.DOCUMENT, "application/pdf", street_party, "straatfeest.pdf"),
            ),
            Says("now-51m", "Super duidelijk. En mag er een tap met bier staan?"),
            Takes(YUSUF),
        ),
    ),
    Talk(
        person("R. Verschuren", 85),
        (
            Says(
                "w-1 12:02",
                "Ik wil een klacht indienen over de medewerker aan balie 3. Ik ben weggestuurd terwijl ik een afspraak "
                "had. Dit is de tweede keer!",
            ),
            Replies(
                "w-1 12:25",
                YUSUF,
                "Goedemiddag meneer of mevrouw Verschuren, het spijt me dat dit zo ging. "
                "Een klacht behandelen we binnen zes weken. Mag ik u bellen om uw verhaal te horen?",
                mark="bellen",
                is_signed=True,
            ),
            Says(
                "now-44m",
                "Nee geen telefoon. Ik wil het op papier, anders ga ik naar de ombudsman.",
                to="bellen",
            ),
            Takes(YUSUF),
        ),
    ),
    Talk(
        person("Milan Groen", 86),
        (
            Says(
                "-2h33m",
                "Ik heb een sleutelbos gevonden bij de bushalte, met een roze konijn eraan 🐰",
                mark="bos",
            ),
            Replies(
                "-2h25m",
                SANNE,
                "Wat aardig van je, Milan! Breng de sleutels naar de balie in het stadhuis, Stadhuisplein 1. "
                "Wij zetten ze op de lijst met gevonden voorwerpen.",
                to="bos",
                is_signed=True,
            ),
            Says("-2h10m", "Doe ik vanmiddag"),
            Closes("-2h08m", SANNE, "Tijden en plekken", "Doorverwezen"),
            Says("-19m", "Afgegeven! De mevrouw van het konijn stond toevallig naast me haha"),
        ),
    ),
    Talk(
        person("Anneke Wijnberg", 87),
        (
            Says(
                "-55m",
                "Er hangen elke avond jongeren bij de supermarkt. Ik durf er niet meer langs",
                mark="jongeren",
            ),
            Replies(
                "-46m",
                ILSE,
                "Dag mevrouw Wijnberg, vervelend dat u zich onveilig voelt. Gebeurt dit op vaste dagen?",
                mark="dagen",
                to="jongeren",
                is_signed=True,
            ),
            Says("-42m", "Vooral vrijdag en zaterdag", to="dagen"),
            Says("-42m", "En als het mooi weer is"),
            Takes(ILSE),
            Notes(
                "-35m", ILSE, "Doorgegeven aan de jongerenwerker. Die wil weten of er ook wordt gescholden."
            ),
        ),
    ),
    Talk(
        person("Ruben Staal", 88),
        (
            Says("-8h", "Hoi ik zoek een zaaltje voor een kinderfeestje, verhuren jullie die ook?"),
            Replies(
                "-7h45m",
                SANNE,
                "Dag Ruben, ja, in de buurthuizen. Kijk op voorbeeldstad.example/zalen.",
                ends=Status.DELIVERED,
                fails=130472,
            ),
        ),
    ),
)
