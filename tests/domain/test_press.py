"""What reads like a question of the press, and what only names a newspaper, a broadcaster or a journalist."""

import pytest

from samenspraak.domain.press import is_from_press


@pytest.mark.parametrize(
    "text",
    [
        "Goedemorgen, ik ben verslaggever van Omroep Zuid. Wie kan ik spreken over de brug?",
        "Ik ben een journalist en wil graag weten hoeveel bomen er gekapt zijn.",
        "Ik ben freelance journalist, klopt het dat het zwembad sluit?",
        "Hallo, ik werk voor het dagblad en heb een vraag over de begroting",
        "Wij bellen namens de krant over het azc",
        "Ik schrijf voor de Courant een stuk over de dijk",
        "Als redacteur bij de lokale omroep zoek ik een woordvoerder",
        "Goedemiddag, Kim Smit, verslaggever bij het Nieuwsblad. Heeft u even?",
        "Mijn naam is Kim, journalist bij een nieuwssite",
        "Hier de redactie van Stad Vandaag met een vraag",
        "Namens de redactie van het weekblad: klopt dit bericht?",
        "PERSVRAAG: hoeveel klachten kreeg de gemeente?",
        "Kunt u mij doorverbinden met de persvoorlichter",
        "Graag een reactie van de wethouder voor ons artikel van morgen",
        "Wij willen wederhoor van de gemeente",
        "Mag ik een quote voor een reportage over afval?",
        "Hello, I am a journalist with a Dutch newspaper",
        "I have a press question about the bridge",
    ],
)
def test_who_says_to_be_of_the_press_is_heard(text: str) -> None:
    assert is_from_press(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Wanneer wordt het oud papier opgehaald?",
        "Ik las in de krant dat de brug dicht gaat. Klopt dat?",
        "Bij de omroep zeiden ze dat het zwembad sluit",
        "Waar laat ik oude kranten?",
        "De krant wordt niet meer bezorgd",
        "Er staat een journalist voor mijn deur, mag dat?",
        "Ik ben geen journalist, maar dit stinkt",
        "Een verslaggever van de omroep heeft mijn kind gefilmd",
        "Mijn man is journalist en ziek. Kan hij een gehandicaptenparkeerkaart krijgen?",
        "Ik wil graag een reactie op mijn klacht",
        "Graag een reactie op het artikel in de krant over mijn straat",
        "Ik sta onder grote druk en pers er alles uit",
        "Mijn radio is gestolen",
        "Hallo, ik ben de eigenaar van de kiosk",
        "Ik werk in de bouw en heb een vergunning nodig",
        "Kan ik een expresbestelling doen?",
    ],
)
def test_who_only_names_one_is_not(text: str) -> None:
    assert not is_from_press(text)
