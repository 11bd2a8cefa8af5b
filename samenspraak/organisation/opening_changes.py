"""Changes when the municipality is open: its week, promise and closing days, for what comes in from then on."""

from datetime import date

from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from samenspraak.domain.hours import week_minutes
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.lists import managed
from samenspraak.organisation.models import ClosingDay, Employee, Municipality, OpeningSpan
from samenspraak.organisation.opening import Opening


class ClosedAlready(Exception):
    """This day is a closing day already. Nothing was changed."""


def closing_days_for(employee: Employee) -> QuerySet[ClosingDay]:
    """Those of the administrator's municipality."""
    return managed(ClosingDay.objects.all(), employee)


@transaction.atomic
def change_hours(employee: Employee, opening: Opening) -> None:
    """The week and the promise; closing days are kept apart. Promises that were made stay."""
    municipality = Municipality.objects.select_for_update(no_key=True).get(pk=employee.municipality_id)
    municipality.keeps_recognised_days = opening.times.keeps_recognised_days
    municipality.morning_until = opening.terms.morning_until
    municipality.last_intake_minutes = opening.terms.last_intake_minutes
    municipality.save(update_fields=["keeps_recognised_days", "morning_until", "last_intake_minutes"])
    municipality.opening_spans.all().delete()
    OpeningSpan.objects.bulk_create(
        OpeningSpan(municipality=municipality, weekday=weekday, opens=span.opens, closes=span.closes)
        for weekday, spans in opening.times.week.items()
        for span in spans
    )
    _journal(Deed.CHANGED_HOURS, employee, week_minutes=week_minutes(opening.times.week))


@transaction.atomic
def add_closing_day(employee: Employee, on: date, reason: str) -> None:
    """Raises ClosedAlready."""
    try:
        with transaction.atomic():
            ClosingDay.objects.create(municipality_id=employee.municipality_id, on=on, reason=reason)
    except IntegrityError as closed:
        raise ClosedAlready from closed
    _journal(Deed.ADDED_CLOSING_DAY, employee, on=on.isoformat())


@transaction.atomic
def remove_closing_day(employee: Employee, day: ClosingDay) -> None:
    """It is a day like every other again."""
    day.delete()
    _journal(Deed.REMOVED_CLOSING_DAY, employee, on=day.on.isoformat())


def _journal(deed: Deed, employee: Employee, **details: str | int) -> None:
    municipality = employee.municipality_id
    subject = f"municipality:{municipality}"
    write(deed, subject, municipality=municipality, employee=employee, details=details)
