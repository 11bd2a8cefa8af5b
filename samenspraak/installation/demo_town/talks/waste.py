"""Waste: containers, bulky waste, the recycling yard."""

from samenspraak.domain.contents import Location, MediaKind
from samenspraak.domain.statuses import Status
from samenspraak.installation.demo_town.pictures import rubbish
from samenspraak.installation.demo_town.sounds import voice_message
from samenspraak.installation.demo_town.staff import BRAM, ILSE, SANNE
from samenspraak.installation.demo_town.telling import (
    Closes,
    FileTold,
    Notes,
    Reacts,
    Replies,
    Says,
    SendsFile,
    Shares,
    Takes,
    Talk,
    person,
)

TALKS = (
    Talk(
        person("Monique Verhagen", 11),
        (
            Says("now-6m", "hoi onze groene bak is vanochtend niet geleegd"),
            Says("now-5m", "hele straat niet trouwens, bij de buren staat ie ook nog vol"),
        ),
    ),
    Talk(
        person("", 12),
        (
            SendsFile(
                "now-9m",
                FileTold(MediaKind.IMAGE, "image/png", rubbish),
                "Alweer troep naast de container bij het Marktplein. Kunnen jullie dit weghalen aub",
            ),
        ),
    ),
    Talk(
        person("Dennis Kuipers", 13),
        (
            Says("-75m", "Dag, ik wil graag een extra papiercontainer. Ik woon op Kastanjelaan 31, 9999 KL"),
            Replies(
                "-68m",
                ILSE,
                "Dag Dennis, dat kan. Deel je adres liever niet via WhatsApp. "
                "Op voorbeeldstad.example/container vraag je de container aan met ons formulier. "
                "Je hebt hem binnen twee weken.",
                mark="link",
                is_signed=True,
            ),
            Reacts("-66m", "link", "👍"),
        ),
    ),
    Talk(
        person("Gerda Oosterhof", 14),
        (
            Says("w-2 09:12", "Goedendag. Kunt u een oude bank ophalen? Hij staat klaar in de gang."),
            Replies(
                "w-2 09:31",
                SANNE,
                "Goedemorgen mevrouw Oosterhof, dat doen we graag. Grofvuil halen we op dinsdag en vrijdag op. "
                "Welke dag komt u goed uit?",
            ),
            Says("w-2 09:40", "Vrijdag is prima. Mag hij dan op de stoep?"),
            Replies(
                "w-2 09:44",
                SANNE,
                "Ja, zet de bank vrijdag voor half acht op de stoep. Houd wel een doorgang vrij.",
                is_signed=True,
            ),
            Says("w-2 09:52", "Dank u wel voor de snelle reactie!", mark="dank"),
            Closes("w-2 09:55", SANNE, "Afval"),
        ),
    ),
    Talk(
        person("Emily Carter", 15),
        (
            Says(
                "-3h10m",
                "Hi! I just moved here. Which day do you collect paper? I can't find it on the website 😅",
            ),
            Replies(
                "-3h",
                SANNE,
                "Hello Emily, welcome to Voorbeeldstad! We collect paper on the first Tuesday of the month. "
                "Please put the blue container outside before 7.30.",
                is_signed=True,
            ),
            Says("-2h58m", "Perfect, thank you so much!"),
            Closes("-2h55m", SANNE, "Afval"),
        ),
    ),
    Talk(
        person("Ricardo Pinas", 16),
        (
            Says("-52m", "me pas doet het niet bij de ondergrondse container. lampje blijft rood"),
            Shares("-51m", Location(52.1561, 5.3878, "Ondergrondse container", "Marktplein, Voorbeeldstad")),
            Takes(SANNE),
            Notes(
                "-44m", SANNE, "Container M12 staat in storing volgens het systeem. Monteur komt vanmiddag."
            ),
        ),
    ),
    Talk(
        person("Hannie Scholten", 17),
        (
            Says(
                "w-1 13:05", "Hoe laat gaat de milieustraat zaterdag dicht? En mag ik er oude verf brengen?"
            ),
            Replies(
                "w-1 13:20",
                BRAM,
                "Goedemiddag mevrouw Scholten, de milieustraat is zaterdag open van 9.00 tot 16.00 uur. "
                "Verf mag u gratis brengen. Neem uw afvalpas mee.",
                mark="antwoord",
                is_signed=True,
            ),
            Reacts("w-1 13:24", "antwoord", "👍"),
            Closes("w-1 13:30", BRAM, "Afval"),
        ),
    ),
    Talk(
        person("Anton Wiersma", 18),
        (
            SendsFile(
                "-41m", FileTold(MediaKind.AUDIO, "audio/ogg; codecs=opus", voice_message, is_voice=True)
            ),
            Says("-40m", "ik heb t ff ingesproken typen gaat slecht met me vingers"),
            Takes(ILSE),
            Notes("-33m", ILSE, "Beluisterd: meneer zoekt iemand die zijn container buiten zet."),
        ),
    ),
    Talk(
        person("Sylvia Mulder", 19),
        (
            Says("w-1 10:02", "Wanneer komen jullie het snoeiafval ophalen in Oosterdorp?"),
            Replies(
                "w-1 10:20",
                ILSE,
                "Goedemorgen mevrouw Mulder, in Oosterdorp halen we snoeiafval op in de laatste week van deze maand. "
                "Bundel de takken met touw.",
                ends=Status.SENT,
                is_signed=True,
            ),
        ),
    ),
)
