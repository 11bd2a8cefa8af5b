"""One call of the control API, as every deed gets it."""

from dataclasses import dataclass

from simulator.lines import Line
from simulator.web import Json, Request
from simulator.webhooks.delivery import Courier
from simulator.world import World


@dataclass(frozen=True, slots=True)
class Asked:
    """`rest` is what follows the deed's name in the path."""

    world: World
    courier: Courier
    request: Request
    rest: list[str]

    def wish(self) -> Json:
        """The body as a JSON object. Raises BadRequest."""
        return self.request.json()

    def line(self) -> Line:
        """The line that the body names, or else the first one."""
        return self.world.line_or_main(str(self.wish().get("phone_number_id", "")))
