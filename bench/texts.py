"""Invented texts and names for a million messages: a few common words, many rare ones, as people write."""

import random
from itertools import accumulate

TEXTS = 16_384
NAMES = 4_096

SUBJECTS = (
    "container", "afval", "paspoort", "afspraak", "grofvuil", "parkeervergunning", "lantaarnpaal", "rijbewijs",
    "stoeptegel", "belasting", "verhuizing", "speeltuin", "boom", "riool", "zwerfvuil", "fietspad", "aanslag",
    "identiteitskaart", "oud papier", "kliko", "gft", "plastic", "milieustraat", "bouwvergunning", "dakkapel",
    "geluidsoverlast", "hondenpoep", "ratten", "kattenluik", "brug", "drempel", "verkeerslicht", "bushalte",
    "uittreksel", "geboorteakte", "huwelijk", "begraafplaats", "bijstand", "energietoeslag", "schuldhulp",
    "huishoudelijke hulp", "traplift", "leerlingenvervoer", "zwembad", "sporthal", "bibliotheek", "evenement",
    "collecte", "terras", "marktplaats", "inspraak", "bestemmingsplan", "kapvergunning", "duikers", "sloot",
    "onkruid", "bladkorf", "strooiwagen", "wateroverlast", "kadaster",
)  # fmt: skip
OPENINGS = ("Goedemiddag", "Hallo", "Beste gemeente", "Goedemorgen", "Dag", "Hoi", "Goedenavond")
QUESTIONS = (
    "wanneer wordt de {subject} bij ons aan de {street} eindelijk opgehaald?",
    "ik wil graag iets vragen over {subject}. Kan dat ook op donderdag?",
    "bij ons in de {street} is de {subject} kapot en dat is gevaarlijk voor kinderen.",
    "hoeveel kost {subject} tegenwoordig, en hoe lang moet ik daarop wachten?",
    "ik heb vorige week gebeld over {subject} maar niets meer gehoord.",
    "er ligt al dagen {subject} op de hoek van de {street}. Kunt u dat opruimen?",
    "mijn moeder heeft hulp nodig met {subject}, zij kan het niet meer zelf.",
    "is het loket voor {subject} ook in de vakantie open?",
    "dank u wel voor uw antwoord over {subject}, daar ben ik erg mee geholpen.",
    "waarom staat {subject} niet op de website? Ik kan het nergens vinden.",
)
ANSWERS = (
    "Dank u wel voor uw melding over {subject}. We hebben het doorgegeven aan de buitendienst.",
    "Voor {subject} kunt u langskomen in het gemeentehuis. Neem een geldig bewijs mee.",
    "Wat vervelend van de {subject} in de {street}. Onze collega gaat deze week kijken.",
    "U kunt {subject} regelen via de website, dan hebt u binnen vijf werkdagen bericht.",
    "We zoeken uit hoe het zit met {subject}. U hoort uiterlijk morgen van ons.",
)
STREETS = tuple(
    first + last
    for first in (
        "Kerk", "Molen", "Dorps", "School", "Water", "Berken", "Eiken", "Linden", "Beuken", "Kastanje", "Wilgen",
        "Meidoorn", "Raadhuis", "Stations", "Haven", "Markt", "Burg", "Zand", "Heide", "Veld", "Hof", "Brink",
        "Nachtegaal", "Merel", "Leeuwerik", "Fazanten", "Tulpen", "Rozen", "Irissen", "Anjer", "Juliana", "Beatrix",
    )
    for last in ("straat", "laan", "weg", "plein", "dreef", "hof", "pad", "singel", "kade", "akker")
)  # fmt: skip
FIRST_NAMES = (
    "Jan", "Maria", "Fatma", "Kees", "Anna", "Mohamed", "Sanne", "Piet", "Ayşe", "Tom", "Lotte", "Daan", "Noor",
    "Emre", "Sophie", "Willem", "Ingrid", "Henk", "Samira", "Łukasz", "Björn", "Joke", "Rens", "Marieke",
)  # fmt: skip
SURNAMES = (
    "Jansen", "de Vries", "Yılmaz", "Bakker", "Visser", "Smit", "Meijer", "de Boer", "Mulder", "Peters", "Hendriks",
    "van Dijk", "van Leeuwen", "Şahin", "Kowalski", "Dekker", "Brouwer", "El Amrani", "Vermeulen", "Kuipers",
    *(f"van der {first}" for first in ("Meulen", "Velden", "Linden", "Heijden", "Wal", "Horst", "Kolk", "Zande")),
    *(f"{first}{last}" for first in ("Wester", "Ooster", "Noorder", "Zuider", "Hooge", "Laage", "Groene", "Oude",
                                     "Nieuwe", "Kleine", "Groote", "Lange", "Korte", "Witte", "Zwarte", "Roode")
      for last in ("man", "veld", "huis", "kamp", "broek", "dijk", "berg", "horst", "brug", "boom")),
)  # fmt: skip


def texts() -> list[tuple[int, str]]:
    """By number, an even one for an answer of ours. The first subjects are the common ones."""
    chance = random.Random(4)
    weights = tuple(accumulate(1 / (place + 5) for place in range(len(SUBJECTS))))
    made = []
    for number in range(TEXTS):
        (subject,) = chance.choices(SUBJECTS, cum_weights=weights)
        ours = number % 2 == 0
        said = chance.choice(ANSWERS if ours else QUESTIONS)
        opening = "Beste inwoner" if ours else chance.choice(OPENINGS)
        made.append((number, f"{opening}, {said.format(subject=subject, street=chance.choice(STREETS))}"))
    return made


def names() -> list[tuple[int, str]]:
    """By number; the first surnames are the common ones."""
    chance = random.Random(5)
    weights = tuple(accumulate(1 / (place + 5) for place in range(len(SURNAMES))))
    return [
        (number, f"{chance.choice(FIRST_NAMES)} {chance.choices(SURNAMES, cum_weights=weights)[0]}")
        for number in range(NAMES)
    ]
