"""The wire's shapes, as far as we read them: everything optional, what does not fit falls back to empty.

Source: WhatsApp Cloud API webhooks, reference of November 2025 with the changes up to August 2026.
The names are the wire's own. No shape here ever refuses an object.
"""

from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema


class OrElse:
    """Makes a field lenient: a value of the wrong type becomes ``fallback`` instead of an error."""

    def __init__(self, fallback: object) -> None:
        self.fallback = fallback

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_default_schema(handler(source), default=self.fallback, on_error="default")


type Word = Annotated[str, OrElse("")]
"""Text or a number written as text; anything else is empty."""
type Id = Annotated[str, Field(max_length=256), OrElse("")]
"""The network's id for a message or a file. The house keeps 256 characters: a longer one is none."""
type AccountId = Annotated[str, Field(max_length=64), OrElse("")]
type PersonId = Annotated[str, Field(max_length=512), OrElse("")]
"""A phone number or user id; the reference allows 256 characters "or more"."""
type Flag = Annotated[bool, OrElse(False)]
type Number = Annotated[int | None, Field(ge=-(10**9), le=10**9), OrElse(None)]
"""A code; the network's have six digits at most."""
type Degrees = Annotated[float | None, OrElse(None)]
type Maybe[T] = Annotated[T | None, OrElse(None)]
type Things = Annotated[list[Any], OrElse(())]
"""A list of anything; something else counts as an empty list."""


class Wire(BaseModel):
    """What all shapes share."""

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="ignore", coerce_numbers_to_str=True, frozen=True)


class Entry(Wire):
    """One business account's part of a letter; ``time`` is in seconds."""

    id: AccountId = ""
    time: Any = None


class Change(Wire):
    field: Word = ""


class Metadata(Wire):
    phone_number_id: Word = ""


class ContactProfile(Wire):
    name: Word = ""
    username: Word = ""


class Contact(Wire):
    """One of ``value.contacts``: how a sender calls themselves, and their ids."""

    profile: Maybe[ContactProfile] = None
    wa_id: PersonId = ""
    user_id: PersonId = ""
    parent_user_id: PersonId = ""


class ErrorData(Wire):
    details: Word = ""


class WireError(Wire):
    """An error in a webhook or an answer. ``error_data`` can be a plain string: then it is left out."""

    code: Number = None
    error_subcode: Number = None
    is_transient: Flag = False


class Pricing(Wire):
    billable: Maybe[bool] = None
    type: Word = ""
    category: Word = ""


class Status(Wire):
    id: Id = ""
    status: Word = ""
    type: Word = ""
    timestamp: Any = None
    biz_opaque_callback_data: Word = ""
    pricing: Maybe[Pricing] = None
    errors: Things = []


class Body(Wire):
    body: Word = ""


class File(Wire):
    """An image, video, audio, document or sticker."""

    id: Id = ""
    mime_type: Word = ""
    sha256: Word = ""
    caption: Word = ""
    filename: Word = ""
    voice: Flag = False


class WirePlace(Wire):
    latitude: Degrees = None
    longitude: Degrees = None
    name: Word = ""
    address: Word = ""
    url: Word = ""


class CardName(Wire):
    formatted_name: Word = ""
    first_name: Word = ""
    last_name: Word = ""


class CardPhone(Wire):
    phone: Word = ""
    wa_id: Word = ""


class CardOrganisation(Wire):
    company: Word = ""
    department: Word = ""
    title: Word = ""


class Card(Wire):
    name: Maybe[CardName] = None
    org: Maybe[CardOrganisation] = None
    phones: Things = []
    emails: Things = []
    addresses: Things = []
    urls: Things = []
    origin: Word = ""


class Button(Wire):
    payload: Word = ""
    text: Word = ""


class Reply(Wire):
    id: Word = ""
    title: Word = ""
    description: Word = ""


class FormReply(Wire):
    response_json: Any = None


class Interactive(Wire):
    type: Word = ""
    button_reply: Maybe[Reply] = None
    list_reply: Maybe[Reply] = None
    nfm_reply: Maybe[FormReply] = None


class WireReaction(Wire):
    message_id: Id = ""
    emoji: Word = ""


class WireOrder(Wire):
    text: Word = ""
    product_items: Things = []


class System(Wire):
    type: Word = ""
    wa_id: PersonId = ""
    new_wa_id: PersonId = ""
    user_id: PersonId = ""
    parent_user_id: PersonId = ""
    previous_user_id: PersonId = ""
    previous_parent_user_id: PersonId = ""


class OtherType(Wire):
    type: Word = ""


class Context(Wire):
    id: Id = ""
    forwarded: Flag = False
    frequently_forwarded: Flag = False


class Target(Wire):
    """What an edit or a revocation is about; ``message`` is read as a message of its own."""

    original_message_id: Id = ""
    message: Any = None


class Message(Wire):
    """A message, an echo of one of ours, or the new content of an edited one."""

    id: Id = ""
    type: Word = ""
    timestamp: Any = None
    sender: Annotated[PersonId, Field(alias="from")] = ""
    from_user_id: PersonId = ""
    from_parent_user_id: PersonId = ""
    to: PersonId = ""
    to_user_id: PersonId = ""
    to_parent_user_id: PersonId = ""
    group_id: Word = ""
    origin: Word = ""
    context: Maybe[Context] = None
    errors: Things = []
    referral: Any = None
    text: Maybe[Body] = None
    image: Maybe[File] = None
    video: Maybe[File] = None
    audio: Maybe[File] = None
    voice: Maybe[File] = None
    document: Maybe[File] = None
    sticker: Maybe[File] = None
    location: Maybe[WirePlace] = None
    contacts: Things = []
    button: Maybe[Button] = None
    interactive: Maybe[Interactive] = None
    reaction: Maybe[WireReaction] = None
    order: Maybe[WireOrder] = None
    system: Maybe[System] = None
    edit: Maybe[Target] = None
    revoke: Maybe[Target] = None
    unsupported: Maybe[OtherType] = None


class Call(Wire):
    id: Id = ""
    sender: Annotated[PersonId, Field(alias="from")] = ""
    from_user_id: PersonId = ""
    from_parent_user_id: PersonId = ""
    event: Word = ""
    direction: Word = ""
    timestamp: Any = None


class Preference(Wire):
    wa_id: PersonId = ""
    user_id: PersonId = ""
    category: Word = ""
    value: Word = ""
    timestamp: Any = None
