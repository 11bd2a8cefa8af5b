"""The notices above the composer about answers that wait for an experienced colleague, with what may be done."""

from collections.abc import Iterable
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from samenspraak.conversations.approvals import can_be_changed, meanwhile, open_approvals_in
from samenspraak.conversations.models import Approval, Conversation, Message
from samenspraak.conversations.previewing import preview_of
from samenspraak.desk.previews import shown
from samenspraak.desk.thread.approval_wording import MEANWHILE
from samenspraak.desk.thread.banners import Banner
from samenspraak.desk.thread.heading import Deed
from samenspraak.domain.approval import STOPS
from samenspraak.organisation.models import Employee
from samenspraak.organisation.training import may_approve


def approval_banners(conversation: Conversation, employee: Employee, now: datetime) -> Iterable[Banner]:
    """What waits, for everybody; to its writer what came back."""
    for approval in open_approvals_in(conversation):
        approval.message.conversation = conversation
        if not approval.verdict:
            yield _waiting(approval.message, employee, now)
        elif approval.message.author_id == employee.pk:
            yield _returned(approval)


def _waiting(message: Message, employee: Employee, now: datetime) -> Banner:
    if message.author_id == employee.pk:
        withdraw = Deed(_("Take back"), reverse("withdraw_answer", args=[message.pk]), look="subtle")
        title = _("Your answer waits for an experienced colleague.")
        return Banner("hourglass", title, _words(message), "info", (withdraw,))
    title = _("Answer of %(name)s, to be approved.") % {"name": message.author.name if message.author else ""}
    if not may_approve(employee):
        return Banner("hourglass", title, _words(message), "info")
    happened = meanwhile(message, now)
    can_leave = not STOPS.intersection(happened)
    said = " ".join(str(MEANWHILE[what]) for what in happened)
    return Banner("hourglass", title, said, "warn", tuple(_decisions(message, can_leave=can_leave)))


def _decisions(message: Message, *, can_leave: bool) -> Iterable[Deed]:
    if can_leave:
        yield Deed(_("Approve"), reverse("approve_answer", args=[message.pk]), look="primary")
        if can_be_changed(message):
            yield Deed(_("Change"), reverse("change_answer", args=[message.pk]), is_dialog=True)
    yield Deed(_("Send back"), reverse("send_back_answer", args=[message.pk]), is_dialog=True)


def _returned(approval: Approval) -> Banner:
    by = approval.approver.name if approval.approver else ""
    title = _("%(name)s sent your answer back.") % {"name": by}
    return Banner("undo-2", title, approval.remark, "warn")


def _words(message: Message) -> str:
    """Its first words, or what it is; the whole stands in the log."""
    return shown(preview_of(message)).text
