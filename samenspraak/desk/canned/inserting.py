"""Words that an agent puts in an answer: in both forms of address, with what we know filled in."""

from dataclasses import dataclass

from django.http import HttpRequest

from samenspraak.conversations.models import Conversation
from samenspraak.desk.thread.heading import form_of
from samenspraak.domain.tone import Form, name_called, partly_filled
from samenspraak.organisation.models import Employee, KeptWords

FORMS: tuple[Form, Form] = ("je", "u")


@dataclass(frozen=True, slots=True)
class Choice:
    """One to choose: `text` is what comes in the answer, in the form of address of the composer.

    `je` and `u` let the composer change it when that form is changed.
    """

    words: KeptWords
    text: str
    je: str
    u: str


def form_asked(request: HttpRequest, conversation: Conversation) -> Form:
    """The form in the composer (`address_as`), else how this resident is addressed."""
    asked = request.GET.get("address_as")
    form = asked if asked in FORMS else form_of(conversation)
    return "je" if form == "je" else "u"


def insertable(words: KeptWords, conversation: Conversation, employee: Employee, form: Form) -> Choice:
    """What we do not know stays open: the composer asks for it."""
    je, u = (_text(words, conversation, employee, one) for one in FORMS)
    return Choice(words, je if form == "je" else u, je, u)


def _text(words: KeptWords, conversation: Conversation, employee: Employee, form: Form) -> str:
    variables = {
        "naam": name_called(conversation.resident.name, form),
        "medewerker": employee.name.split()[0],
        "gemeente": conversation.municipality.name,
        "telefoon": conversation.municipality.phone,
    }
    return partly_filled(words.je if form == "je" else words.u, variables)
