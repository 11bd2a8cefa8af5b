"""The shapes of what the network answers about a line: its profile, templates and health. As lenient as models."""

from pydantic import Field

from samenspraak.channels.whatsapp.models import Maybe, Things, Wire, Word


class WireProfile(Wire):
    about: Word = ""
    address: Word = ""
    description: Word = ""
    email: Word = ""
    websites: Things = Field(default_factory=list)
    vertical: Word = ""


class TemplateButton(Wire):
    type: Word = ""
    text: Word = ""
    url: Word = ""


class Component(Wire):
    """A part of a template: its header (``format`` says of what kind), body, footer, buttons, or something newer."""

    type: Word = ""
    format: Word = ""
    text: Word = ""
    buttons: Things = Field(default_factory=list)


class WireTemplate(Wire):
    name: Word = ""
    language: Word = ""
    category: Word = ""
    status: Word = ""
    components: Things = Field(default_factory=list)


class WireHealth(Wire):
    can_send_message: Word = ""
    entity_type: Word = ""
    entities: Things = Field(default_factory=list)
    errors: Things = Field(default_factory=list)


class Cursors(Wire):
    after: Word = ""


class Paging(Wire):
    next: Word = ""
    cursors: Maybe[Cursors] = None
