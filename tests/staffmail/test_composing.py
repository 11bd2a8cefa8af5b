"""What a mail to a colleague says, in their language, and that it says nothing of a resident."""

from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django.fixtures import Settings

from samenspraak.conversations.handling import note, take
from samenspraak.conversations.models import Conversation
from samenspraak.domain.staff_mail import Mail
from samenspraak.handoff.answering import answer, ask_back
from samenspraak.handoff.following import withdraw
from samenspraak.handoff.models import Handoff
from samenspraak.handoff.watching import remind_due
from samenspraak.organisation.models import Employee, Municipality, Role
from samenspraak.privacy.clearing import Stopped
from samenspraak.staffmail import words
from samenspraak.staffmail.answer_addresses import address_called
from samenspraak.staffmail.composing import composed
from samenspraak.staffmail.models import AnswerMail, Kind, StaffMail
from samenspraak.staffmail.queueing import queue_news
from samenspraak.staffmail.refusals import REFUSALS
from samenspraak.staffmail.waiting import Item
from tests.handoff.handoffs import SOON, a_handoff
from tests.mailservers.mails import SENDER
from tests.staffmail.answers import switch_on
from tests.walls.planted import SAID, leaked

QUESTION = """\
Het klantcontactcentrum heeft een vraag voor jou of je team.

Gevraagd: maandag 23 november om 10:05 uur
Antwoord vóór: donderdag 26 november om 17:00 uur

https://kcc.voorbeeldstad.example/bureau/vragen/{number}/

Deze e-mail is vanzelf verstuurd. Antwoord er niet op: niemand leest dat.
In deze e-mail staat niets van een inwoner. Dat blijft in Samenspraak.

Samenspraak
Gemeente Voorbeeldstad
"""


@pytest.fixture(autouse=True)
def _addresses(settings: Settings) -> None:
    settings.PUBLIC_URL, settings.SAMENSPRAAK_MAIL_FROM = "https://kcc.voorbeeldstad.example", SENDER


def mail_to(employee: Employee) -> Mail | None:
    """The newest that is queued for them."""
    queue_news(Handoff.objects.get().reminded_at or SOON)
    rows = StaffMail.objects.select_related("employee__municipality", "employee__team")
    return composed(rows.filter(employee=employee).latest("pk"), SOON)


def words_to(employee: Employee) -> tuple[str, str]:
    mail = mail_to(employee)
    assert mail is not None
    return mail.subject.text, mail.body.text


def test_question_says_since_when_until_when_and_where(handoff: Handoff, noor: Employee) -> None:
    assert words_to(noor) == ("Er wacht een vraag op je antwoord", QUESTION.format(number=handoff.pk))


ANSWERED = """\
## Typ je antwoord boven deze regel ##

Het klantcontactcentrum heeft een vraag voor jou of je team.
"""


def test_mail_that_can_be_answered_says_how_and_where(
    handoff: Handoff, noor: Employee, settings: Settings
) -> None:
    switch_on(settings, "voorbeeldstad.example")
    mail = mail_to(noor)
    assert mail is not None
    assert mail.body.text.startswith(ANSWERED)
    assert "MEER TIJD: 5 werkdagen" in mail.body.text
    assert "Antwoord er niet op" not in mail.body.text
    assert address_called(mail.reply_to) is not None


@pytest.mark.parametrize("language", ["nl", "en"])
def test_guard_lets_every_sentence_about_answers_pass(
    handoff: Handoff, noor: Employee, settings: Settings, language: str
) -> None:
    switch_on(settings, "voorbeeldstad.example")
    Employee.objects.filter(pk=noor.pk).update(language=language)
    mail = mail_to(noor)
    assert mail is not None
    noor.refresh_from_db()
    for outcome in REFUSALS:
        notice = StaffMail(
            employee=noor, kind=Kind.REFUSED_ANSWER, made_at=SOON, answer=AnswerMail(outcome=outcome.value)
        )
        assert composed(notice, SOON) is not None


def test_mail_about_anything_else_cannot_be_answered(
    handoff: Handoff, lead: Employee, settings: Settings
) -> None:
    switch_on(settings, "voorbeeldstad.example")
    remind_due(handoff.reminder_due_at)
    mail = mail_to(lead)
    assert mail is not None
    assert (mail.reply_to, "Antwoord er niet op" in mail.body.text) == ("", True)


def test_mail_is_from_the_installation_to_the_colleague(handoff: Handoff, noor: Employee) -> None:
    mail = mail_to(noor)
    assert mail is not None
    assert (mail.sender, mail.to) == (SENDER, noor.email)


def test_mail_is_in_the_language_of_who_gets_it(handoff: Handoff, noor: Employee) -> None:
    Employee.objects.filter(pk=noor.pk).update(language="en")
    subject, body = words_to(noor)
    assert subject == "A question waits for your answer"
    assert "Answer before: Thursday 26 November at 17:00" in body
    assert "Municipality of Voorbeeldstad" in body


def test_reminder_says_that_it_is_one(handoff: Handoff, noor: Employee) -> None:
    remind_due(handoff.reminder_due_at)
    assert words_to(noor)[0] == "Herinnering: er wacht een vraag op je antwoord"


def test_team_lead_hears_of_the_term_and_finds_the_conversation(handoff: Handoff, lead: Employee) -> None:
    remind_due(handoff.reminder_due_at)
    subject, body = words_to(lead)
    assert subject == "De termijn van een vraag loopt bijna af"
    assert f"https://kcc.voorbeeldstad.example/bureau/gesprek/{handoff.conversation_id}/\n" in body


@pytest.mark.parametrize("role", [Role.SPECIALIST, Role.LEAD])
def test_nothing_that_anybody_wrote_stands_in_a_mail(
    conversation: Conversation, agent: Employee, noor: Employee, lead: Employee, role: Role
) -> None:
    handoff = a_handoff(conversation, agent, topic="Oprit van Rens Vermeulen", question=SAID)
    remind_due(handoff.reminder_due_at)
    said = " ".join(words_to(noor if role == Role.SPECIALIST else lead))
    assert leaked(said) == []
    assert [word for word in ("Rens", "Vermeulen", "Oprit", "31612345678", agent.name) if word in said] == []


@pytest.mark.parametrize("deed", [answer, ask_back])
def test_question_that_the_specialist_saw_to_needs_no_mail(
    handoff: Handoff, noor: Employee, deed: type
) -> None:
    queue_news(SOON)
    deed(handoff, noor, "Ja.", SOON)
    assert mail_to(noor) is None


def test_question_that_was_withdrawn_needs_no_mail(handoff: Handoff, noor: Employee, agent: Employee) -> None:
    queue_news(SOON)
    withdraw(handoff, agent, SOON)
    assert mail_to(noor) is None


@pytest.mark.parametrize("change", [{"is_active": False}, {"role": Role.AGENT}, {"team": None}])
def test_who_may_not_see_it_any_more_is_not_mailed(
    handoff: Handoff, noor: Employee, change: dict[str, object]
) -> None:
    queue_news(SOON)
    Employee.objects.filter(pk=noor.pk).update(**change)
    assert mail_to(noor) is None


def test_mail_with_something_that_the_guard_finds_does_not_leave(handoff: Handoff, noor: Employee) -> None:
    Municipality.objects.update(name="Voorbeeldstad, BSN 123456782")
    with pytest.raises(Stopped):
        mail_to(noor)


DIGEST = """\
- 1 reactietermijn loopt vandaag af (eerste: maandag 23 november om {until} uur)
- 1 gesprek van jou wacht op antwoord (sinds maandag 23 november om 10:00 uur)
- 1 notitie noemt jou (sinds maandag 23 november om 10:05 uur)

Of en hoe vaak je deze e-mail krijgt, kies je in Samenspraak, in het menu achter je naam.

https://kcc.voorbeeldstad.example/bureau/

"""


def digest_to(employee: Employee) -> str:
    mail = composed(StaffMail(employee=employee, kind=Kind.DIGEST, made_at=SOON), SOON)
    return mail.body.text if mail else ""


def test_digest_counts_what_waits_and_says_since_when(
    conversation: Conversation, agent: Employee, sanne: Employee
) -> None:
    note(conversation, sanne, f"@{agent.name} weet jij dit? {SAID}", SOON)
    take(conversation, agent)
    conversation.refresh_from_db()
    assert conversation.promised_at is not None
    until = f"{timezone.localtime(conversation.promised_at):%H:%M}"
    assert digest_to(agent).startswith(DIGEST.format(until=until))
    assert leaked(digest_to(agent)) == []


def test_digest_leads_a_specialist_to_the_questions(handoff: Handoff, noor: Employee) -> None:
    assert digest_to(noor).startswith(
        "- 1 vraag van het klantcontactcentrum wacht op antwoord (sinds maandag"
    )
    assert "https://kcc.voorbeeldstad.example/bureau/vragen/\n" in digest_to(noor)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_guard_lets_every_count_and_day_of_the_year_pass(
    conversation: Conversation, agent: Employee, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    agent.language = language
    for day in range(366):
        at = SOON + timedelta(days=day)
        waits = {item: dict.fromkeys(range(1 + day % 3), at) for item in Item}
        monkeypatch.setattr(words, "waiting_for", lambda *_given, waits=waits: waits)
        assert digest_to(agent).count("\n- ") == len(Item) - 1


def test_digest_of_nothing_is_no_mail(conversation: Conversation, agent: Employee) -> None:
    assert digest_to(agent) == ""
