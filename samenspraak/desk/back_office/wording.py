"""Systems of the back office and their troubles in words: what is wrong, and what to do."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from samenspraak.domain.back_office import Trouble
from samenspraak.domain.register_address import Fault

SYSTEM_NAMES: Mapping[str, Promise] = {
    "internal": _("In Samenspraak"),
    "klantinteracties": _("In a register of Klantinteracties (Open Klant 2)"),
}
SETTING_NAMES: Mapping[str, Promise] = {
    "system": _("system"),
    "base_url": _("address"),
    "token": _("access key"),
    "gives_address": _("telephone number"),
    "departments": _("codes of departments"),
}


@dataclass(frozen=True, slots=True)
class Wrong:
    """`what` is wrong, `advice` says what to do now."""

    what: Promise
    advice: Promise


_BY_ITSELF = _("You need not do anything: it is tried again by itself, and nothing is lost.")
TROUBLES: Mapping[Trouble, Wrong] = {
    Trouble.UNREACHABLE: Wrong(_("The register cannot be reached."), _BY_ITSELF),
    Trouble.NO_ANSWER: Wrong(_("The register does not answer in time."), _BY_ITSELF),
    Trouble.BUSY: Wrong(_("The register has a failure, or is too busy."), _BY_ITSELF),
    Trouble.NO_ACCESS: Wrong(
        _("The register refuses our access key."), _("Fill in the right access key below.")
    ),
    Trouble.WRONG_ADDRESS: Wrong(
        _("At this address there is no register of Klantinteracties."),
        _("Look at the address. It often ends in /klantinteracties/api/v1."),
    ),
    Trouble.NOT_ALLOWED: Wrong(
        _("This installation may not call this address."),
        _("Ask the technical administrator to allow the host (SAMENSPRAAK_REGISTER_HOSTS)."),
    ),
    Trouble.KEY_LOST: Wrong(
        _("The access key that is kept can no longer be read."), _("Fill in the access key again below.")
    ),
    Trouble.REFUSED: Wrong(
        _("The register does not accept this question."), _("Ask the administrator of the register.")
    ),
    Trouble.GONE: Wrong(
        _("Somebody removed this question from the register."), _("“Try again now” puts it there anew.")
    ),
    Trouble.GUARDED: Wrong(
        _("The privacy guard stopped this question."), _("It stays in Samenspraak: answer it here.")
    ),
}
FAULTS: Mapping[Fault, Promise] = {
    Fault.NOT_ENCRYPTED: _("Begin with https://. Without it everybody on the way can read along."),
    Fault.ODD: _("This is no address of a register. Write it like https://register.voorbeeldstad.nl/api/v1."),
    Fault.HOST: _(
        "This installation may not call this host. Ask the technical administrator to allow it"
        " (SAMENSPRAAK_REGISTER_HOSTS)."
    ),
}
