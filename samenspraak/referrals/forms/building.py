"""Builds forms: making, changing, ordering their fields, taking one out of use. Each change is journalled."""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import Max

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Municipality, Team
from samenspraak.referrals.form_models import FormField, OneTimeForm

MOST_FIELDS = 30


class TooManyFields(Exception):
    """A form that long is no small form: make two."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a form is: its name, what it is for, who sees the answers (None: every agent), and how long."""

    name: str
    purpose: str
    team: Team | None
    retention_days: int


@dataclass(frozen=True, slots=True)
class Question:
    """What a field asks."""

    label: str
    help: str
    kind: str
    choices: tuple[str, ...]
    is_required: bool


@transaction.atomic
def make(municipality: Municipality, terms: Terms, employee: Employee | None = None) -> OneTimeForm:
    """A new form, without fields yet; ``employee`` None: the installation made it."""
    form = OneTimeForm(municipality=municipality)
    return _saved(form, terms, employee)


@transaction.atomic
def change(form: OneTimeForm, terms: Terms, employee: Employee) -> OneTimeForm:
    """From now on it is this; a link that was sent leads to the form as it is when it is opened."""
    return _saved(form, terms, employee)


@transaction.atomic
def set_active(form: OneTimeForm, employee: Employee, *, is_active: bool) -> None:
    """Whether agents can send it; links that were sent keep working."""
    form.is_active = is_active
    form.save(update_fields=["is_active"])
    _journal(form, employee)


@transaction.atomic
def ask(form: OneTimeForm, question: Question, employee: Employee | None = None) -> FormField:
    """A new field, at the end. Raises TooManyFields."""
    OneTimeForm.objects.select_for_update().get(pk=form.pk)
    if form.fields.count() >= MOST_FIELDS:
        raise TooManyFields
    last = form.fields.aggregate(last=Max("place"))["last"] or 0
    return _asked(FormField(form=form, place=last + 1), question, employee)


@transaction.atomic
def ask_otherwise(field: FormField, question: Question, employee: Employee) -> FormField:
    """The field asks this from now on."""
    return _asked(field, question, employee)


@transaction.atomic
def remove(field: FormField, employee: Employee) -> None:
    """The form asks it no more; what was filled in before stays with its answers."""
    field.delete()
    _journal(field.form, employee)


@transaction.atomic
def move(field: FormField, employee: Employee, *, up: bool) -> bool:
    """One place up or down; False when it is at that end already."""
    OneTimeForm.objects.select_for_update().get(pk=field.form_id)
    fields = list(field.form.fields.all())
    place = next(number for number, one in enumerate(fields) if one.pk == field.pk)
    other = place - 1 if up else place + 1
    if not 0 <= other < len(fields):
        return False
    fields[place], fields[other] = fields[other], fields[place]
    for number, one in enumerate(fields, start=1):
        one.place = number
    FormField.objects.bulk_update(fields, ["place"])
    _journal(field.form, employee)
    return True


def _saved(form: OneTimeForm, terms: Terms, employee: Employee | None) -> OneTimeForm:
    form.name, form.purpose = terms.name, terms.purpose
    form.team, form.retention_days = terms.team, terms.retention_days
    form.save()
    _journal(form, employee)
    return form


def _asked(field: FormField, question: Question, employee: Employee | None) -> FormField:
    field.label, field.help, field.kind = question.label, question.help, question.kind
    field.choices, field.is_required = list(question.choices), question.is_required
    field.save()
    _journal(field.form, employee)
    return field


def _journal(form: OneTimeForm, employee: Employee | None) -> None:
    subject = f"form:{form.pk}"
    write(Deed.CHANGED_ONE_TIME_FORM, subject, municipality=form.municipality_id, employee=employee)
