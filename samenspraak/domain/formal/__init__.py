"""Messages that are formal by themselves (formele berichten): an objection, a complaint, a claim, a request.

The law gives them a term, a receipt and often a way in of their own (Algemene wet bestuursrecht 1:3, 2:13, 4:17,
6:4 and 9:1; Wet open overheid 4.1; AVG 15 to 21; Burgerlijk Wetboek 6:162), so that they
should not stay in a chat. A question about one ("hoe kan ik bezwaar maken?"), or a word on how one is getting on,
is none.
"""

from samenspraak.domain.formal.reading import formal
from samenspraak.domain.formal.rules import Formal

__all__ = ["FORMALS", "Formal", "formal"]

FORMALS = [(kind.value, kind.value) for kind in Formal]
"""The kinds as a table keeps them."""
