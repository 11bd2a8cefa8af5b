"""What an administrator may see of mail to colleagues: everything here is a queryset that holds nothing else."""

from django.db.models import QuerySet

from samenspraak.domain.staff_mail import OF_ONE_MAIL
from samenspraak.organisation.models import Employee, Role
from samenspraak.staffmail.models import AnswerMail, StaffMail
from samenspraak.staffmail.server import mail_leaves

_OF_ONE = [trouble.value for trouble in OF_ONE_MAIL]


def mails_for(employee: Employee) -> QuerySet[StaffMail]:
    """Those to everybody of the administrator's municipality; none for others."""
    if not employee.is_active or employee.role != Role.ADMINISTRATOR:
        return StaffMail.objects.none()
    return StaffMail.objects.filter(employee__municipality_id=employee.municipality_id)


def held_up_for(employee: Employee) -> QuerySet[StaffMail]:
    """Those of them that the server did not take, and that wait for it; none where there is no server."""
    if not mail_leaves():
        return StaffMail.objects.none()
    waiting = mails_for(employee).exclude(due_at=None)
    return waiting.exclude(trouble="").exclude(trouble__in=_OF_ONE)


def answer_mails_for(employee: Employee) -> QuerySet[AnswerMail]:
    """Mails with answers of the administrator's specialists, without what they say, the newest first."""
    mails = AnswerMail.objects.defer("body").order_by("-came_at", "-pk")
    if not employee.is_active or employee.role != Role.ADMINISTRATOR:
        return mails.none()
    return mails.filter(address__employee__municipality_id=employee.municipality_id)


def undelivered_for(employee: Employee) -> QuerySet[StaffMail]:
    """Those of them that will not leave any more, the newest first."""
    return mails_for(employee).filter(due_at=None).exclude(trouble="").order_by("-pk")
