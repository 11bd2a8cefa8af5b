"""What a directory tells, and what is known afterwards."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.directory import LONGEST, NOBODY, Listed, Told, Unfit, told

JAN = Listed("j.devries@stad.nl", "7f1c", "j.devries@stad.nl", "Jan de Vries", "Jan", "de Vries")
BY_HAND = Listed("marieke@stad.nl", "", "marieke@stad.nl", "Marieke Hoekstra")
OF_A_TENANT = replace(JAN, user_name="jvries@stad.onmicrosoft.com")


@pytest.mark.parametrize(
    ("said", "name", "email"),
    [
        (Told("J.Bos@stad.nl", name="Jo Bos"), "Jo Bos", "j.bos@stad.nl"),
        (Told("j.bos@stad.nl", given_name="Jo", family_name="Bos"), "Jo Bos", "j.bos@stad.nl"),
        (Told("j.bos@stad.nl", name="Jo Bos (KCC)", given_name="Jo"), "Jo Bos (KCC)", "j.bos@stad.nl"),
        (Told("j.bos@stad.nl", family_name="Bos"), "Bos", "j.bos@stad.nl"),
        (Told("j.bos@stad.nl"), "j.bos@stad.nl", "j.bos@stad.nl"),
        (Told("jbos", email="J.Bos@stad.nl", name="Jo Bos"), "Jo Bos", "j.bos@stad.nl"),
        (Told("s.o'neill@stad.nl", name="Sam O'Neill"), "Sam O'Neill", "s.o'neill@stad.nl"),
        (Told("j.bos@gemeente.xn--p1ai"), "j.bos@gemeente.xn--p1ai", "j.bos@gemeente.xn--p1ai"),
        (Told(" j.bos@stad.nl\u200b", name="\u202eJo\x00 Bos\ud800"), "Jo Bos", "j.bos@stad.nl"),
    ],
)
def test_newcomer_is_called_and_reached_as_was_told(said: Told, name: str, email: str) -> None:
    newcomer = told(NOBODY, said)
    assert (newcomer.name, newcomer.email, newcomer.is_active) == (name, email, True)


@pytest.mark.parametrize(
    ("known", "said", "name"),
    [
        (JAN, Told(name="Jan Jansen"), "Jan Jansen"),
        (JAN, Told(family_name="Jansen"), "Jan Jansen"),
        (JAN, Told(name="Jan de Vries", family_name="Jansen"), "Jan de Vries"),
        (JAN, Told(name=""), "Jan de Vries"),
        (JAN, Told(given_name="", family_name=""), "Jan de Vries"),
        (replace(JAN, name="Jan de Vries (KCC)"), Told(family_name="Jansen"), "Jan de Vries (KCC)"),
        (BY_HAND, Told(given_name="M.", family_name="Hoekstra"), "Marieke Hoekstra"),
        (replace(BY_HAND, name="marieke@stad.nl"), Told(given_name="Marieke"), "Marieke"),
    ],
)
def test_name_follows_its_parts_as_long_as_it_is_made_of_them(known: Listed, said: Told, name: str) -> None:
    assert told(known, said).name == name


@pytest.mark.parametrize(
    ("known", "said", "email"),
    [
        (JAN, Told(email="Jan@stad.nl"), "jan@stad.nl"),
        (JAN, Told(user_name="jan@stad.nl"), "jan@stad.nl"),
        (JAN, Told(user_name="jan@stad.nl", email="jan.devries@stad.nl"), "jan.devries@stad.nl"),
        (JAN, Told(email=""), "j.devries@stad.nl"),
        (OF_A_TENANT, Told(user_name="jan@stad.onmicrosoft.com"), "j.devries@stad.nl"),
    ],
)
def test_address_follows_what_they_sign_in_with_unless_it_was_told_apart(
    known: Listed, said: Told, email: str
) -> None:
    assert told(known, said).email == email


@pytest.mark.parametrize("odd", ["beheer@localhost", "", "x" * 300])
def test_address_that_was_there_before_is_in_nobodys_way(odd: str) -> None:
    known = replace(BY_HAND, user_name="marieke", email=odd)
    assert told(known, Told(is_active=False)) == replace(known, is_active=False)


def test_what_was_not_told_stays() -> None:
    assert told(JAN, Told(is_active=False)) == replace(JAN, is_active=False)


@pytest.mark.parametrize(
    ("said", "field"),
    [
        (Told(name="Jo Bos", email="j.bos@stad.nl"), "user_name"),
        (Told("\u200b", email="j.bos@stad.nl"), "user_name"),
        (Told("jbos", name="Jo Bos"), "email"),
        (Told("jbos", email="bij de balie"), "email"),
        (Told("j.bos@stad.nl", name="x" * 101), "name"),
        (Told("j.bos@stad.nl", external_id="x" * 256), "external_id"),
        (Told("j.bos@stad.nl", given_name="x" * 101), "name"),
    ],
)
def test_what_cannot_be_kept_is_refused(said: Told, field: str) -> None:
    with pytest.raises(Unfit) as refusal:
        told(NOBODY, said)
    assert refusal.value.field == field


SAYINGS = st.builds(Told, *[st.none() | st.text(max_size=300)] * 6, st.none() | st.booleans())


@given(known=st.sampled_from([NOBODY, JAN, BY_HAND, OF_A_TENANT]), said=SAYINGS)
def test_whatever_is_told_is_kept_whole_or_refused(known: Listed, said: Told) -> None:
    try:
        after = told(known, said)
    except Unfit:
        return
    assert after.name
    assert "@" in after.email
    assert all(len(getattr(after, field)) <= most for field, most in LONGEST.items())
    assert told(after, Told()) == after
