"""What the municipality's own data is called, why each of it matters, and what is wrong with what was filled in."""

from collections.abc import Mapping
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class About(NamedTuple):
    """The label of a field, and in which conversations it matters."""

    name: Promise
    matters: Promise


COLUMNS: Mapping[str, About] = {
    "name": About(
        _("Name of the municipality"),
        _("Without the word “gemeente”. It stands below answers and in every text with {gemeente}."),
    ),
    "phone": About(
        _("Telephone number"),
        _("Stands in texts with {telefoon}: when a call is better, or an appointment does not suit."),
    ),
    "urgent_phone": About(
        _("Number for what cannot wait"),
        _("For example for a fallen tree at night. Agents may give it to residents. May be empty."),
    ),
    "form": About(
        _("Form of address when we do not know"),
        _("Until the words of a resident tell whether they are “je” or “u”."),
    ),
}
LISTS: Mapping[str, About] = {
    "phones": About(
        _("Telephone numbers"),
        _("In a referral: “Bel de afvalpost op …”. The two numbers above count by themselves."),
    ),
    "emails": About(
        _("E-mail addresses"),
        _("In a referral to mail, when the address is not of one of your own domains."),
    ),
    "domains": About(
        _("Domains"),
        _(
            "What stands behind the @ of your own e-mail: voorbeeldstad.nl. Then all those addresses may pass."
        ),
    ),
    "ibans": About(
        _("Bank account numbers"),
        _("When somebody asks where to pay a tax, a fee or a fine. Accounts of residents stay masked."),
    ),
    "addresses": About(
        _("Addresses"),
        _("When somebody asks where to come or write: town hall, recycling centre, post-office box."),
    ),
    "streets": About(
        _("Places where nobody lives"),
        _("In reports: “Er ligt glas in het Stadspark.” A park or square is nobody’s home."),
    ),
    "places": About(
        _("Towns and villages"),
        _("The guard then knows that a street with a number here is a home address."),
    ),
}
WRITTEN: Mapping[str, Promise] = {
    "phones": _("One a line, like 0497 123 456 or 14 0497."),
    "emails": _("One a line, like gemeente@voorbeeldstad.nl."),
    "domains": _("One a line, like voorbeeldstad.nl."),
    "ibans": _("One a line, like NL54 BNGH 0285 0009 99."),
    "addresses": _("One a line, like Stadhuisplein 1, 9999 XA."),
    "streets": _("One a line, like Stadspark."),
    "places": _("One a line."),
}
WRONG: Mapping[str, Promise] = {
    "phone": _("“%(said)s” is no telephone number."),
    "email": _("“%(said)s” is no e-mail address."),
    "iban": _("“%(said)s” is no account number: look whether every figure is right."),
    "domain": _("“%(said)s” is no domain."),
    "provider": _("At “%(said)s” everybody can have an address. The guard would let all of them pass."),
    "house": _("“%(said)s”: write the street and number, a comma, and the postcode."),
    "postcode": _("“%(said)s”: the postcode behind the comma is not right."),
    "name": _("“%(said)s” is no name of a place."),
}
NAMES: Mapping[str, Promise] = {
    "name": _("name"),
    "phone": _("telephone number"),
    "urgent_phone": _("number for what cannot wait"),
    "form": _("form of address"),
    "phones": _("own telephone numbers"),
    "emails": _("own e-mail addresses"),
    "domains": _("own domains"),
    "ibans": _("own account numbers"),
    "addresses": _("own addresses"),
    "streets": _("places where nobody lives"),
    "places": _("towns and villages"),
}
"""As the journal and the history say it."""
