"""How mail to colleagues stands: whether there is a server, what waits for it, and what did not arrive."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Min
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from samenspraak.desk.back_office.wording import Wrong
from samenspraak.desk.marks import Chip, moment
from samenspraak.desk.staff_mail.wording import GIVEN_UP, KINDS, TROUBLES
from samenspraak.domain.mail_answer import SILENT
from samenspraak.domain.staff_mail import FOR_GOOD, MailTrouble
from samenspraak.organisation.models import Employee
from samenspraak.staffmail.access import answer_mails_for, held_up_for, mails_for, undelivered_for
from samenspraak.staffmail.answer_settings import answers_come
from samenspraak.staffmail.forgetting import KEPT
from samenspraak.staffmail.models import Kind, StaffMail
from samenspraak.staffmail.server import mail_leaves

MOST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A mail that did not arrive, and why."""

    to: str
    kind: str
    made: str
    wrong: Wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """`held_up` is why the server takes nothing from us, with since when."""

    leaves: bool
    chip: Chip
    sentence: str
    held_up: Wrong | None = None
    since: str = ""
    undelivered: tuple[Undelivered, ...] = ()


@dataclass(frozen=True, slots=True)
class Answers:
    """Whether specialists answer by mail, and how that goes."""

    chip: Chip
    sentence: str
    come: bool = True


def answers_of(employee: Employee, now: datetime) -> Answers:
    """Two queries; none where nobody answers by mail."""
    if not answers_come():
        chip = Chip("circle-x", _("Off"), "plain")
        sentence = _("Specialists answer at the desk. A mail that they answer is read by nobody.")
        return Answers(chip, sentence, come=False)
    last = answer_mails_for(employee).first()
    if last is None:
        chip = Chip("circle-check", _("On"), "ok")
        return Answers(chip, _("No mail with an answer came in the last seven days."))
    lost = answer_mails_for(employee).exclude(outcome__in=["", *SILENT]).count()
    came = _("The last mail with an answer came %(moment)s.") % {"moment": moment(last.came_at, now)}
    chip = Chip("triangle-alert", _("Look at this"), "warn") if lost else Chip("circle-check", _("On"), "ok")
    return Answers(chip, f"{came} {_lost(lost)}".strip())


def standing_of(employee: Employee, now: datetime) -> Standing:
    """Four queries at most; without a server none."""
    if not mail_leaves():
        sentence = _(
            "This installation has no mail server. Nobody is mailed; at the desk everything is told."
        )
        return Standing(leaves=False, chip=Chip("circle-x", _("No mail leaves"), "plain"), sentence=sentence)
    waiting = held_up_for(employee).aggregate(number=Count("pk"), since=Min("made_at"))
    newest = held_up_for(employee).order_by("-pk").first() if waiting["number"] else None
    sent = mails_for(employee).filter(sent_at__gt=now - KEPT).count()
    undelivered = undelivered_for(employee).select_related("employee")[:MOST_SHOWN]
    return Standing(
        leaves=True,
        chip=_chip(waiting["number"]),
        sentence=_sentence(waiting["number"], sent),
        held_up=TROUBLES[MailTrouble(newest.trouble)] if newest else None,
        since=moment(waiting["since"], now) if newest else "",
        undelivered=tuple(_undelivered(row, now) for row in undelivered),
    )


def _chip(held_up: int) -> Chip:
    if held_up:
        return Chip("triangle-alert", _("Mail waits"), "neg")
    return Chip("circle-check", _("Mail leaves"), "ok")


def _sentence(held_up: int, sent: int) -> str:
    if held_up:
        words = ngettext("%(count)d mail waits.", "%(count)d mails wait.", held_up)
        return words % {"count": held_up}
    words = ngettext(
        "%(count)d mail left in the last seven days.", "%(count)d mails left in the last seven days.", sent
    )
    return words % {"count": sent}


def _lost(count: int) -> str:
    if not count:
        return ""
    words = ngettext(
        "%(count)d of the last seven days did not come through; the journal says which question it was about.",
        "%(count)d of the last seven days did not come through; the journal says which questions they were about.",
        count,
    )
    return words % {"count": count}


def _undelivered(row: StaffMail, now: datetime) -> Undelivered:
    trouble = MailTrouble(row.trouble)
    wrong = TROUBLES[trouble]
    advice = wrong.advice if trouble in FOR_GOOD else GIVEN_UP
    kind = str(KINDS[Kind(row.kind)])
    return Undelivered(row.employee.name, kind, moment(row.made_at, now), Wrong(wrong.what, advice))
