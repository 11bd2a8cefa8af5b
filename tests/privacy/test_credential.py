"""What is a secret or a login name, and what only speaks of one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenspraak.domain.findings import NOBODY
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.credential import CredentialDetector

from .tables import marked, rows, unmarked

FOUND = rows("credential_found.txt")
NOT_FOUND = rows("credential_left_alone.txt")

WORDS = (
    "wachtwoord ww is : = pin code sms gebruikersnaam user antwoord geheime vraag Appel12! 4821 309397 een twee drie"
    " vier digid ( ) ' . , ? é １ mijn de en / wifi: #"
)
PIECES = [*WORDS.split(), "\n", '"']


@pytest.mark.parametrize("text", FOUND)
def test_the_secret_is_found_and_not_its_name(text: str) -> None:
    assert marked(unmarked(text)) == text


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_question_about_a_secret_and_another_code_are_left_alone(text: str) -> None:
    assert marked(text) == text


@given(st.one_of(st.text(max_size=120), st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)))
@settings(max_examples=200)
def test_any_text_gives_valid_places(text: str) -> None:
    for finding in CredentialDetector().find(Text(text), NOBODY):
        assert 0 <= finding.start < finding.end <= len(text)
        assert text[finding.start : finding.end].strip()
