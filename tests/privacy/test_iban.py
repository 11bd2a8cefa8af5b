"""What is a bank account, and whose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import iban
from stdnum.iso7064 import mod_97_10

from samenspraak.domain.findings import Profile

from .tables import marked, unmarked

FOUND = [
    "Mijn giro «IBAN:1234567» is vervangen door «IBAN:NL28ABNA0573187703»",
    "rekening «IBAN:NL28 ABNA 0573 1877 03» t.n.v. Jan, kenmerk 1234567",
    "iban «IBAN:NL28ABNA0573187703», zaaknummer 123456782",
    "oude rekeningnummer was «IBAN:123456789», nieuwe is «IBAN:NL28ABNA0573187703»",
    "rekening «IBAN:NL28ABNA0573187703» en oude giro «IBAN:1234567»",
    "Mijn rekening is «IBAN:NL54INGB0928826137».",
    "iban «IBAN:nl54 ingb 0928 8261 37» tnv Jansen",
    "«IBAN:NL54-INGB-0928-8261-37»",
    "«IBAN:NL54.INGB.0928.8261.37»",
    "«IBAN:NL54\nINGB\n0928\n8261\n37»",
    "«IBAN:nl 54 ingb 09 28 82 61 37»",
    "«IBAN:N L 5 4 I N G B 0 9 2 8 8 2 6 1 3 7»",
    "«IBAN:NL54\u200bINGB09\u00ad28826137»",
    "«IBAN:ＮＬ５４ＩＮＧＢ０９２８８２６１３７»",
    "«IBAN:NL55INGB0928826137»",
    "iban «IBAN:NL54INGB092882613»",
    "Konto «IBAN:DE89 3704 0044 0532 0130 00»",
    "«IBAN:BE68 5390 0754 7034»",
    "«IBAN:GB29 NWBK 6016 1331 9268 19»",
    "konto «IBAN:DE88 3704 0044 0532 0130 00»",
    "gironummer «IBAN:4512367»",
    "rekeningnummer «IBAN:12.34.56.789»",
    "bankrekening «IBAN:RABO 0123456789»",
    "iban «IBAN:nl vierenvijftig ingb nul negen twee acht acht twee zes een drie zeven»",
    "rekening «IBAN:NL54INGB0928826137» bsn «BSN:999995406»",
    "ja het geld moet naar «IBAN:en el nul zeven ing bee nul acht een een nul zeven zeven zeven een drie» dank u wel",
    "mijn rekening is «IBAN:NL12 Rabobank 0123456789»",
    "mijn gironr is «IBAN:1234567»",
    "reknr «IBAN:N L twee vijf R A B O nul drie zes vijf acht vijf nul negen een zes»",
    "iban is «IBAN:en el twee vijf er aa bee oo nul drie zes vijf acht vijf nul negen een zes»",
    "iban «IBAN:NL twee vijf ing bee nul drie zes vijf acht vijf nul negen een zes»",
]

NOT_FOUND = [
    "welk iban moet ik gebruiken?",
    "DE000000000000000000Þ0",
    "rekening van 12-04-2026 voor 85,50",
    "op mijn bankrekening staat 1200 euro",
    "betalingskenmerk 4046 1971 2135 7661",
    "bel 0612345678 over de rekening",
    "de 12 3456 7890",
    "factuurnummer 1234567 op rekening",
]

OF_DIGITS_ONLY = {
    "AT": 16,
    "BE": 12,
    "CZ": 20,
    "DE": 18,
    "DK": 14,
    "FI": 14,
    "HU": 24,
    "NO": 11,
    "PL": 24,
    "SE": 20,
}
"""Countries, and how many digits an account there has behind its check digits."""


@st.composite
def foreign_accounts(draw: st.DrawFn) -> str:
    """With the right check digits as often as not."""
    country = draw(st.sampled_from(sorted(OF_DIGITS_ONLY)))
    account = draw(st.text("0123456789", min_size=OF_DIGITS_ONLY[country], max_size=OF_DIGITS_ONLY[country]))
    right = mod_97_10.calc_check_digits(account + country)
    return country + draw(st.sampled_from([right, "00", "17", "98"])) + account


@pytest.mark.parametrize("text", FOUND)
def test_an_account_is_found_from_its_country_to_its_last_digit(text: str) -> None:
    assert marked(unmarked(text)) == text


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_is_no_account_is_left_alone(text: str) -> None:
    assert "IBAN:" not in marked(text)


@given(foreign_accounts())
def test_number_alone_is_an_account_when_the_library_says_so(number: str) -> None:
    assert ("IBAN:" in marked(number)) == iban.is_valid(number, check_country=False)


@pytest.mark.parametrize("text", ["rekening NL10BNGH0285104417", "iban nl10 bngh 0285 1044 17"])
def test_own_account_is_no_finding_and_that_of_another_is(text: str) -> None:
    own = Profile(ibans=("NL10 BNGH 0285 1044 17",))
    assert marked(text, own) == text
    assert "IBAN:" in marked(text, Profile(ibans=("NL54INGB0928826137",)))
