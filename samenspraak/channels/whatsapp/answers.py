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


class Component(Wire):
    type: Word = ""
    text: Word = ""


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
