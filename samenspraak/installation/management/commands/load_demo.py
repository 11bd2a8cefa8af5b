"""Load the demo municipality, once, and say who can sign in: `samenspraak manage load_demo`."""

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from samenspraak.installation.demo_town.loading import load, logins
from samenspraak.installation.demo_town.network import Network


class Command(BaseCommand):
    """A second run loads nothing twice; it only follows the simulator to another port."""

    help = "Load the demo municipality, and say who can sign in."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--graph-url", required=True, help="where the simulator is, with its version")
        for name in ("phone-number-id", "waba-id", "app-secret", "verify-token", "access-token"):
            parser.add_argument(f"--{name}", required=True, help="as the simulator has it")

    def handle(self, **options: str) -> None:
        network = Network(
            graph_url=options["graph_url"],
            phone_number_id=options["phone_number_id"],
            business_id=options["waba_id"],
            app_secret=options["app_secret"],
            verify_token=options["verify_token"],
            access_token=options["access_token"],
        )
        load(network, timezone.now())
        self.stdout.write(logins())
