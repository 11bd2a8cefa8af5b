"""Where somebody lives, and what is only a place in public space."""

import pytest

from samenspraak.domain.findings import Profile

from .tables import marked, rows, unmarked


@pytest.mark.parametrize("text", rows("address_found.txt"))
def test_a_home_is_found_from_street_to_town(text: str) -> None:
    assert marked(unmarked(text)) == text


@pytest.mark.parametrize("text", rows("address_left_alone.txt"))
def test_a_place_in_public_space_is_left_alone(text: str) -> None:
    assert "ADDRESS:" not in marked(text)


OWN = [
    "kom naar Stadhuisplein 1",
    "adres: stadhuisplein 1 in Lindewaard",
    "wij wonen niet op Stadhuisplein nr. 1",
    "ons adres is nummer 1 aan het Stadhuisplein",
]


@pytest.mark.parametrize("text", OWN)
def test_own_address_is_no_finding(text: str) -> None:
    own = Profile(name="Gemeente Lindewaard", addresses=("Stadhuisplein 1, 6511 AB",))
    assert marked(text, own) == text
    assert "ADDRESS:" in marked(text)


def test_nobody_lives_at_a_street_of_the_profile() -> None:
    assert marked("ik woon op Stadspark 4", Profile(streets=("Stadspark",))) == "ik woon op Stadspark 4"
