"""How a resident would like to be addressed, from how they write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.form_of_address import form_of_address


@pytest.mark.parametrize(
    "text",
    [
        "Kunt u mij helpen?",
        "kunt U dat nakijken",
        "Dank u.",
        "dankuwel!",
        "Wat zijn uw openingstijden?",
        "Bent u morgen open",
        "Lantaarn kapot aub maken",
        "Geachte heer, mevrouw, de lantaarn is stuk",
        "De lantaarn is stuk. Met vriendelijke groet, J. Smit",
        "Kan iemand a.u.b. kijken",
        "Kunt u zeggen wanneer jullie open zijn?",
        "Ik hoor het graag van u, je weet maar nooit",
        "HEEFT U EEN MOMENT",
        "Hello, kunt u mij helpen met een paspoort",
        "Guten Tag, können Sie mir helfen?",
        "Bonjour, pourriez-vous m'indiquer vos heures d'ouverture ?",
        "Czy mogłaby Pani podać godziny otwarcia urzędu?",
        "Dear Sir or Madam, I would be grateful for an answer. Yours faithfully",
    ],
)
def test_resident_who_writes_formally_is_u(text: str) -> None:
    assert form_of_address(text) == "u"


@pytest.mark.parametrize(
    "text",
    [
        "Kan je me helpen?",
        "hoi, hebben jullie een container over",
        "Weet jij dat?",
        "is dat jouw afdeling",
        "alsjeblieft, hier is de foto",
        "ajb snel",
        "Dankjewel",
        "HOE KOM JE AAN EEN PARKEERVERGUNNING",
        "om 10 u ben ik er, kun je dan?",
        "heey ff vraagje over mijn paspoort",
        "die site doet het weer niet 😂",
        "kannst du mir sagen, wo ich parken darf",
        "salut tu peux m'aider",
        "hey, where do I get a permit lol",
    ],
)
def test_resident_who_writes_informally_is_je(text: str) -> None:
    assert form_of_address(text) == "je"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Wanneer is de milieustraat open?",
        "Wanneer zijn jullie open?",
        "Het duurt 3 u",
        "er is een u-bocht bij het kantoor",
        "uur uren uit jeuk jeugd uwv",
        "can u help me with my passport",
        "Je voudrais un passeport",
        "je suis perdu",
        "kunnen jullie dit aub regelen",
        "Ik kom om 14.00u, zijn jullie er dan nog",
        "er is een u-bocht bij jullie kantoor",
        "how are u",
        "de U-bahn",
        "Czy u mnie w domu jest dzisiaj odbiór",
        "j'ai oublié mon rendez-vous",
        "Sie ist krank, meine Mutter",
        "afspraak van 12/u/3",
        "Καλημέρα",
    ],
)
def test_message_that_does_not_say_leaves_it_open(text: str) -> None:
    assert form_of_address(text) is None


@given(st.text())
def test_any_text_is_judged_without_failing(text: str) -> None:
    assert form_of_address(text) in ("je", "u", None)
