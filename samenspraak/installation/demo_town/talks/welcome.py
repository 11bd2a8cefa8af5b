"""First words, opening hours, and people whom the network shows in an unusual way."""

from samenspraak.domain.contents import MediaKind
from samenspraak.domain.statuses import Status
from samenspraak.installation.demo_town.pictures import rubbish
from samenspraak.installation.demo_town.staff import BRAM, ILSE, SANNE
from samenspraak.installation.demo_town.telling import (
    Addresses,
    Closes,
    FileTold,
    GetsAddress,
    Notes,
    Promised,
    Reacts,
    Replies,
    Says,
    SendsFile,
    Takes,
    Talk,
    person,
    person_without_number,
)
from samenspraak.organisation.models import Form

TALKS = (
    Talk(
        person("Els Roelofs", 91),
        (
            Says("w-1 15:20", "Zijn jullie tussen kerst en oud en nieuw open?"),
            Replies(
                "w-1 15:31",
                ILSE,
                "Goedemiddag mevrouw Roelofs, ja, op werkdagen van 8.00 tot 17.00 uur. "
                "Op eerste en tweede kerstdag zijn we dicht.",
                mark="open",
                is_signed=True,
            ),
            Reacts("w-1 15:35", "open", "🎄"),
            Closes("w-1 15:36", ILSE, "Tijden en plekken"),
        ),
    ),
    Talk(
        person_without_number("buurman.kees", 1),
        (
            Says("-37m", "Hallo, ik heb mijn nummer afgeschermd. Kan ik jullie wel gewoon appen?"),
            Replies(
                "-30m",
                SANNE,
                "Hallo Kees, ja hoor, dat kan gewoon. Waar kan ik je mee helpen?",
                is_signed=True,
            ),
            Says("now-24m", "Ik wil een geveltuintje aanleggen. Mag dat zomaar?"),
            Takes(SANNE),
        ),
    ),
    Talk(
        person("Petra Bos", 92),
        (
            Says("w-5 10:00", "Hoe laat is de bibliotheek open op maandag?"),
            Replies("w-5 10:08", SANNE, "Goedemorgen mevrouw Bos, van 13.00 tot 17.30 uur.", is_signed=True),
            Closes("w-5 10:20", SANNE, "Tijden en plekken"),
            Says(
                "now-22m",
                "Hoi, ik heb dit nummer sinds kort. Wat moet ik doen om een taxi voor mijn moeder aan te vragen?",
                person=person("Quinten Maas", 92, id_of=98),
            ),
        ),
    ),
    Talk(
        person("Hugo Brandsma", 93),
        (
            Says("w-6 11:11", "Is de kinderboerderij gratis?"),
            Replies("w-6 11:15", ILSE, "Ja, en elke dag open van 9.00 tot 17.00 uur.", is_signed=True),
            Closes("w-6 11:16", ILSE, "Tijden en plekken"),
            GetsAddress("w-3 12:00", person("Hugo Brandsma", 94)),
            Says(
                "now-14m",
                "Ik nog een keer, nu met een nieuw nummer. Mogen er ook honden mee de kinderboerderij op?",
            ),
        ),
    ),
    Talk(
        person("Yara Simons", 95),
        (
            Says(
                "now-7m",
                "hee mag ik met me klas een keer in het gemeentehuis kijken? we zitten in groep 7 🙂",
            ),
            Addresses(ILSE, Form.JE),
            Takes(ILSE),
        ),
    ),
    Talk(
        person("Willem Prins", 96),
        (
            Says("w-3 09:40", "Ik zoek de openingstijden van het zwembad"),
            Replies(
                "w-3 09:50", SANNE, "Goedemorgen meneer Prins, die staan op voorbeeldstad.example/zwembad."
            ),
            Says("w-3 09:58", "Staat er niet bij"),
            Replies(
                "w-3 10:03",
                SANNE,
                "U hebt gelijk. Het bad is open van 7.00 tot 21.30 uur, in het weekend vanaf 9.00 uur.",
                ends=Status.DELIVERED,
                fails=131000,
            ),
            Notes("w-3 10:20", SANNE, "Telefonisch doorgegeven."),
        ),
    ),
    Talk(
        person("Thijs Akkerman", 97),
        (
            SendsFile(
                "-27m",
                FileTold(
                    MediaKind.DOCUMENT, "application/pdf", rubbish, "factuur.pdf.exe", refused="infected"
                ),
            ),
            Says("-26m", "zie bijlage"),
            Takes(BRAM),
            Notes("-25m", BRAM, "Bestand geweigerd. Niet openen, ik vraag wat meneer bedoelt."),
            Promised(in_minutes=50),
        ),
    ),
)
