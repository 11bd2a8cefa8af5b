"""An answer that came by mail is read without what it answers to, without a signature, and as what it is meant as."""

from time import perf_counter

import pytest

from samenspraak.domain.handoff import Step
from samenspraak.domain.mail_words import Said, own_words, said_in

ANSWER = "Ja, dat kan.\nDe rijplaat ligt er vrijdag."
OURS = """\
## Typ je antwoord boven deze regel ##

Het klantcontactcentrum heeft een vraag voor jou of je team.

Antwoord vóór: donderdag 26 november om 17:00 uur
"""
QUOTED = "\n".join(f"> {line}" for line in OURS.splitlines())
BLOCK = """\
________________________________
Van: Samenspraak <samenspraak@voorbeeldstad.example>
Verzonden: maandag 23 november 2026 10:06
Aan: Noor Bakker <noor@voorbeeldstad.example>
Onderwerp: Er wacht een vraag op je antwoord
"""
SIGNED = "Met vriendelijke groet,\n\nNoor Bakker\nAdviseur openbare ruimte\nT 14 0123\n"
ABOVE = {
    "outlook_dutch": f"\n{SIGNED}\n{BLOCK}\n",
    "outlook_english": (
        "\nKind regards,\nNoor\n\nFrom: Samenspraak <s@voorbeeldstad.example>\nSent: Monday, November 23, 2026\n"
        "To: Noor Bakker <noor@voorbeeldstad.example>\nSubject: Er wacht een vraag op je antwoord\n\n"
    ),
    "outlook_bold": "\n*Van:* Samenspraak <s@v.example>\n*Verzonden:* maandag 23\n*Aan:* Noor\n*Onderwerp:* RE\n\n",
    "outlook_telephone": f"\nOutlook voor iOS downloaden\n{BLOCK}\n",
    "gmail_dutch": "\nOp ma 23 nov 2026 om 10:06 schreef Samenspraak <\nsamenspraak@voorbeeldstad.example>:\n\n",
    "gmail_english": "\nOn Mon, 23 Nov 2026 at 10:06, Samenspraak <s@voorbeeldstad.example> wrote:\n\n",
    "apple_dutch": (
        "\nVerstuurd vanaf mijn iPhone\n\n"
        "> Op 23 nov 2026 om 10:06 heeft Samenspraak <s@v.example> het volgende geschreven:\n> \n"
    ),
    "apple_english": "\nSent from my iPhone\n\nOn 23 Nov 2026, at 10:06, Samenspraak <s@v.example> wrote:\n\n",
    "thunderbird": "\n-- \nNoor Bakker\nOp 23-11-2026 om 10:06 schreef Samenspraak:\n",
    "other": "\nSamenspraak schreef op 23-11-2026 10:06:\n",
    "original": "\n-----Oorspronkelijk bericht-----\nVan: Samenspraak\nVerzonden: maandag\nAan: Noor\n\n",
    "nothing": "\n\n",
}


@pytest.mark.parametrize("ours", [OURS, QUOTED], ids=["as_it_was", "quoted"])
@pytest.mark.parametrize("program", ABOVE)
def test_answer_is_told_from_the_mail_below_it(program: str, ours: str) -> None:
    assert own_words(ANSWER + ABOVE[program] + ours) == ANSWER


def test_answer_that_begins_like_an_introduction_stays() -> None:
    text = "Op vrijdag 27 november kan het."
    assert own_words(f"{text}\n{ABOVE['gmail_english'].strip()}\n{OURS}") == text


@pytest.mark.parametrize("program", [name for name in ABOVE if name != "nothing"])
def test_answer_is_told_from_a_quote_without_the_marked_line(program: str) -> None:
    assert own_words(f"{ANSWER}{ABOVE[program]}> Het klantcontactcentrum heeft een vraag.\n") == ANSWER


@pytest.mark.parametrize(
    "text",
    [
        ANSWER,
        "Op 3 mei om 10:05 schreef de wijkagent:\nde paal staat er nog.\n\nDus ja.",
        "Van: de markt\nnaar huis.",
        "Groeten doen we niet. Regards evenmin.",
        "De melding is verstuurd via de app.\nWe gaan er\nvrijdag\nheen.",
        "- eerst bellen\n- dan komen",
        "## Let op ##\nDat kan niet.",
    ],
)
def test_words_of_the_specialist_stay(text: str) -> None:
    assert own_words(f"{text}\n\n{SIGNED}{BLOCK}{OURS}") == text
    assert own_words(text) == text


@pytest.mark.parametrize(
    "closing",
    [
        "Groet, Noor",
        "Met vriendelijke groeten,\nNoor",
        "mvg\nNoor",
        "Gr, Noor",
        "-- \nNoor",
        "Vriendelijke groet,",
    ],
)
def test_signature_is_cut_off(closing: str) -> None:
    assert own_words(f"{ANSWER}\n\n{closing}\n") == ANSWER


def test_what_is_longer_than_a_signature_is_none() -> None:
    text = "Groet,\n" + "\n".join(f"Zin {number}." for number in range(40))
    assert own_words(text) == text


@pytest.mark.parametrize(
    "empty", ["", " \n", OURS, f"\n\n{BLOCK}{OURS}", f"{OURS}\nMijn antwoord staat hieronder.", QUOTED]
)
def test_mail_without_own_words_is_empty(empty: str) -> None:
    assert own_words(empty) == ""


@pytest.mark.parametrize(
    ("mail", "said"),
    [
        ("Ja.", Said(Step.ANSWER, "Ja.")),
        ("VRAAG: welk huisnummer?", Said(Step.ASK_BACK, "welk huisnummer?")),
        ("Vraag:\nWelk huisnummer?", Said(Step.ASK_BACK, "Welk huisnummer?")),
        ("QUESTION: which number?", Said(Step.ASK_BACK, "which number?")),
        ("Goede vraag: ja.", Said(Step.ANSWER, "Goede vraag: ja.")),
        (
            "MEER TIJD: 5 werkdagen\nIk wacht op de aannemer.",
            Said(Step.ASK_FOR_TIME, "Ik wacht op de aannemer.", 5),
        ),
        ("Meer tijd: 1 werkdag, de aannemer belt.", Said(Step.ASK_FOR_TIME, "de aannemer belt.", 1)),
        ("meer tijd : 3\nziek", Said(Step.ASK_FOR_TIME, "ziek", 3)),
        ("MORE TIME: 10 working days. I wait.", Said(Step.ASK_FOR_TIME, "I wait.", 10)),
        ("MEER TIJD:\n5 aannemers zijn ziek", Said(Step.ASK_FOR_TIME, "5 aannemers zijn ziek")),
        ("MEER TIJD:", Said(Step.ASK_FOR_TIME, "")),
        ("Meer tijd is niet nodig.", Said(Step.ANSWER, "Meer tijd is niet nodig.")),
        ("Ja.\nVRAAG: welk nummer?", Said(Step.ANSWER, "Ja.\nVRAAG: welk nummer?")),
    ],
)
def test_first_line_says_what_is_meant(mail: str, said: Said) -> None:
    assert said_in(f"{mail}\n\n{OURS}") == said


def test_what_nobody_sees_is_left_out() -> None:
    assert own_words("\ufeffJa,\u00a0dat\x00 kan.\r\nMorgen.\u200b") == "Ja, dat kan.\nMorgen."


@pytest.mark.parametrize(
    "hostile",
    [
        "op 1 " * 40_000,
        "op 1 wrote\n" * 20_000,
        "> " * 100_000,
        "Van: 1\n" * 30_000,
        "-" * 200_000,
        "groet" * 40_000,
    ],
)
def test_hostile_text_takes_no_time(hostile: str) -> None:
    began = perf_counter()
    own_words(hostile)
    assert perf_counter() - began < 5
