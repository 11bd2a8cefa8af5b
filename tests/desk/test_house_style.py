"""How the municipality answers, at the composer: its greeting, its guidelines, its signature."""

import pytest
from django.test import Client
from django.utils.html import escape

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import OwnText
from samenspraak.organisation.texts import default_of


@pytest.mark.parametrize("form", ["je", "u"])
def test_composer_has_the_greeting_and_the_guidelines_in_the_form_of_the_conversation(
    desk: Client, conversation: Conversation, form: str
) -> None:
    _own(conversation, "greeting", je="Hoi {naam}!", u="{dagdeel} {naam}, welkom.")
    _own(conversation, "guidelines", je="Noem de voornaam.", u="Noem de hele naam.\n\nSchrijf kort.")
    Conversation.objects.update(form=form)
    page = desk.get(f"/bureau/gesprek/{conversation.pk}/").content.decode()
    said = {
        "je": ["Hoi Rens!", "<li>Noem de voornaam.</li>"],
        "u": ["Rens Vermeulen, welkom.", "<li>Schrijf kort.</li>"],
    }
    assert all(words in page for words in said[form])
    assert "<li></li>" not in page


def test_without_words_of_its_own_a_municipality_has_those_of_everybody(
    desk: Client, conversation: Conversation
) -> None:
    page = desk.get(f"/bureau/gesprek/{conversation.pk}/").content.decode()
    assert all(escape(line) in page for line in default_of("guidelines").u.splitlines())


def test_dialog_begins_with_the_same_greeting(desk: Client, conversation: Conversation) -> None:
    _own(conversation, "greeting", je="Hoi {naam}!", u="Beste {naam},")
    page = desk.get(f"/bureau/gesprek/{conversation.pk}/link/").content.decode()
    assert "Beste Rens Vermeulen," in page


def _own(conversation: Conversation, key: str, *, je: str, u: str) -> None:
    OwnText.objects.create(municipality=conversation.municipality, key=key, je=je, u=u)
