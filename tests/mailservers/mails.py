"""Makes mails for tests of the shelf."""

from datetime import datetime
from zoneinfo import ZoneInfo

from samenspraak.domain.staff_mail import Mail, MailFailed, MailServer, MailTrouble
from samenspraak.privacy.clearing import cleared

NOOR = "noor@voorbeeldstad.example"
SENDER = "samenspraak@voorbeeldstad.example"
REFERENCE = "7a4c1f9e-0000-4000-8000-000000000001"


def a_mail(
    to: str = NOOR, subject: str = "Er wacht een vraag", body: str = "Antwoord vóór donderdag.\n"
) -> Mail:
    """To a specialist, about a question that waits."""
    return Mail(
        to=to,
        sender=SENDER,
        subject=cleared(subject),
        body=cleared(body),
        reference=REFERENCE,
        made_at=datetime(2026, 11, 23, 10, 5, tzinfo=ZoneInfo("Europe/Amsterdam")),
    )


def trouble_with(server: MailServer, mail: Mail) -> MailTrouble | None:
    """What stands in the way, None when the server took it."""
    try:
        server.post(mail)
    except MailFailed as failed:
        return failed.trouble
    return None
