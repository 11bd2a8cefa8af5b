"""What people read in the register: texts of a question, cut to the lengths of the standard."""

from collections.abc import Mapping

from samenspraak.domain.back_office import Progress, Question
from samenspraak.registers.klantinteracties.models import MOST_TOELICHTING

HANDELING = "Vraag van het KCC beantwoorden"
"""What the specialist has to do: the contact centre answers the resident, so this is not "contact opnemen"."""
ENDS: Mapping[Progress, str] = {
    Progress.OPEN: "",
    Progress.ANSWERED: "De vraag is beantwoord in Samenspraak.",
    Progress.WITHDRAWN: "Het KCC heeft de vraag ingetrokken.",
}
UNDETERMINED = "und"
TALEN: Mapping[str, str] = {
    "ar": "ara", "bg": "bul", "de": "deu", "el": "ell", "en": "eng", "es": "spa", "fa": "fas", "fr": "fra",
    "fy": "fry", "he": "heb", "hi": "hin", "hy": "hye", "it": "ita", "ja": "jpn", "ka": "kat", "ko": "kor",
    "nl": "nld", "pap": "pap", "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus", "so": "som", "th": "tha",
    "ti": "tir", "tr": "tur", "uk": "ukr", "zh": "zho",
}  # fmt: skip
"""ISO 639-1 to 639-2, the terminological codes: the standard says "nld" and not "dut"."""


def fitted(text: str, most: int) -> str:
    """The text in one piece of at most so many characters; what does not fit ends in an ellipsis."""
    whole = text.strip()
    return whole if len(whole) <= most else whole[: most - 1].rstrip() + "…"


def taal_of(question: Question) -> str:
    """In what the resident last wrote, as far as we know."""
    return TALEN.get(question.language, UNDETERMINED)


def toelichting_of(question: Question) -> str:
    """What is asked, and that it needs no answer any more; the end is never cut off."""
    end = ENDS[question.progress]
    if not end:
        return fitted(question.asked.text, MOST_TOELICHTING)
    room = MOST_TOELICHTING - len(end) - 2
    return "\n\n".join((fitted(question.asked.text, room), end))
