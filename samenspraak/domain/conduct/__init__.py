"""How a resident behaves to whoever reads it or to others: a proposal for a colleague to judge, never more.

Anger, criticism, sarcasm, swearing at a situation, repetition, complaints, requests for records, and telling that
somebody else did wrong are no grounds.
"""

from samenspraak.domain.conduct.reading import Conduct, conduct_in

__all__ = ["Conduct", "conduct_in"]
