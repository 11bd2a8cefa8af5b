"""Roads: works, traffic lights, parking."""

from samenspraak.domain.contents import MediaKind
from samenspraak.domain.statuses import Status
from samenspraak.installation.demo_town.documents import pdf
from samenspraak.installation.demo_town.staff import BRAM, ILSE, SANNE
from samenspraak.installation.demo_town.telling import (
    Addresses,
    Closes,
    Edits,
    FileTold,
    Notes,
    Promised,
    Replies,
    Says,
    SendsTemplate,
    Takes,
    Talk,
    person,
)
from samenspraak.organisation.models import Form

TALKS = (
    Talk(
        person("Rens Vermeulen", 41),
        (
            Says(
                "-58m",
                "Ik kan sinds vanmorgen mijn oprit niet op. De hele Kastanjelaan ligt open en niemand heeft iets "
                "laten weten. Wat een slechte organisatie",
            ),
            Addresses(ILSE, Form.JE),
            Replies(
                "-52m",
                ILSE,
                "Dag Rens, wat vervelend dat je er niet in kunt. Ik zoek het meteen uit.",
                mark="zoekt",
            ),
            Says("-50m", "Oké, sorry dat ik zo fel was. Het gaat om ons huis op Kastanjelaan 14", to="zoekt"),
            Notes(
                "-48m",
                ILSE,
                "Bram, volgens de planning is nummer 14 nog twee weken dicht. Kan er een rijplaat?",
            ),
            Notes("-41m", BRAM, "Ik vraag het de aannemer. Je hoort het voor het eind van de middag."),
            Replies(
                "-39m",
                ILSE,
                "Ik heb je vraag doorgezet naar onze collega's van Openbare ruimte. "
                "Je hoort vandaag nog of er een rijplaat komt.",
            ),
            Says(
                "now-8m",
                "Oké top. Waar kan mijn auto zolang staan? Mijn BSN is 999990019 als je dat nodig hebt",
            ),
            Promised(in_minutes=18),
        ),
    ),
    Talk(
        person("Noor Hakvoort", 42),
        (
            Says("w-1 08:50", "Rijdt bus 4 nog door de Dorpstraat nu die open ligt?", mark="vraag"),
            Edits("w-1 08:51", "vraag", "Rijdt bus 14 nog door de Dorpstraat nu die open ligt?"),
            Replies(
                "w-1 09:05",
                SANNE,
                "Goedemorgen Noor, bus 14 rijdt om via de rondweg. De halte bij de kerk is dicht tot volgende week "
                "vrijdag.",
                is_signed=True,
            ),
            Says("w-1 09:07", "Dankje"),
            Closes("w-1 09:10", SANNE, "Straten en parkeren"),
        ),
    ),
    Talk(
        person("Bert Kamphuis", 43),
        (
            Says(
                "w-2 09:12",
                "Stoplicht bij het station staat al de hele ochtend op knipperen. Levensgevaarlijk met al die "
                "schoolkinderen. Graag actie",
            ),
            Says("w-2 15:48", "Ik krijg geen antwoord???"),
        ),
    ),
    Talk(
        person("Fenna Boersma", 44),
        (
            Says("now-26m", "Mag ik een container op straat zetten voor onze verbouwing? Een week of 2"),
            Takes(SANNE),
        ),
    ),
    Talk(
        person("Mehmet Kaya", 45),
        (
            Says(
                "w-1 11:30", "Kan ik ergens bezoekers kaarten kopen voor parkeren? Mijn ouders komen zaterdag"
            ),
            Replies(
                "w-1 11:41",
                SANNE,
                "Dag meneer Kaya, dat kan met de parkeerapp of aan de balie. Een bezoekerskaart kost € 2,50 per dag.",
                is_signed=True,
            ),
            Says("now-37m", "De app geeft steeds een foutmelding, ik heb het al 3x geprobeerd"),
            Takes(SANNE),
        ),
    ),
    Talk(
        person("Daniëlle Smits", 46),
        (
            Says("w-2 16:02", "Ik heb een nieuwe auto. Hoe zet ik mijn vergunning op het nieuwe kenteken?"),
            Replies(
                "w-2 16:12",
                ILSE,
                "Goedemiddag Daniëlle, dat regelt u zelf op voorbeeldstad.example/parkeren. Kies 'kenteken wijzigen'. "
                "Het nieuwe kenteken geldt meteen.",
                is_signed=True,
            ),
            Says("w-2 16:30", "Gelukt 😀"),
            Closes("w-2 16:33", ILSE, "Straten en parkeren"),
        ),
    ),
    Talk(
        person("Harm Wolters", 47),
        (
            Says("w-4 10:10", "Wanneer gaat de Havenweg weer open?"),
            Replies(
                "w-4 10:25",
                BRAM,
                "Dag meneer Wolters, dat zoek ik uit bij de aannemer. U hoort het van mij.",
                is_signed=True,
            ),
            SendsTemplate(
                "w-2 10:00", BRAM, "weg_afgesloten", ("Havenweg", "maandag", "vrijdag"), ends=Status.READ
            ),
        ),
    ),
    Talk(
        person("Ellen Postma", 48),
        (
            Says("-5h30m", "Is er ergens een plattegrond van de omleiding? Ik moet met een aanhanger"),
            Replies(
                "-5h12m",
                SANNE,
                "Dag mevrouw Postma, ik stuur u de plattegrond.",
            ),
            Replies(
                "-5h11m",
                SANNE,
                "De route voor aanhangers is met geel aangegeven.",
                fails=131053,
                file=FileTold(
                    MediaKind.DOCUMENT,
                    "application/pdf",
                    lambda: pdf("Omleiding Dorpstraat", "Volg de gele borden via de rondweg."),
                    "omleiding.pdf",
                ),
            ),
        ),
    ),
    Talk(
        # What we answered him, and the block, stand in demo_town/conduct.py.
        person("Dennis Verhoeven", 49),
        (
            Says(
                "w-2 10:05",
                "Boete omdat ik vijf minuten voor de bakker stond. Wat een stelletje idioten zijn jullie",
            ),
            Takes(SANNE),
            Says("w-2 10:20", "Die boete moet van tafel, sukkels. Wanneer regelen jullie dat"),
            Says("w-2 13:40", "Nog steeds niks gehoord, stelletje prutsers"),
            Says("w-2 14:02", "Ga je schamen, waardeloos tuig dat jullie zijn"),
        ),
    ),
)
