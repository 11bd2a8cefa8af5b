"""Papers: passports, moving house, marriage, birth."""

from samenspraak.domain.contents import Choice, ContactCard, Contacts
from samenspraak.domain.statuses import Status
from samenspraak.installation.demo_town.staff import ILSE, SANNE, YUSUF
from samenspraak.installation.demo_town.telling import (
    Closes,
    Notes,
    Reacts,
    Replies,
    Says,
    SendsTemplate,
    Shares,
    Takes,
    Talk,
    person,
)

TALKS = (
    Talk(
        person("Jamal Driessen", 51),
        (
            Says("w-2 13:00", "Hoi, ik wil een afspraak voor een nieuw paspoort. Kan dat volgende week?"),
            Replies(
                "w-2 13:12",
                ILSE,
                "Goedemiddag Jamal, dat kan. U kiest zelf een tijd op voorbeeldstad.example/afspraak. "
                "Neem een pasfoto en uw oude paspoort mee.",
                is_signed=True,
            ),
            SendsTemplate(
                "-3h30m",
                ILSE,
                "afspraak_herinnering",
                ("meneer Driessen", "donderdag", "10.20"),
                ends=Status.READ,
            ),
            Shares("-3h12m", Choice("Ik kom", "ja")),
            Replies("-3h05m", ILSE, "Fijn, tot donderdag!"),
            Closes("-3h04m", ILSE, "Paspoort en rijbewijs", "Geen antwoord nodig"),
        ),
    ),
    Talk(
        person("Samira Bouzid", 52),
        (
            Says(
                "-57m",
                "Ik heb met spoed een paspoort nodig, vlieg zaterdag!! Mijn geboortedatum is 14-03-1988 en "
                "bsn 999990020",
            ),
            Replies(
                "-50m",
                SANNE,
                "Dag Samira, een spoedpaspoort is na één werkdag klaar. Kom vandaag nog langs, een afspraak "
                "is niet nodig. Stuur via WhatsApp liever geen persoonlijke gegevens: die hebben we hier niet nodig.",
                is_signed=True,
            ),
            Says("-48m", "Oh ja sorry! Ben er over een uurtje"),
            Takes(SANNE),
            Notes("-46m", SANNE, "Balie weet ervan. Na haar bezoek kan dit gesprek dicht."),
        ),
    ),
    Talk(
        person("Tobias Lindeman", 53),
        (
            Says(
                "now-11m",
                "Hoe geef ik mijn verhuizing door? We gaan 1 december over naar Beukenhof 7, 9999 BH",
            ),
        ),
    ),
    Talk(
        person("Renate Vos", 54),
        (
            Says("now-21m", "mijn id kaart is gestolen op het station. documentnr was IXR4F52K1"),
            Says("now-20m", "moet ik eerst naar de politie of eerst naar jullie?"),
        ),
    ),
    Talk(
        person("Joop en Riet Aarts", 55),
        (
            Says(
                "w-1 09:30",
                "Wij zijn ons trouwboekje kwijt. Kunnen we een nieuwe krijgen? In mei zijn we 50 jr getrouwd",
            ),
            Replies(
                "w-1 09:48",
                ILSE,
                "Goedemorgen meneer en mevrouw Aarts, alvast gefeliciteerd! Een nieuw trouwboekje kost € 24,50. "
                "U vraagt het aan bij de balie Burgerzaken, met uw paspoort of ID-kaart.",
                is_signed=True,
            ),
            Says("w-1 09:59", "Wat leuk dat het kan 😍 dank u wel"),
            Closes("w-1 10:02", ILSE, "Trouwen en verhuizen"),
        ),
    ),
    Talk(
        person("Lotte Vos-Janssen", 56),
        (
            Says(
                "w-1 11:10", "Hoi! Wij gaan trouwen 🎉 Zijn er nog plekken op 12 juni in het oude raadhuis?"
            ),
            Replies(
                "w-1 11:24",
                ILSE,
                "Wat leuk, gefeliciteerd! Op 12 juni zijn 11.00 en 14.30 uur nog vrij. Welke tijd wil je?",
                is_signed=True,
                mark="tijden",
            ),
            Says(
                "now-34m",
                "14.30 graag! Onze weddingplanner regelt de rest met jullie, hier is haar nr",
                to="tijden",
            ),
            Shares("now-33m", Contacts((ContactCard("Bo Feestelijk", ("+31 6 12345699",)),))),
            Takes(ILSE),
        ),
    ),
    Talk(
        person("Steven Hofman", 57),
        (
            Says("-7h20m", "Kan ik online een uittreksel krijgen uit de basisregistratie?"),
            Replies(
                "-7h02m",
                SANNE,
                "Dag meneer Hofman, ja, met DigiD op voorbeeldstad.example/uittreksel. Het kost € 16,50.",
                fails=131026,
                is_signed=True,
            ),
            Notes("-6h58m", SANNE, "Komt niet aan. Ik bel meneer vanmiddag."),
        ),
    ),
    Talk(
        person("Priscilla Tjon", 58),
        (
            Says("w-1 06:50", "Goedemorgen, ik ben mijn rijbewijs verloren. Wat moet ik doen"),
            Replies(
                "w-1 08:40",
                YUSUF,
                "Dag mevrouw Tjon, u vraagt een nieuw rijbewijs aan bij de balie. Aangifte bij de politie "
                "is niet nodig als u het hier in Nederland verloor.",
                ends=Status.DELIVERED,
                is_signed=True,
            ),
        ),
    ),
    Talk(
        person("Ayşe Öztürk", 59),
        (Says("now-13m", "Merhaba, kızım için kimlik kartı almak istiyorum. Randevu almam gerekiyor mu?"),),
    ),
    Talk(
        person("Piotr Wiśniewski", 61),
        (
            Says("-2h50m", "Dzień dobry, chcę się zameldować w Voorbeeldstad. Jakie dokumenty są potrzebne?"),
            Replies(
                "-2h30m",
                SANNE,
                "Hallo! Wij antwoorden in het Nederlands of Engels. U maakt een afspraak voor inschrijven. "
                "Neem mee: uw paspoort en uw huurcontract.",
                is_signed=True,
            ),
            Says("-2h12m", "ok dziękuję, zrozumiałem"),
            Closes("-2h05m", SANNE, "Trouwen en verhuizen"),
        ),
    ),
    Talk(
        person("Rania Haddad", 62),
        (Says("now-28m", "مرحبا، أريد موعدا لتسجيل المولود الجديد. متى يمكنني القدوم؟"),),
    ),
    Talk(
        person("Koen Dekker", 63),
        (
            Says("-3h40m", "Onze zoon is geboren!! Hoe lang heb ik om hem aan te geven", mark="zoon"),
            Replies(
                "-3h33m",
                ILSE,
                "Gefeliciteerd Koen! Je doet binnen drie dagen aangifte. Dat kan aan de balie of met DigiD.",
                to="zoon",
                mark="wens",
                is_signed=True,
            ),
            Reacts("-3h31m", "wens", "❤️"),
        ),
    ),
)
