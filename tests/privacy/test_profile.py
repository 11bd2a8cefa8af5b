"""A municipality's profile is checked where it enters."""

import pytest

from samenspraak.domain.findings import Profile
from samenspraak.privacy.profile import ProfileUnreadable, profile_from


def test_profile_keeps_what_the_file_says() -> None:
    profile = profile_from({"name": "Gemeente Lindewaard", "ibans": ["NL10 BNGH 0285 1044 17"], "emails": []})
    assert profile.own_ibans == {"nl10bngh0285104417"}
    assert profile.place_names == {"lindewaard"}


def test_street_and_postcode_of_an_own_address_are_each_own() -> None:
    profile = Profile(addresses=("Nijverheidsweg 14, 6534 AN",))
    assert profile.own_addresses == {"nijverheidsweg14", "6534an"}


@pytest.mark.parametrize(
    ("data", "key"),
    [([], ""), ({"name": 3}, "name"), ({"ibans": "NL10"}, "ibans"), ({"phones": [14]}, "phones")],
)
def test_unreadable_profile_names_the_key_to_mend(data: object, key: str) -> None:
    with pytest.raises(ProfileUnreadable) as unreadable:
        profile_from(data)
    assert unreadable.value.key == key
