"""What an employee may see of referrals: everything here is a queryset that holds nothing else."""

from django.db.models import QuerySet

from samenspraak.conversations.access import answerable_for, in_sight_of
from samenspraak.organisation.access import answers_residents
from samenspraak.organisation.models import Employee, Role, Team
from samenspraak.referrals.models import Appointment, CallbackPlan, Referral


def answerable_referrals_for(employee: Employee) -> QuerySet[Referral]:
    """Those of the conversations the employee may act in."""
    return Referral.objects.filter(conversation__in=answerable_for(employee))


def countable_referrals_for(employee: Employee) -> QuerySet[Referral]:
    """Those of the conversations that the employee sees, to be counted by who answers for how it goes."""
    if not employee.is_active or employee.role not in (Role.LEAD, Role.PRIVACY_OFFICER):
        return Referral.objects.none()
    ours = Referral.objects.filter(municipality_id=employee.municipality_id)
    return in_sight_of(ours, employee)


def appointments_for(employee: Employee) -> QuerySet[Appointment]:
    """Those of the conversations the employee may act in."""
    return Appointment.objects.filter(conversation__in=answerable_for(employee))


def callback_plans_for(employee: Employee) -> QuerySet[CallbackPlan]:
    """How the teams of the employee's municipality call back, for who makes appointments."""
    mine = CallbackPlan.objects.filter(team__municipality_id=employee.municipality_id)
    return mine if answers_residents(employee) else mine.none()


def plannable_teams_for(employee: Employee) -> QuerySet[Team]:
    """The teams whose call-back hours the employee may set: an administrator's every one, a team lead's own."""
    teams = Team.objects.filter(municipality_id=employee.municipality_id)
    if not employee.is_active or employee.role not in (Role.LEAD, Role.ADMINISTRATOR):
        return teams.none()
    return teams if employee.role == Role.ADMINISTRATOR else teams.filter(employees=employee)
