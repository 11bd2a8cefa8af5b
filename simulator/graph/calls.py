"""One call of the Graph API, as every endpoint gets it."""

from dataclasses import dataclass

from simulator.lines import Line
from simulator.web import Request
from simulator.world import World


@dataclass(frozen=True, slots=True)
class Call:
    """A request whose token was right. `line` is the one that was called, or that owns what was called."""

    world: World
    line: Line
    request: Request
