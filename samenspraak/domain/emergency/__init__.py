"""Messages that read like an emergency now: 112, 113 or Veilig Thuis (noodbericht).

A missed emergency costs more than a needless answer, so in doubt it is one. Nothing here replaces 112: the
rule only sees to it that who writes to the wrong place is told so at once.
"""

from samenspraak.domain.emergency.reading import emergency_in
from samenspraak.domain.emergency.rules import Kind
from samenspraak.domain.emergency.ruling import Emergency

__all__ = ["Emergency", "Kind", "emergency_in"]
