"""Nothing comes past the guard behind a long table: beyond its bounds a detector finds rather than trusts."""

import pytest

from samenspraak.domain.findings import Kind
from samenspraak.privacy.guard import findings

CASES = [
    ("1 ", 400, "mijn bsn is ", "99 99 95 40 6", Kind.BSN),
    ("12-", 60, "mijn bsn is ", "99 99 95 40 6", Kind.BSN),
    ("12-", 60, "/", "99 99 95 40 6", Kind.BSN),
    ("de12 ", 100, "op ", "DE89 3704 0044 0532 0130 00", Kind.IBAN),
    ("de12 ", 100, "rekening ", "DE89 3704 0044 0532 0130 01", Kind.IBAN),
    ("afspraak op 3-4-2026, ", 70, "geboren ", "12-03-2019", Kind.DOB),
    ("lamp kapot bij Kerkstraat 1. ", 70, "Ik woon op de ", "Lindelaan 14", Kind.ADDRESS),
    ("bel mij 0612345678, ", 70, "mijn moeder heeft ", "0687654321", Kind.PHONE_THIRD),
    ("zaak 12-ab-34, ", 70, "mijn kenteken is ", "GX-123-B", Kind.KENTEKEN),
    ("kenteken? ", 20, "kenteken ", "g x een twee drie b", Kind.KENTEKEN),
    ("paspoort ab1 ", 70, "paspoort ", "SPR 7KL 2D4", Kind.DOCNR),
    ("wachtwoord vergeten, ", 40, "wachtwoord is ", "Herfst88", Kind.CREDENTIAL),
    ("wachtwoord vergeten, ", 40, "", "Herfst88 is mijn wachtwoord", Kind.CREDENTIAL),
    ("wachtwoord vergeten, ", 40, "wachtwoord dat ik altijd al had was ", "Herfst88", Kind.CREDENTIAL),
    ("niemand heeft kanker. ", 120, "mijn moeder heeft ", "kanker", Kind.SPECIAL),
]


@pytest.mark.parametrize("piece", ["1 ", "1-1-81, ", "Kerkstraat 1 ", "een twee drie vier, ", "٣٤ ", "😀1"])
def test_crowd_of_figures_is_masked_to_the_last(piece: str) -> None:
    text = piece * 300
    left = list(text)
    for one in findings(text):
        left[one.start : one.end] = "•" * (one.end - one.start)
    assert not any(character.isdigit() for character in left)
    assert "twee" not in "".join(left)


def test_words_are_read_in_a_crowd_of_figures_as_well() -> None:
    found = findings(
        f"{'12, ' * 300} mijn wachtwoord is Herfst88 en mijn moeder heeft kanker, mail jan@gmail.com"
    )
    assert {Kind.CREDENTIAL, Kind.SPECIAL, Kind.EMAIL} <= {one.kind for one in found}


def test_long_table_that_is_no_crowd_is_read_as_it_is() -> None:
    assert findings("lijn 3 om 12 uur, " * 120) == ()


@pytest.mark.parametrize(("noise", "times", "name", "data", "kind"), CASES)
def test_data_is_found_behind_any_amount_of_noise(
    noise: str, times: int, name: str, data: str, kind: Kind
) -> None:
    text = f"{noise * times}{name}{data}"
    last = findings(text)[-1]
    assert last.kind is kind
    assert last.start <= len(text) - len(data) < last.end


@pytest.mark.parametrize(("noise", "times", "name", "data", "kind"), CASES)
def test_data_is_found_before_any_amount_of_noise(
    noise: str, times: int, name: str, data: str, kind: Kind
) -> None:
    found = findings(f"{name}{data}\n\n{noise * times}")
    assert any(one.kind is kind and one.start <= len(name) < one.end for one in found)
