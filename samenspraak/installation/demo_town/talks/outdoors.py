"""Public space: lamps, tiles, trees, litter."""

from samenspraak.domain.contents import Location, MediaKind
from samenspraak.domain.statuses import Status
from samenspraak.installation.demo_town.documents import sketch_of_garden
from samenspraak.installation.demo_town.pictures import bicycle, lamp_post, loose_tile
from samenspraak.installation.demo_town.staff import BRAM, ILSE, SANNE
from samenspraak.installation.demo_town.telling import (
    Closes,
    FileTold,
    Notes,
    Promised,
    ReactsBack,
    Replies,
    Says,
    SendsFile,
    Shares,
    Takes,
    Talk,
    Withdraws,
    person,
)

TALKS = (
    Talk(
        person("Farid El Amrani", 21),
        (
            SendsFile(
                "-2h20m",
                FileTold(MediaKind.IMAGE, "image/png", lamp_post),
                "De lantaarnpaal bij de speeltuin is al een week stuk",
                mark="foto",
            ),
            Shares("-2h19m", Location(52.1532, 5.3921)),
            Replies(
                "-2h05m",
                BRAM,
                "Dag meneer El Amrani, dank voor de foto. Ik heb de lamp doorgegeven aan de monteur. "
                "Hij is binnen vijf werkdagen gemaakt.",
                ends=Status.DELIVERED,
                to="foto",
                is_signed=True,
            ),
        ),
    ),
    Talk(
        person("Corrie van Loon", 22),
        (
            SendsFile(
                "-34m",
                FileTold(MediaKind.IMAGE, "image/png", loose_tile),
                "Deze tegel ligt los. Mijn man bleef er gisteren achter haken, gelukkig niks aan de hand",
                mark="tegel",
            ),
            Takes(BRAM),
            ReactsBack("-29m", BRAM, "tegel", "🙏"),
            Notes("-28m", BRAM, "Ploeg Noord rijdt hier vandaag langs. Ik vraag of ze hem meenemen."),
        ),
    ),
    Talk(
        person("Kelly de Groot", 23),
        (
            Says(
                "now-17m",
                "Beste buren, het ligt weer vol blikjes en chipszakken in het Lindenpark. Wie meldt dit?? "
                "Vorige week was het net opgeruimd",
                is_forwarded=True,
            ),
            Says("now-16m", "deze kwam langs in onze buurtapp, dus bij deze 🙂"),
        ),
    ),
    Talk(
        person("Piet Hendriks", 24),
        (
            Says(
                "now-23h20m",
                "Goedendag, de wortels van de boom voor ons huis drukken de stoep omhoog. Met de rollator kom ik er "
                "niet meer langs. Wie kan hier naar kijken?",
            ),
        ),
    ),
    Talk(
        person("Liesbeth Zijlstra", 25),
        (
            Says("w-1 14:10", "Heb ik een vergunning nodig om een boom in mijn achtertuin te kappen?"),
            Replies(
                "w-1 14:32",
                SANNE,
                "Goedemiddag mevrouw Zijlstra, dat hangt af van de dikte van de stam. Is die dikker dan 30 centimeter, "
                "gemeten op borsthoogte? Dan hebt u een kapvergunning nodig.",
                is_signed=True,
            ),
            SendsFile(
                "-55m",
                FileTold(MediaKind.DOCUMENT, "application/pdf", sketch_of_garden, "schets tuin.pdf"),
                "Hij is 42 cm. Hierbij een schetsje",
            ),
            Replies(
                "-38m",
                SANNE,
                "Dank voor de schets. Dan is een vergunning nodig. Die vraagt u aan via voorbeeldstad.example/kappen. "
                "U krijgt binnen acht weken een besluit.",
            ),
        ),
    ),
    Talk(
        person("Jeroen Blom", 26),
        (
            Says("-2h40m", "Kunnen jullie wat doen aan al die hondenpoep op het veldje achter de school"),
            Says("-2h38m", "het is altijd diezelfde vent van nummer 8 met zn herder", mark="roddel"),
            Withdraws("-2h35m", "roddel"),
            Says("-2h34m", "sorry dat laatste hoort hier niet"),
            Replies(
                "-2h20m",
                BRAM,
                "Dag Jeroen, geen probleem. Onze boa's lopen deze week vaker langs het veldje. "
                "We hangen ook een extra bak met zakjes op.",
                ends=Status.READ,
                is_signed=True,
            ),
        ),
    ),
    Talk(
        person("Truus Bakema", 27),
        (
            Says("-4h05m", "Het bankje bij de vijver in het Stadspark is kapot. Er steekt een schroef uit"),
            Replies(
                "-3h50m",
                BRAM,
                "Dank u wel voor uw melding, mevrouw Bakema. We maken het bankje deze week.",
                ends=Status.UNCERTAIN,
            ),
            Notes(
                "-3h40m", BRAM, "Niet zeker of dit is aangekomen. Morgen nog eens kijken, niet dubbel sturen."
            ),
        ),
    ),
    Talk(
        person("Wesley Martens", 28),
        (
            Says("w-2 10:20", "er zitten ratten bij de vuilcontainers achter de flat, echt groot"),
            Says("w-2 10:21", "me dochter durft niet meer naar de schuur"),
            Takes(BRAM),
            Notes(
                "w-2 11:02",
                BRAM,
                "Uitgezet bij de plaagdierbeheerder. Hij belt mij terug, daarna antwoord ik.",
            ),
        ),
    ),
    Talk(
        person("Marco Visser", 29),
        (
            SendsFile(
                "now-45m",
                FileTold(MediaKind.VIDEO, "video/mp4", bicycle, refused="too_large"),
                "filmpje van de fietsenstalling, staat vol met wrakken",
            ),
            SendsFile("now-43m", FileTold(MediaKind.IMAGE, "image/png", bicycle), "deze foto dan maar"),
            Takes(BRAM),
            Promised(in_minutes=35),
        ),
    ),
    Talk(
        person("Annemiek Tol", 31),
        (
            Says("w-3 15:02", "De glijbaan in de speeltuin heeft een scherpe rand"),
            Replies(
                "w-3 15:10", BRAM, "Goed dat u het meldt. Er gaat vandaag nog iemand kijken.", is_signed=True
            ),
            Says("w-2 11:15", "Hij is al gemaakt zie ik. Top gedaan 👏"),
            Replies("w-2 11:20", ILSE, "Fijn om te horen! Veel speelplezier."),
            Closes("w-2 11:21", ILSE, "Bomen en groen"),
        ),
    ),
)
