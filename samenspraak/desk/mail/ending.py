"""How a referral to mail ended: the mail came, or it will not."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from samenspraak.desk.fragments import answered, piece, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.drawing import entry
from samenspraak.desk.thread.loading import message_or_404
from samenspraak.organisation.models import Employee
from samenspraak.referrals.access import answerable_referrals_for
from samenspraak.referrals.mail import Noted, give_up, mail_came
from samenspraak.referrals.models import Referral, Way


@login_required
@require_POST
def came(request: HttpRequest, number: int) -> HttpResponse:
    """The mail came, and the resident is told so."""
    employee = employee_of(request)
    referral = _referral_or_404(employee, number)
    return _drawn(employee, referral, _came_text(mail_came(referral, employee, timezone.now())))


@login_required
@require_POST
def given_up(request: HttpRequest, number: int) -> HttpResponse:
    """No mail will come."""
    employee = employee_of(request)
    referral = _referral_or_404(employee, number)
    is_first = give_up(referral, employee, timezone.now())
    return _drawn(employee, referral, _("Noted: no e-mail will come.") if is_first else _too_late())


def _referral_or_404(employee: Employee, number: int) -> Referral:
    return get_object_or_404(answerable_referrals_for(employee), pk=number, way=Way.MAIL)


def _drawn(employee: Employee, referral: Referral, said: str) -> HttpResponse:
    """The bubble as it is now, in its own place."""
    drawn = entry(message_or_404(employee, referral.message_id))
    return answered(piece(drawn.template, {"entry": drawn}), toast(said))


def _came_text(noted: Noted) -> str:
    match noted:
        case Noted.TOLD:
            return _("Noted: the e-mail came. The resident is told when.")
        case Noted.UNTOLD:
            return _(
                "Noted: the e-mail came. The resident is not told: we cannot write to them on WhatsApp now."
            )
        case Noted.TOO_LATE:
            return _too_late()


def _too_late() -> str:
    return _("A colleague was before you. Nothing was changed.")
