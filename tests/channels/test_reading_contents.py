"""Every type of message is read as what it holds."""

import base64

import pytest

from samenspraak.domain.contents import (
    Choice,
    ContactCard,
    Contacts,
    Content,
    Edit,
    FormAnswer,
    Location,
    Media,
    MediaKind,
    Order,
    Reaction,
    Revoke,
    Text,
    Unsupported,
)
from tests.channels.letters import EXAMPLES, message, wamid

DIGEST = base64.b64decode("m0kwN3gPq1n5wJ5a0m7b2vR1c3d4e5f6A7B8C9D0E1E=")
OGG = "audio/ogg; codecs=opus"

CONTENTS: dict[str, Content] = {
    "text": Text("Goedemiddag, wanneer wordt het oud papier opgehaald in de Kerkstraat?"),
    "text_emoji_escaped": Text("Bedankt! 😊 مرحبا \u200b einde"),
    "text_empty": Unsupported("text"),
    "text_is_a_string": Unsupported("text"),
    "text_without_type": Text("Zonder soort"),
    "text_in_group": Unsupported("group"),
    "null_and_surrogate": Text("voorna \ufffd einde"),
    "image": Media(MediaKind.IMAGE, "1480022334455667", "image/jpeg", DIGEST, "Losse stoeptegel"),
    "image_without_id": Media(MediaKind.IMAGE, "", "image/jpeg", None),
    "image_absent": Unsupported("image"),
    "video": Media(MediaKind.VIDEO, "1480022334455668", "video/mp4", DIGEST),
    "document": Media(
        MediaKind.DOCUMENT, "1480022334455669", "application/pdf", DIGEST, "Mijn bezwaar", "Bezwaar café.pdf"
    ),
    "document_too_large": Unsupported("too_large", 131052),
    "sticker": Media(MediaKind.STICKER, "1480022334455670", "image/webp", DIGEST),
    "audio": Media(MediaKind.AUDIO, "1480022334455671", "audio/mpeg", DIGEST),
    "audio_voice": Media(MediaKind.AUDIO, "1480022334455672", OGG, DIGEST, is_voice=True),
    "voice_old": Media(MediaKind.AUDIO, "1480022334455673", OGG, DIGEST, is_voice=True),
    "location": Location(51.98510, 5.89873, "Markt", "Markt 1, Voorbeeldstad", "https://example.org/markt"),
    "location_without_longitude": Unsupported("location"),
    "contacts": Contacts((ContactCard("Huisarts De Linde", ("+31 26 123 45 67", "31261234567")),)),
    "contacts_whole_card": Contacts(
        (
            ContactCard(
                "Dakdekkers Van Dijk",
                ("+31 85 000 0009",),
                (
                    "Planning, Van Dijk Daken",
                    "planning@vandijk.example",
                    "Havenweg 20, 9999 XC Voorbeeldstad",
                    "https://vandijk.example",
                ),
            ),
        )
    ),
    "contacts_own_number": Contacts((ContactCard("Fatima el Amrani", ("+31612345678",)),), True),
    "interactive_button": Choice("Ja, graag", "afspraak-ja"),
    "interactive_list": Choice("Paspoort", "paspoort", "Aanvragen of verlengen"),
    "interactive_form": FormAnswer('{"cijfer":"8","flow_token":"abc"}'),
    "interactive_form_invalid": FormAnswer('{"cijfer": '),
    "interactive_form_list": FormAnswer('["8", "goed"]'),
    "interactive_form_null": FormAnswer(""),
    "interactive_call_permission": Unsupported("call_permission_reply"),
    "interactive_absent": Unsupported("interactive"),
    "button": Choice("Ik kom", "bevestig"),
    "button_without_payload": Choice("Ik kom"),
    "reaction": Reaction(wamid("OUT1"), "👍"),
    "reaction_withdrawn": Reaction(wamid("OUT1"), None),
    "reaction_withdrawn_empty": Reaction(wamid("OUT1"), None),
    "order": Order("Twee containers", 1),
    "edit": Edit(wamid("text"), Text("Ik bedoel de Dorpsstraat")),
    "edit_caption": Edit(
        wamid("image"),
        Media(MediaKind.IMAGE, "1480022334455667", "image/jpeg", DIGEST, "Nieuw bijschrift"),
    ),
    "edit_without_target": Unsupported("edit"),
    "edit_without_content": Edit(wamid("text"), Unsupported("edit")),
    "revoke": Revoke(wamid("text")),
    "unsupported": Unsupported("unsupported", 131051),
    "unsupported_poll": Unsupported("poll", 131051),
    "ephemeral": Unsupported("ephemeral"),
    "type_of_tomorrow": Unsupported("hologram"),
    "call_from_resident": Unsupported("call"),
    "call_ended": Unsupported("call"),
}


@pytest.mark.parametrize("name", CONTENTS)
def test_a_message_is_read_as_what_it_holds(name: str) -> None:
    assert message(name).content == CONTENTS[name]


def test_every_example_is_asked_about_somewhere() -> None:
    tests = "".join(path.read_text() for path in EXAMPLES.parent.glob("test_*.py"))
    unused = [path.stem for path in EXAMPLES.glob("*.json") if f'"{path.stem}"' not in tests]
    assert unused == []
