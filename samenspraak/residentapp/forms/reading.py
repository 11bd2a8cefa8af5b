"""Reads what a resident filled in, field by field; what is wrong comes back with a sentence and with what was typed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from django.http import HttpRequest

from samenspraak.conversations.attaching import FileRefused
from samenspraak.domain.form_fields import FieldKind, Wrong, read, read_address
from samenspraak.organisation.models import Municipality
from samenspraak.referrals.forms.addresses import entry_of, has_list
from samenspraak.referrals.forms.filling import Filled, FilledFile
from samenspraak.referrals.forms.uploads import checked_upload
from samenspraak.referrals.models import FormField
from samenspraak.residentapp.forms.wording import error_text

MOST_KEPT = 4000
FEW_CHOICES = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A field as the page draws it. ``typed`` is by the part of an address, else under "". ``error`` is a sentence.

    ``wrong_part`` is the part the error is about; ``asks_confirmation`` that an address is not in the list.
    """

    name: str
    label: str
    help: str
    kind: str
    is_required: bool
    choices: tuple[str, ...] = ()
    typed: Mapping[str, str]
    error: str = ""
    wrong_part: str = ""
    asks_confirmation: bool = False

    @property
    def value(self) -> str:
        return self.typed.get("", "")

    @property
    def postcode(self) -> str:
        return self.typed.get("postcode", "")

    @property
    def number(self) -> str:
        return self.typed.get("number", "")

    @property
    def addition(self) -> str:
        return self.typed.get("addition", "")

    @property
    def is_long(self) -> bool:
        """Whether there is more to choose from than fits as buttons."""
        return len(self.choices) > FEW_CHOICES

    @property
    def focus_id(self) -> str:
        """Where the error summary leads: the first thing in the field that can be filled in."""
        if self.kind == FieldKind.ADDRESS:
            return f"{self.name}-{self.wrong_part or 'postcode'}"
        return f"{self.name}-1" if self.kind == FieldKind.CHOICE and not self.is_long else self.name


@dataclass(frozen=True, slots=True)
class Reading:
    """A page that was sent. ``given`` and ``files`` are worth something only when there are no mistakes."""

    asked: tuple[Asked, ...]
    given: tuple[Filled, ...]
    files: tuple[FilledFile, ...]

    @property
    def mistakes(self) -> tuple[Asked, ...]:
        return tuple(one for one in self.asked if one.error)


def blank(fields: Sequence[FormField]) -> tuple[Asked, ...]:
    """The fields, empty."""
    return tuple(_asked(field, {}) for field in fields)


def reading_of(request: HttpRequest, fields: Sequence[FormField], municipality: Municipality) -> Reading:
    """What was sent. One query, or two, for each address."""
    asked: list[Asked] = []
    given: list[Filled] = []
    files: list[FilledFile] = []
    for field in fields:
        drawn = _asked(field, _typed(request, field))
        try:
            value, file = _READERS.get(field.kind, _words)(request, field, drawn, municipality)
        except (Wrong, FileRefused) as wrong:
            asked.append(_with_error(drawn, wrong.why))
            continue
        asked.append(drawn)
        given.append(Filled(field.label, field.kind, value))
        files += [file] if file else []
    return Reading(_files_again(asked, request), tuple(given), tuple(files))


type _Read = tuple[str, FilledFile | None]


def _words(_request: HttpRequest, field: FormField, drawn: Asked, _municipality: Municipality) -> _Read:
    value = read(FieldKind(field.kind), drawn.value, field.choices)
    if not value and field.is_required:
        raise Wrong("required_choice" if field.kind == FieldKind.CHOICE else "required")
    return value, None


def _address(request: HttpRequest, field: FormField, drawn: Asked, municipality: Municipality) -> _Read:
    """With its street and place when the municipality has a list; one that is not in it must be confirmed."""
    address = read_address(drawn.postcode, drawn.number, drawn.addition)
    if address is None:
        if field.is_required:
            raise Wrong("required")
        return "", None
    entry = entry_of(municipality, address)
    if entry is not None:
        return f"{address.words}, {entry.street}, {entry.place}", None
    if has_list(municipality) and not request.POST.get(f"{drawn.name}-confirmed"):
        raise Wrong("unknown_address")
    return address.words, None


def _file(request: HttpRequest, field: FormField, drawn: Asked, _municipality: Municipality) -> _Read:
    upload = request.FILES.get(drawn.name)
    if upload is None:
        if field.is_required:
            raise Wrong("required_file")
        return "", None
    kept = checked_upload(upload, upload.name or "bestand", upload.size or 0)
    return kept.name, kept


_READERS: Mapping[str, Callable[[HttpRequest, FormField, Asked, Municipality], _Read]] = {
    FieldKind.ADDRESS: _address,
    FieldKind.FILE: _file,
}


def _asked(field: FormField, typed: Mapping[str, str]) -> Asked:
    return Asked(
        name=f"veld-{field.pk}",
        label=field.label,
        help=field.help,
        kind=field.kind,
        is_required=field.is_required,
        choices=tuple(field.choices),
        typed=typed,
    )


def _typed(request: HttpRequest, field: FormField) -> dict[str, str]:
    name = f"veld-{field.pk}"
    parts = ("postcode", "number", "addition") if field.kind == FieldKind.ADDRESS else ("",)
    return {part: request.POST.get(f"{name}-{part}" if part else name, "")[:MOST_KEPT] for part in parts}


def _with_error(drawn: Asked, why: str) -> Asked:
    part = why if why in ("postcode", "number", "addition") else ""
    return replace(
        drawn,
        error=error_text(why, drawn.label),
        wrong_part=part,
        asks_confirmation=why == "unknown_address",
    )


def _files_again(asked: Sequence[Asked], request: HttpRequest) -> tuple[Asked, ...]:
    """When something else is wrong the browser has lost the good files: say so at their fields."""
    if not any(one.error for one in asked):
        return tuple(asked)
    return tuple(
        replace(one, error=error_text("again", one.label))
        if one.kind == FieldKind.FILE and not one.error and one.name in request.FILES
        else one
        for one in asked
    )
