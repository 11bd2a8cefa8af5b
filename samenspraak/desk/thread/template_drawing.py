"""How a template stands in its dialog: what the resident will read, with a field for each value that it asks for."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.domain.channel import Traits
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.templates import (
    GAP,
    Lack,
    names_of,
    shared_out,
    split,
    surroundings_of,
    variables_of,
)
from samenspraak.organisation.models import LineTemplate

MOST_VALUE = 200

LACKS: dict[str, Promise] = {
    Lack.FILE: gettext_lazy("Needs a moving picture above it. That is not possible here yet."),
    Lack.CODE: gettext_lazy("Needs a code. That is not possible here."),
    Lack.OTHER: gettext_lazy("Has a part or a button that is not possible here yet."),
}


FILES: dict[str, Promise] = {
    MediaKind.IMAGE: gettext_lazy("Photo above the text"),
    MediaKind.VIDEO: gettext_lazy("Film above the text"),
    MediaKind.DOCUMENT: gettext_lazy("Document above the text"),
}


@dataclass(frozen=True, slots=True)
class Field:
    """Where somebody fills in a value; `label` are the words around its place, or the template's own name for it."""

    name: str
    label: str
    most: int


@dataclass(frozen=True, slots=True)
class FileField:
    """Where somebody chooses the file above the text; ``takes`` are its MIME types, as a browser reads them."""

    name: str
    label: str
    takes: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a template's text, and what stands behind it: a value, or a `gap` that is still to be filled."""

    text: str
    value: str = ""
    gap: str = ""


@dataclass(frozen=True, slots=True)
class Button:
    """A button below the text, with the address it opens, if it opens one."""

    label: str
    url: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """What the resident reads."""

    header: tuple[Piece, ...]
    body: tuple[Piece, ...]
    buttons: tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A template to choose, with the values it asks for; or one that cannot be chosen, and why."""

    id: int
    name: str
    text: Text
    fields: tuple[Field, ...] = ()
    file: FileField | None = None
    lack: str = ""


def choice_of(template: LineTemplate, traits: Traits) -> Choice:
    """The template as it stands in the list; ``traits`` are those of its channel."""
    return Choice(
        id=template.pk,
        name=template.name.replace("_", " ").capitalize(),
        text=text_of(template),
        fields=() if template.lack else _fields(template, traits.most_header_value),
        file=_file_field(template, traits) if template.header_file else None,
        lack=lack_text(template),
    )


def lack_text(template: LineTemplate) -> str:
    """Why it cannot be sent; empty when it can."""
    return str(LACKS[template.lack]) if template.lack else ""


def text_of(template: LineTemplate, values: Sequence[str] = ()) -> Text:
    """Its text with the values so far, in the order of field_names."""
    shares = shared_out(template.texts, values)
    header, body, *urls = (_pieces(text, own) for text, own in zip(template.texts, shares, strict=True))
    labels = (label for label, _url in template.buttons)
    return Text(header, body, tuple(Button(label, url) for label, url in zip(labels, urls, strict=True)))


def field_names(template: LineTemplate) -> tuple[str, ...]:
    """The name of the field for each variable of its texts, in their order."""
    count = sum(len(variables_of(text)) for text in template.texts)
    return tuple(f"value-{template.pk}-{place}" for place in range(1, count + 1))


def file_name(template: LineTemplate) -> str:
    """The name of the field for the file above it."""
    return f"file-{template.pk}"


def _file_field(template: LineTemplate, traits: Traits) -> FileField:
    kind = MediaKind(template.header_file)
    takes = ",".join(sorted(traits.files[kind].mime_types))
    return FileField(file_name(template), str(FILES[kind]), takes)


def _fields(template: LineTemplate, most_header: int) -> tuple[Field, ...]:
    above = len(variables_of(template.header))
    named = zip(field_names(template), _labels(template), strict=True)
    return tuple(
        Field(name, label, most_header if place < above else MOST_VALUE)
        for place, (name, label) in enumerate(named)
    )


def _labels(template: LineTemplate) -> list[str]:
    """A number where words would say nothing, or the same as another's."""
    words = [*_words_of(template.header), *_words_of(template.body)]
    often = Counter(words)
    labels = [
        label if label and often[label] == 1 else _("Value %(number)s") % {"number": place}
        for place, label in enumerate(words, 1)
    ]
    ending = _("End of the address behind “%(button)s”")
    return labels + [ending % {"button": label} for label, url in template.buttons if variables_of(url)]


def _words_of(text: str) -> tuple[str, ...]:
    named = tuple(name.replace("_", " ").strip().capitalize() for name in names_of(text))
    return named or surroundings_of(text)


def _pieces(text: str, values: Sequence[str]) -> tuple[Piece, ...]:
    filled = dict(zip(variables_of(text), values, strict=False))
    return tuple(
        Piece(words, filled.get(name, "").strip(), _gap(name) if name else "")
        for words, name in split(text)
        if words or name
    )


def _gap(name: str) -> str:
    return f"[{GAP if name.isdecimal() else name.replace('_', ' ')}]"
