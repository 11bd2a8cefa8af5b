"""Who may build forms, send them and see what was filled in: everything here is a queryset that holds nothing else."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from samenspraak.conversations.access import in_sight_of
from samenspraak.organisation.access import answers_residents
from samenspraak.organisation.models import Employee, Role
from samenspraak.referrals.form_models import AddressEntry, AnswerFile, FormAnswer, FormField, OneTimeForm


def forms_for(employee: Employee) -> QuerySet[OneTimeForm]:
    """Those the employee may build: an administrator's every one."""
    return _own_forms(employee) if _is_administrator(employee) else OneTimeForm.objects.none()


def fields_for(employee: Employee) -> QuerySet[FormField]:
    """The fields of those."""
    return FormField.objects.filter(form__in=forms_for(employee))


def sendable_forms_for(employee: Employee) -> QuerySet[OneTimeForm]:
    """Those the employee may send a resident: in use, and with something to fill in."""
    if not answers_residents(employee):
        return OneTimeForm.objects.none()
    has_field = Exists(FormField.objects.filter(form=OuterRef("pk")))
    return _own_forms(employee).filter(has_field, is_active=True).order_by("name")


def answers_for(employee: Employee) -> QuerySet[FormAnswer]:
    """What the employee may see of what residents filled in: of their team's forms, a team lead of every form."""
    here = answers_here(employee)
    if employee.role == Role.LEAD:
        return here
    return here.filter(Q(form__team=None) | Q(form__team_id=employee.team_id or 0))


def answers_here(employee: Employee) -> QuerySet[FormAnswer]:
    """Those in conversations they see, for who answers residents: enough to say that one is there, not to open it."""
    if not answers_residents(employee):
        return FormAnswer.objects.none()
    ours = FormAnswer.objects.filter(form__municipality_id=employee.municipality_id)
    return in_sight_of(ours, employee, "link__conversation")


def files_for(employee: Employee) -> QuerySet[AnswerFile]:
    """The files of the answers the employee may see."""
    return AnswerFile.objects.filter(answer__in=answers_for(employee))


def addresses_for(employee: Employee) -> QuerySet[AddressEntry]:
    """The list of addresses that an administrator keeps."""
    own = AddressEntry.objects.filter(municipality_id=employee.municipality_id)
    return own if _is_administrator(employee) else own.none()


def _own_forms(employee: Employee) -> QuerySet[OneTimeForm]:
    return OneTimeForm.objects.filter(municipality_id=employee.municipality_id)


def _is_administrator(employee: Employee) -> bool:
    return employee.is_active and employee.role == Role.ADMINISTRATOR
