"""The shelf of registers: where specialists find the questions of the contact centre (taakapplicaties).

A system is a module or folder here and a line in BACK_OFFICES.
"""

from collections.abc import Mapping

from samenspraak.domain.back_office import INTERNAL, BackOffice
from samenspraak.registers.internal import Internal
from samenspraak.registers.klantinteracties import back_office

KLANTINTERACTIES = "klantinteracties"
BACK_OFFICES: Mapping[str, BackOffice] = {INTERNAL: Internal(), KLANTINTERACTIES: back_office}
