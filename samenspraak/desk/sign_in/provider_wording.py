"""What goes wrong with an identity provider in words: for who signs in by it, and for who fills in its settings."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from samenspraak.desk.back_office.wording import Wrong
from samenspraak.domain.open_id import SecondStep, Trouble
from samenspraak.domain.register_address import Fault
from samenspraak.organisation.provider_accounts import Refusal

_AGAIN = _("Try again in a moment.")
_TELL = _("Tell your administrator.")
TOO_LONG = _("This took too long, or you began again in another tab. Try again.")
NOT_THERE = _("You did not sign in there. Try again.")
NO_MUNICIPALITY = _("We know no municipality with this name that signs in by an organisation.")
TROUBLES: Mapping[Trouble, Wrong] = {
    Trouble.UNREACHABLE: Wrong(_("The sign-in service does not answer now."), _AGAIN),
    Trouble.NO_PROVIDER: Wrong(_("At this address there is no sign-in service that we understand."), _TELL),
    Trouble.OTHER_ISSUER: Wrong(_("The sign-in service calls itself by another address than ours."), _TELL),
    Trouble.NOT_ALLOWED: Wrong(_("This installation may not call the sign-in service."), _TELL),
    Trouble.KEY_LOST: Wrong(
        _("The secret of the sign-in service that is kept can no longer be read."), _TELL
    ),
    Trouble.NO_ACCESS: Wrong(
        _("The sign-in service refuses our secret. It may be too old, or a wrong one."), _TELL
    ),
    Trouble.CODE_REFUSED: Wrong(_("The sign-in service took too long, or was asked twice."), _AGAIN),
    Trouble.NOT_TRUSTED: Wrong(
        _("What the sign-in service said cannot be trusted, so nobody is signed in."), _TELL
    ),
}
REFUSALS: Mapping[Refusal, Promise] = {
    Refusal.GUEST: _(
        "You are a guest in that organisation. Guests cannot sign in here: use an account of the municipality itself."
    ),
    Refusal.NOT_VERIFIED: _(
        "The sign-in service does not say that your e-mail address is yours. Tell your administrator: it has to tell "
        "that at your first time."
    ),
    Refusal.UNKNOWN: _(
        "There is no employee with your e-mail address here. Ask your administrator to add you, with the same address."
    ),
    Refusal.DEACTIVATED: _(
        "You cannot sign in any more: you were made inactive here. Ask your administrator if this is wrong."
    ),
    Refusal.OTHER_ACCOUNT: _(
        "You signed in with another account before. Ask your administrator to unlink that one."
    ),
    Refusal.PAUSED: _("There were too many wrong tries. Wait a quarter of an hour and try again."),
}
SECOND_STEPS: Mapping[SecondStep, Promise] = {
    SecondStep.OURS: _("Samenspraak, by the rules of signing in"),
    SecondStep.TOLD: _("Samenspraak, unless the service says that it asked one"),
    SecondStep.THEIRS: _("The service: it always asks one"),
}
SETTING_NAMES: Mapping[str, Promise] = {
    "issuer": _("address"),
    "client_id": _("client id"),
    "client_secret": _("secret"),
    "label": _("name on the button"),
    "second_step": _("second step"),
    "is_only": _("with or without a password"),
}
ALL_TENANTS = _(
    "This address is for all organisations together. Fill in that of your own, with its tenant id."
)
NO_WAY_BACK = _(
    "Passwords cannot go yet. First come in by this service yourself, and set up a second step and a password of your "
    "own: with those you come in when the service fails."
)
FAULTS: Mapping[Fault, Promise] = {
    Fault.NOT_ENCRYPTED: _("Begin with https://. Without it everybody on the way can read along."),
    Fault.ODD: _(
        "This is no address of a sign-in service. Write it like https://inloggen.voorbeeldstad.nl/realms/x."
    ),
    Fault.HOST: _(
        "This installation may not call this host. Ask the technical administrator to allow it"
        " (SAMENSPRAAK_SIGN_IN_HOSTS)."
    ),
}
TO_DO: Mapping[Trouble, Promise] = {
    Trouble.UNREACHABLE: _("Look at the address, or try again later."),
    Trouble.NO_PROVIDER: _("Look at the address. Behind it we ask for /.well-known/openid-configuration."),
    Trouble.OTHER_ISSUER: _("Fill in the address as the service writes it itself, to the letter."),
    Trouble.NOT_ALLOWED: _(
        "Ask the technical administrator to allow all hosts of the service (SAMENSPRAAK_SIGN_IN_HOSTS)."
    ),
    Trouble.KEY_LOST: _("Fill in the secret again below."),
    Trouble.NO_ACCESS: _("Make a new secret there, and fill it in below."),
}
"""What an administrator does about what the connection test finds."""
