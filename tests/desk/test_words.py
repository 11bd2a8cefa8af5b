"""Sentences for agents: every failure has one, every warning on a draft is right."""

import pytest
from django.utils import translation

from samenspraak.conversations.looking import Guard
from samenspraak.desk.finding_names import finding_name
from samenspraak.desk.language_names import LANGUAGE_NAMES
from samenspraak.desk.thread.checking import warnings
from samenspraak.desk.thread.failures import EXPLANATIONS, explanation_of
from samenspraak.domain.delivery import Reason
from samenspraak.domain.findings import Kind
from samenspraak.domain.language import LANGUAGES


def test_every_reason_to_fail_has_a_sentence_and_an_advice() -> None:
    assert set(EXPLANATIONS) == set(Reason)
    assert all(str(said.what) and str(said.advice) for said in EXPLANATIONS.values())


def test_unknown_reason_gets_the_sentence_that_fits_all() -> None:
    assert explanation_of("something new") is EXPLANATIONS[Reason.UNKNOWN]


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("", []),
        ("Ja hoor.", []),
        ("Goedemorgen Rens, je kunt morgen langskomen bij de balie.", []),
        ("Je kunt morgen langskomen bij de balie van de gemeente.", ["Begin met een groet en de naam."]),
        ("Hallo, kom op {dag}.", ["Vul {dag} in."]),
        ("Hallo, je kunt uw pas ophalen.", ["Je gebruikt “je” en “u” door elkaar."]),
        ("Hallo, u kunt morgen komen.", ["Deze inwoner spreek je aan met “je”."]),
    ],
)
def test_draft_gets_the_remarks_it_needs(draft: str, expected: list[str]) -> None:
    with translation.override("nl"):
        assert [remark.text for remark in warnings(draft, "je", Guard())] == expected


def test_draft_with_personal_data_is_stopped_before_anything_else() -> None:
    with translation.override("nl"):
        first = warnings("Uw BSN is 111222333", "je", Guard())[0]
    assert first.stops
    assert "BSN" in first.text
    assert "111222333" not in first.text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_kind_of_personal_data_has_a_name(language: str) -> None:
    with translation.override(language):
        names = {finding_name(kind) for kind in Kind}
    assert len(names) == len(Kind)
    assert not names & set(Kind) - {"BSN"}


def test_every_language_we_tell_apart_has_a_name() -> None:
    assert set(LANGUAGE_NAMES) == set(LANGUAGES)
