"""What each kind of personal data, and each reason to refer a resident, is called on screen."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from samenspraak.domain.findings import Kind
from samenspraak.referrals.models import SENSITIVE_FILE

FINDING_NAMES: Mapping[Kind, Promise] = {
    Kind.BSN: _("BSN"),
    Kind.IBAN: _("bank account number"),
    Kind.DOCNR: _("document number"),
    Kind.DOB: _("date of birth"),
    Kind.ADDRESS: _("home address"),
    Kind.CARD: _("card number"),
    Kind.CREDENTIAL: _("password or login name"),
    Kind.SPECIAL: _("sensitive information"),
    Kind.VNR: _("V-number"),
    Kind.ANR: _("A-number"),
    Kind.EMAIL: _("private e-mail address"),
    Kind.KENTEKEN: _("number plate"),
    Kind.PHONE_THIRD: _("phone number of somebody else"),
}
REASON_NAMES: Mapping[str, Promise] = {
    **{kind.value: name for kind, name in FINDING_NAMES.items()},
    SENSITIVE_FILE: _("sensitive file"),
}


def finding_name(kind: str) -> str:
    """In the middle of a sentence: without a capital, unless it is an abbreviation."""
    return str(FINDING_NAMES[Kind(kind)])


def reason_name(reason: str) -> str:
    """The same for why a resident was referred. Something we do not know stays as it is."""
    return str(REASON_NAMES.get(reason, reason))
