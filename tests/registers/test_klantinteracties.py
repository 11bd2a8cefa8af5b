"""A question in a register of Klantinteracties, held against the OpenAPI description of the standard."""

import pytest

from samenspraak.domain.back_office import Department, Item, Progress, Question, RegisterFailed, Trouble
from samenspraak.registers import BACK_OFFICES, KLANTINTERACTIES
from tests.registers.questions import ACCESS, REFERENCE, a_question, words
from tests.registers.register import OpenKlant

SYSTEM = BACK_OFFICES[KLANTINTERACTIES]


def handed_over(question: Question, kept: dict[str, str] | None = None) -> dict[str, str]:
    """The items that are there now, with the ids of the register."""
    there = dict(kept or {})
    there.update(SYSTEM.hand_over(ACCESS, question, there))
    return there


def test_question_becomes_a_contact_with_a_task(register: OpenKlant) -> None:
    kept = handed_over(a_question())
    assert list(kept) == ["klantcontact", "betrokkene", "bijlage", "actor", "interne_taak"]
    assert register.only("internetaken")["aanleidinggevendKlantcontact"]["uuid"] == kept["klantcontact"]


def test_contact_says_what_it_was_about_and_when(register: OpenKlant) -> None:
    handed_over(a_question())
    contact = register.only("klantcontacten")
    shown = ("kanaal", "onderwerp", "inhoud", "taal", "vertrouwelijk", "plaatsgevondenOp")
    assert {name: contact[name] for name in shown} == {
        "kanaal": "WhatsApp",
        "onderwerp": "Oprit Kastanjelaan",
        "inhoud": "Ik kan mijn oprit niet meer op.",
        "taal": "nld",
        "vertrouwelijk": False,
        "plaatsgevondenOp": "2026-11-23T09:00:00Z",
    }


def test_somebody_we_do_not_know_was_involved(register: OpenKlant) -> None:
    handed_over(a_question())
    involved = register.only("betrokkenen")
    assert (involved["rol"], involved["initiator"], involved["wasPartij"]) == ("klant", True, None)
    assert "contactnaam" not in involved


def test_contact_carries_our_reference(register: OpenKlant) -> None:
    handed_over(a_question())
    assert register.only("onderwerpobjecten")["onderwerpobjectidentificator"] == {
        "objectId": REFERENCE,
        "codeObjecttype": "doorgezette vraag",
        "codeRegister": "samenspraak",
        "codeSoortObjectId": "uuid",
    }


def test_attachment_names_our_conversation(register: OpenKlant) -> None:
    kept = handed_over(a_question())
    named = register.only("bijlagen")
    assert named["bijlageidentificator"]["objectId"] == "1204"
    assert named["wasBijlageVanKlantcontact"]["uuid"] == kept["klantcontact"]


def test_task_says_what_to_do_and_whose_it_is(register: OpenKlant) -> None:
    kept = handed_over(a_question())
    task = register.only("internetaken")
    assert task["gevraagdeHandeling"] == "Vraag van het KCC beantwoorden"
    assert task["toelichting"] == "Kan er een rijplaat voor de oprit?"
    assert task["status"] == "te_verwerken"
    assert [one["uuid"] for one in task["toegewezenAanActoren"]] == [kept["actor"]]


def test_department_is_known_by_the_code_that_other_software_uses(register: OpenKlant) -> None:
    handed_over(a_question())
    department = register.only("actoren")
    assert (department["soortActor"], department["naam"]) == ("organisatorische_eenheid", "Openbare ruimte")
    assert department["actoridentificator"] == {
        "objectId": "openbareruimte",
        "codeObjecttype": "afd",
        "codeRegister": "obj",
        "codeSoortObjectId": "idf",
    }


def test_department_that_the_register_knows_is_not_made_again(register: OpenKlant) -> None:
    first = handed_over(a_question())
    second = handed_over(a_question(reference="a9d1c7b2-0000-4000-8000-000000000001", conversation="1205"))
    assert first["actor"] == second["actor"]
    assert len(register.all("internetaken")) == 2


def test_task_without_a_department_is_nobody_s(register: OpenKlant) -> None:
    assert "actor" not in handed_over(a_question(department=None))
    assert register.only("internetaken")["toegewezenAanActoren"] == []


def test_telephone_number_stays_here_unless_the_back_office_needs_it(register: OpenKlant) -> None:
    handed_over(a_question())
    assert register.all("digitaleadressen") == []


def test_number_that_is_shorter_than_the_standard_takes_stays_here(register: OpenKlant) -> None:
    kept = handed_over(a_question(address="+29051234"))
    assert register.all("digitaleadressen") == []
    assert "interne_taak" in kept


def test_telephone_number_is_given_as_one(register: OpenKlant) -> None:
    kept = handed_over(a_question(address="+31612345678"))
    address = register.only("digitaleadressen")
    given = (address["adres"], address["soortDigitaalAdres"], address["omschrijving"])
    assert given == ("+31612345678", "telefoonnummer", "WhatsApp")
    assert address["verstrektDoorBetrokkene"]["uuid"] == kept["betrokkene"]


@pytest.mark.parametrize(("language", "taal"), [("en", "eng"), ("pap", "pap"), ("", "und"), ("xx", "und")])
def test_language_has_three_letters_there(register: OpenKlant, language: str, taal: str) -> None:
    handed_over(a_question(language=language))
    assert register.only("klantcontacten")["taal"] == taal


def test_long_texts_are_cut_to_what_the_standard_takes(register: OpenKlant) -> None:
    long = words("Verhaal" * 400)
    handed_over(a_question(topic=long, quoted=long, asked=long, department=Department("x", "Naam " * 80)))
    contact, task = register.only("klantcontacten"), register.only("internetaken")
    assert [len(contact["onderwerp"]), len(contact["inhoud"])] == [200, 1000]
    assert len(task["toelichting"]) == 1000
    assert task["toelichting"].endswith("…")


def test_items_that_are_kept_are_not_asked_for_again(register: OpenKlant) -> None:
    kept = handed_over(a_question())
    register.asked.clear()
    assert handed_over(a_question(), kept) == kept
    assert register.asked == []


@pytest.mark.parametrize("kept_of", [0, 1, 2, 3, 4])
def test_what_broke_off_goes_on_where_it_was(register: OpenKlant, kept_of: int) -> None:
    items = list(SYSTEM.hand_over(ACCESS, a_question(), {}))
    assert handed_over(a_question(), dict(items[:kept_of])) == dict(items)
    made = ("klantcontacten", "betrokkenen", "bijlagen", "actoren", "internetaken")
    assert [len(register.all(path)) for path in made] == [1, 1, 1, 1, 1]


@pytest.mark.parametrize(
    ("progress", "status", "end"),
    [
        (Progress.OPEN, "te_verwerken", "rijplaat voor de oprit?"),
        (Progress.ANSWERED, "verwerkt", "De vraag is beantwoord in Samenspraak."),
        (Progress.WITHDRAWN, "verwerkt", "Het KCC heeft de vraag ingetrokken."),
    ],
)
def test_task_is_told_how_the_question_stands(
    register: OpenKlant, progress: Progress, status: str, end: str
) -> None:
    kept = handed_over(a_question())
    SYSTEM.tell(ACCESS, a_question(progress=progress), kept)
    SYSTEM.tell(ACCESS, a_question(progress=progress), kept)
    task = register.only("internetaken")
    assert task["status"] == status
    assert task["toelichting"].endswith(end)


def test_end_of_a_question_is_said_under_a_long_text_too(register: OpenKlant) -> None:
    kept = handed_over(a_question())
    SYSTEM.tell(ACCESS, a_question(asked=words("x" * 2000), progress=Progress.WITHDRAWN), kept)
    assert register.only("internetaken")["toelichting"].endswith("…\n\nHet KCC heeft de vraag ingetrokken.")


def test_handled_task_is_seen(register: OpenKlant) -> None:
    kept = handed_over(a_question())
    assert not SYSTEM.is_handled(ACCESS, kept)
    register.handles_task()
    assert SYSTEM.is_handled(ACCESS, kept)


def test_task_that_somebody_removed_is_gone(register: OpenKlant) -> None:
    kept = handed_over(a_question())
    register.all("internetaken").clear()
    with pytest.raises(RegisterFailed) as failed:
        SYSTEM.is_handled(ACCESS, kept)
    assert failed.value.trouble is Trouble.GONE


def test_register_says_its_version(register: OpenKlant) -> None:
    assert SYSTEM.version(ACCESS) == "0.9.0"


def test_item_comes_before_the_next_is_asked_for(register: OpenKlant) -> None:
    items = iter(SYSTEM.hand_over(ACCESS, a_question(), {}))
    assert next(items) == Item("klantcontact", register.only("klantcontacten")["uuid"])
    assert register.asked[-1] == ("POST", "/maak-klantcontact")
