"""What goes wrong with an identity provider in words: for who signs in by it, and for who fills in its settings."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from samenspraak.desk.back_office.wording import Wrong
from samenspraak.domain.open_id import Trouble
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
