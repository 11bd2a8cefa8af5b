"""Numbers that were cut over two or three messages, and messages that only follow each other."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from samenspraak.domain.findings import Finding, Kind, Profile
from samenspraak.privacy.across import findings_across
from samenspraak.privacy.guard import findings

from .tables import unmarked

FOUND = [
    ["mijn bsn is «BSN:1234»", "«BSN:56782»"],
    ["mijn bsn is «BSN:1234»", "«BSN:56782» dank u"],
    ["bsn «BSN:123»", "«BSN:456»", "«BSN:782»"],
    ["mijn bsn is", "«BSN:123456789»"],
    ["hoi, mijn burgerservicenummer:", "«BSN:123 456 789»"],
    ["bsn «BSN:1 2 3 4 5 6»", "«BSN:7 8 2»"],
    ["«BSN:123456»", "«BSN:782»"],
    ["mijn bsn is «BSN:１２３４»", "«BSN:５６７８２»"],
    ["de bsn van mijn zoon is «BSN:12345»", "«BSN:6782»"],
    ["iban «IBAN:NL91 ABNA»", "«IBAN:0417 1643 00»"],
    ["stort het maar op «IBAN:NL91ABNA04»", "«IBAN:17164300»"],
    ["«IBAN:NL91»", "«IBAN:ABNA»", "«IBAN:0417164300»"],
    ["mijn rekeningnummer is", "«IBAN:1234567»"],
    ["ik woon op de «ADDRESS:Dorpsstraat»", "«ADDRESS:14»"],
    ["ik woon op de «ADDRESS:dorpsstraat»", "«ADDRESS:14»"],
    ["mijn adres is «ADDRESS:Dorpsstraat»", "14, 6511 AB"],
    ["mijn postcode is «ADDRESS:6511 AB»", "«ADDRESS:14»"],
    ["mijn adres is «ADDRESS:Dorpsstraat»", "«ADDRESS:nummer 14»"],
    ["ik woon op nummer «ADDRESS:14»", "«ADDRESS:6511 AB»"],
    ["geboren op 12 maart", "«DOB:1981»"],
    ["mijn zoon is geboren op", "«DOB:12-03-2015»"],
    ["geboortedatum", "«DOB:12 03 2015»"],
    ["rijbewijsnummer", "«DOCNR:5012345678»"],
    ["nummer van mijn paspoort is", "«DOCNR:nwr2k7c91»"],
]

NOT_FOUND = [
    ["om 14.30", "of 15.00"],
    ["14:30", "15:00"],
    ["2", "3"],
    ["hoeveel kost het", "77,85"],
    ["zaaknummer 1234", "56782"],
    ["mijn bsn geef ik niet", "wel mijn telefoonnummer 0612345678"],
    ["wat is een bsn?", "ik heb er 2"],
    ["heeft u mijn bsn nodig?", "ik kom om 14.30"],
    ["mijn bsn is 123456782", "en ik kom om 14.30"],
    ["ik woon op de dorpsstraat", "14 dagen geleden verhuisd"],
    ["lantaarn kapot in de dorpsstraat", "2 weken al"],
    ["lamp stuk dorpsstraat", "14"],
    ["we gaan naar de dorpsstraat", "om 10 uur"],
    ["ik heb 2 kinderen", "van 4 en 6"],
    ["ik kom op 12 maart", "2026"],
    ["geboren en getogen hier", "al 40 jaar"],
    ["mijn auto staat er al sinds 2019", "kenmerk 123456"],
    ["betalingskenmerk 1234 5678", "9012 3456"],
    ["06 1234", "5678"],
    ["bel mij op 0612", "345678"],
    ["ik heb 3 zakken", "en 4 dozen"],
    ["rekening van 12", "34 euro"],
    ["paspoort aanvragen", "voor 2 personen"],
    ["hoi", "dank u wel"],
    ["wanneer is het feest", "5 mei?"],
    ["NL", "12 punten"],
    ["1234", "6789"],
    ["ik heb er 2", "6511 AB"],
    ["iban wijzigen", "ticket #711508343"],
    ["zij is verhuisd", "betalingskenmerk 3238"],
    ["melding 12345", "6782 is dicht"],
]


@pytest.mark.parametrize("texts", FOUND, ids=" | ".join)
def test_a_number_cut_in_pieces_is_found_in_each_message(texts: list[str]) -> None:
    assert marked([unmarked(text) for text in texts]) == texts


@pytest.mark.parametrize("texts", NOT_FOUND, ids=" | ".join)
def test_messages_that_only_follow_each_other_are_left_alone(texts: list[str]) -> None:
    assert findings_across(texts) == ((),) * len(texts)


def test_what_a_message_holds_by_itself_is_left_to_the_guard() -> None:
    assert findings_across(["mijn bsn is 123456782", "ik ben geboren op 12-03-1981"]) == ((), ())


def test_own_account_cut_in_two_is_no_finding() -> None:
    own = Profile(ibans=("NL91ABNA0417164300",))
    assert findings_across(["iban NL91 ABNA", "0417 1643 00"], own) == ((), ())


def test_kind_that_is_allowed_is_no_finding_in_pieces_either() -> None:
    texts = ["iban NL91 ABNA", "0417 1643 00"]
    assert findings_across(texts, allowed=frozenset({Kind.IBAN})) == ((), ())


@pytest.mark.parametrize("texts", [[], ["mijn bsn is 1234"]])
def test_fewer_than_two_messages_hold_nothing_together(texts: list[str]) -> None:
    assert findings_across(texts) == ((),) * len(texts)


SNIPPETS = "bsn is 1234 56782 nl91 abna 0417 straat 14 geboren . - 😀 \u200b １２ woon"
PIECES = st.lists(st.sampled_from(SNIPPETS.split(" ")))


@given(st.lists(PIECES.map(" ".join) | st.text(max_size=40), min_size=2, max_size=3))
def test_places_are_valid_and_new_whatever_the_texts(texts: list[str]) -> None:
    for text, found in zip(texts, findings_across(texts), strict=True):
        assert not set(found) & set(findings(text))
        end = 0
        for finding in found:
            assert end <= finding.start < finding.end <= len(text)
            assert text[finding.start : finding.end].strip() == text[finding.start : finding.end]
            end = finding.end


@given(PIECES.map(" ".join), st.lists(st.sampled_from(SNIPPETS.split(" ")), min_size=60).map(" ".join))
def test_long_message_that_begins_with_words_completes_nothing(first: str, long: str) -> None:
    """The room of conversations leaves these unread."""
    assert findings_across([first, f"en {long:120}"]) == ((), ())


@given(st.integers(100_000_000, 999_999_999), st.integers(1, 6))
def test_a_named_number_of_nine_is_found_wherever_it_is_cut(number: int, cut: int) -> None:
    digits = str(number)
    assume(not findings(digits[cut:]))  # "24061900" is a birth date of its own, found without the other
    found = findings_across([f"mijn bsn is {digits[:cut]}", digits[cut:]])
    assert found == ((Finding(12, 12 + cut, Kind.BSN),), (Finding(0, 9 - cut, Kind.BSN),))


def marked(texts: list[str]) -> list[str]:
    return [_marked(text, found) for text, found in zip(texts, findings_across(texts), strict=True)]


def _marked(text: str, found: tuple[Finding, ...]) -> str:
    for finding in reversed(found):
        inside = text[finding.start : finding.end]
        text = f"{text[: finding.start]}«{finding.kind}:{inside}»{text[finding.end :]}"
    return text
