"""Formal messages in words for employees: what they are called, and what the law asks of us."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from samenspraak.domain.formal import Formal

NAMES: Mapping[Formal, Promise] = {
    Formal.COMPLAINT: _("complaint"),
    Formal.OBJECTION: _("objection"),
    Formal.LIABILITY: _("liability claim"),
    Formal.RECORDS_REQUEST: _("Woo request (documents)"),
    Formal.DATA_REQUEST: _("privacy request (own data)"),
    Formal.DEFAULT_NOTICE: _("notice of default"),
    Formal.APPLICATION: _("application"),
}

LAWS: Mapping[Formal, Promise] = {
    # Algemene wet bestuursrecht 9:6 and 9:11
    Formal.COMPLAINT: _("By law we confirm it in writing and handle it within 6 weeks."),
    # Algemene wet bestuursrecht 6:4, 6:7 and 6:14
    Formal.OBJECTION: _("By law it is in writing, within 6 weeks of the decision, and we confirm it."),
    # Burgerlijk Wetboek 3:310 and 3:317
    Formal.LIABILITY: _("Only in writing does it surely count for the legal term of 5 years."),
    # Wet open overheid 4.1 and 4.4
    Formal.RECORDS_REQUEST: _("By law we decide within 4 weeks."),
    # AVG 12 (3) and 12 (6)
    Formal.DATA_REQUEST: _("By law we answer within 1 month, and first make sure who asks."),
    # Algemene wet bestuursrecht 4:17
    Formal.DEFAULT_NOTICE: _("By law it is in writing. After 2 weeks without a decision we pay a penalty."),
    # Algemene wet bestuursrecht 4:1 and 4:13
    Formal.APPLICATION: _("By law it is in writing, and we decide within 8 weeks in most cases."),
}


def chip_text(kind: Formal) -> str:
    """The name with a capital, by itself."""
    name = str(NAMES[kind])
    return name[:1].upper() + name[1:]
