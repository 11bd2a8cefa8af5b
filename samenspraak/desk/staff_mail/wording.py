"""Kinds of mail to colleagues and what stands in their way, in words: what is wrong, and what to do."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from samenspraak.desk.back_office.wording import Wrong
from samenspraak.domain.staff_mail import MailTrouble
from samenspraak.staffmail.models import Kind

_BY_ITSELF = _("You need not do anything: it is tried again by itself, for a day.")
_TECHNICAL = _("Ask the technical administrator to look at the settings (SAMENSPRAAK_MAIL_URL).")
GIVEN_UP = _("It was tried for a day, and then given up.")
TROUBLES: Mapping[MailTrouble, Wrong] = {
    MailTrouble.UNREACHABLE: Wrong(_("The mail server cannot be reached."), _BY_ITSELF),
    MailTrouble.NO_ANSWER: Wrong(_("The mail server does not answer in time."), _BY_ITSELF),
    MailTrouble.BUSY: Wrong(_("The mail server has a failure, or is too busy."), _BY_ITSELF),
    MailTrouble.NOT_ENCRYPTED: Wrong(
        _("The connection with the mail server is not safe, so nothing was told."), _TECHNICAL
    ),
    MailTrouble.NO_ACCESS: Wrong(
        _("The mail server refuses our name and password, or our sender."), _TECHNICAL
    ),
    MailTrouble.ADDRESS_REFUSED: Wrong(
        _("The mail server does not take mail for this address."),
        _("Look at the e-mail address of this colleague."),
    ),
    MailTrouble.NOT_NOW: Wrong(_("The mail server does not take this mail yet."), _BY_ITSELF),
    MailTrouble.REFUSED: Wrong(_("The mail server does not accept this mail."), _TECHNICAL),
    MailTrouble.GUARDED: Wrong(
        _("The privacy guard stopped this mail."),
        _("Look whether the name of the municipality holds something that looks like personal data."),
    ),
}
KINDS: Mapping[Kind, Promise] = {
    Kind.QUESTION: _("Question to a specialist"),
    Kind.REMINDER: _("Reminder of a question"),
    Kind.NEARING_TERM: _("Term that nearly ends"),
    Kind.DIGEST: _("Digest"),
    Kind.TEST: _("Test"),
    Kind.REFUSED_ANSWER: _("Answer that did not come through"),
}
