"""What the municipality's own words must keep of a default, and what cannot fill itself in."""

import pytest

from samenspraak.domain.own_words import missing_in, places_in, unknown_in

LINK = "Vul het in op {link} van {gemeente}. Klopt “{controlecode}”? Bel 112 bij gevaar."


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Ga naar {link}, code {controlecode}. Gevaar: 112.", ()),
        ("Ga naar {link}. Gevaar: 112.", ("{controlecode}",)),
        ("Ga naar {link}, code {controlecode}.", ("112",)),
        ("Kom langs.", ("{link}", "{controlecode}", "112")),
    ],
)
def test_what_a_resident_cannot_do_without_is_missed(text: str, missing: tuple[str, ...]) -> None:
    assert missing_in(text, LINK) == missing


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Klacht? Bel {telefoon}.", ()),
        ("Dien dan een klacht in.", ("{telefoon}",)),
        ("Bel {telefoon}.", ("klacht",)),
    ],
)
def test_ways_that_stay_open_and_how_to_object_are_missed(text: str, missing: tuple[str, ...]) -> None:
    assert missing_in(text, "Bellen kan: {telefoon}. Je kunt een klacht indienen.") == missing


def test_name_of_the_municipality_can_be_left_out() -> None:
    assert "{gemeente}" not in missing_in("Niets", LINK)


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("{link} {controlecode} {gemeente}", ()),
        ("Dag {naam}, kijk op {link}", ("{naam}",)),
        ("Kijk op {link", ("{link",)),
        ("Kijk op link}", ("}",)),
        ("{{link}}", ("{", "}")),
        ("{0} {} {link!r}", ("{0}", "{}", "{link!r}")),
    ],
)
def test_what_cannot_fill_itself_in_is_named(text: str, unknown: tuple[str, ...]) -> None:
    assert unknown_in(text, LINK) == unknown


def test_places_are_named_once_in_the_order_of_the_text() -> None:
    assert places_in("{dag} om {tijd}, dus {dag}") == ("{dag}", "{tijd}")
