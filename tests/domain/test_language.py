"""The language of short messages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.language import LANGUAGES, clear_language_of, language_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Wanneer is het stadhuis open?"),
        ("nl", "lamp kapot"),
        ("nl", "thanks, afspraak is gelukt"),
        ("en", "When do you open?"),
        ("de", "Wo kann ich parken?"),
        ("fr", "où est la mairie"),
        ("tr", "çöp ne zaman toplanıyor"),
        ("pl", "kiedy wywożą śmieci"),
        ("ar", "متى يفتح مبنى البلدية؟"),
        ("fa", "شهرداری چه ساعتی باز است؟"),
        ("uk", "Коли працює мерія?"),
        ("ru", "когда вывозят мусор"),
        ("bg", "кога се събира боклукът"),
        ("es", "¿a qué hora abren?"),
        ("ro", "cât costă un pașaport"),
        ("it", "quanto costa il passaporto"),
        ("pt", "não recolheram o lixo"),
        ("so", "goorma ayaa la furaa xafiiska?"),
        ("ti", "ቆጸራ ክገብር ደልየ"),
        ("pap", "ki ora e ofisina ta habri?"),
        ("fy", "wannear is it gemeentehûs iepen?"),
        ("zh", "您好，请问几点开门？"),
        ("el", "πού είναι το δημαρχείο;"),
    ],
)
def test_language_is_told(language: str, text: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "123", "👍🏽", "?!", "06-12345678"])
def test_message_without_words_is_dutch(text: str) -> None:
    assert language_of(text) == "nl"


@given(st.text())
def test_any_text_has_a_language_we_know(text: str) -> None:
    assert language_of(text) in LANGUAGES


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Goedemorgen, mijn vuilnis is niet opgehaald"),
        ("pl", "Dzień dobry, chciałbym zapytać o paszport"),
        ("en", "Hello, when is the office open?"),
        ("ti", "ቆጸራ ክገብር ደልየ ኣለኹ እባክኩም"),
        ("", "Hi"),
        ("", "merci beaucoup"),
        ("", "Guten Tag"),
        ("", "Rens Vermeulen"),
        ("", "https://example.com/abc"),
        ("", "is chill bedankt man"),
        ("", "123 👍🏽"),
    ],
)
def test_language_is_told_as_a_fact_only_where_nobody_doubts_it(language: str, text: str) -> None:
    assert clear_language_of(text) == language
