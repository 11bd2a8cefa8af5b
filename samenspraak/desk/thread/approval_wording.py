"""What is said of an answer that waits for an experienced colleague: in the log, above the composer, in a refusal."""

from collections.abc import Iterable, Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.conversations.approvals import approval_of
from samenspraak.conversations.models import Approval, Direction, Message, Verdict
from samenspraak.desk.thread.entries import Foot
from samenspraak.domain.approval import Meanwhile

MEANWHILE: Mapping[Meanwhile, Promise] = {
    Meanwhile.BLOCKED: gettext_lazy("The resident is blocked and would not get it. Send it back."),
    Meanwhile.WINDOW_CLOSED: gettext_lazy(
        "The WhatsApp window is closed. Send it back: its writer can choose a template."
    ),
    Meanwhile.FINISHED: gettext_lazy("The conversation was finished meanwhile. Approving opens it again."),
    Meanwhile.ANSWERED: gettext_lazy("A colleague answered meanwhile."),
    Meanwhile.WROTE_AGAIN: gettext_lazy("The resident wrote again meanwhile. Read that first."),
    Meanwhile.TAKEN_OVER: gettext_lazy("Somebody else has the conversation now."),
}
"""What an approver reads of what happened since."""


def approval_feet(message: Message) -> Iterable[Foot]:
    """Below an answer of who is or was being trained."""
    if message.author_id is None or message.direction not in (Direction.OUT, Direction.KEPT):
        return
    approval = approval_of(message)
    if approval is not None:
        yield _foot(approval)
    elif message.direction == Direction.KEPT:
        yield Foot("circle-x", _("This was not sent."), "info")


def waits_said() -> str:
    """To its writer, when it has just been written."""
    return _("An experienced colleague reads your answer first. You see here when it is sent.")


def _foot(approval: Approval) -> Foot:
    by = approval.approver.name.split()[0] if approval.approver else ""
    match approval.verdict:
        case Verdict.APPROVED:
            return Foot("user-check", _("Approved by %(name)s.") % {"name": by}, "info")
        case Verdict.CHANGED:
            said = {"name": by, "before": approval.before}
            return Foot("pencil-line", _("Changed by %(name)s. Before: “%(before)s”") % said, "info")
        case Verdict.RETURNED:
            said = {"name": by, "remark": approval.remark}
            return Foot("undo-2", _("Not sent. %(name)s sent it back: “%(remark)s”") % said)
        case Verdict.WITHDRAWN:
            return Foot("undo-2", _("Not sent. %(name)s took it back.") % {"name": by}, "info")
        case _:
            return Foot("hourglass", _("Not sent yet: an experienced colleague reads it first."))
