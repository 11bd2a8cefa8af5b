"""Makes one-time forms for tests, sends their links and reads the token out of what leaves the house."""

import re
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from samenspraak.conversations.looking import words_of
from samenspraak.conversations.models import Conversation
from samenspraak.domain.form_fields import FieldKind
from samenspraak.organisation.models import Employee, Municipality, Team
from samenspraak.referrals.forms.building import Question, Terms, ask, make
from samenspraak.referrals.forms.sending import TEXT, FormOffer, send_form
from samenspraak.referrals.linking import opening_text
from samenspraak.referrals.models import FormLink, OneTimeForm
from tests.makers import MONDAY_MORNING

SOON = MONDAY_MORNING + timedelta(minutes=2)
BSN = "111222333"
CONTAINER = (
    Question("Adres", "Waar de container komt te staan.", FieldKind.ADDRESS, (), True),
    Question("Soort container", "", FieldKind.CHOICE, ("Restafval", "GFT"), True),
    Question("Reden", "", FieldKind.LONG_TEXT, (), False),
)
EVERYTHING = tuple(
    Question(f"Vraag {kind}", "Uitleg.", kind, ("Ja", "Nee") if kind == FieldKind.CHOICE else (), True)
    for kind in FieldKind
)


def a_form(
    municipality: Municipality,
    *questions: Question,
    team: Team | None = None,
    name: str = "Nieuwe afvalcontainer aanvragen",
) -> OneTimeForm:
    """A form of this municipality, with a container's questions when none are given."""
    form = make(municipality, Terms(name, "Dan brengen we een container.", team, 30))
    for question in questions or CONTAINER:
        ask(form, question)
    return form


def sent(
    conversation: Conversation,
    employee: Employee,
    form: OneTimeForm,
    now: datetime = SOON,
    *,
    reference: UUID | None = None,
) -> tuple[FormLink, str]:
    """The link and its token, as the resident gets it."""
    conversation.refresh_from_db()
    offer = FormOffer(form, opening_text(conversation, TEXT, "je", now), reference or uuid4())
    link = send_form(
        conversation, employee, offer, now, address_of=lambda token: f"https://kcc.example/f/{token}/"
    )
    return link, token_of(link)


def token_of(link: FormLink) -> str:
    """What the resident sees in the address."""
    message = link.referral.message
    message.refresh_from_db()
    found = re.search(r"/f/([a-z]+)/", words_of(message))
    assert found
    return found[1]


def boxes(form: OneTimeForm, **said: str) -> dict[str, str]:
    """What a browser sends: by the words ``postcode``, ``number``, ``addition`` and by the kind of each field."""
    filled = {
        "postcode": "5104 AB", "number": "12", "addition": "", "choice": "Ja", "text": "Rens",
        "long_text": "Kapot", "bsn": BSN, "date": "1-2-1990", "email": "rens@voorbeeld.nl", "phone": "0612345678",
    } | said  # fmt: skip
    sent: dict[str, str] = {}
    for field in form.fields.all():
        name = f"veld-{field.pk}"
        if field.kind == FieldKind.ADDRESS:
            sent |= {f"{name}-{part}": filled[part] for part in ("postcode", "number", "addition")}
        elif field.kind == FieldKind.CHOICE:
            sent[name] = said.get("choice", field.choices[0])
        elif field.kind != FieldKind.FILE:
            sent[name] = filled[field.kind]
    return sent
