"""The demo's lines on WhatsApp: its letterbox, its lines and the templates the simulator has approved."""

from dataclasses import dataclass
from datetime import datetime

from samenspraak.organisation.lines import sealed_secrets
from samenspraak.organisation.models import Letterbox, Line, LineTemplate, Municipality
from samenspraak.organisation.sealing import sealed

CHANNEL = "whatsapp"
LETTERBOX = "demo"

TEMPLATES = (
    # name, status, category, text: as the simulator starts with
    (
        "antwoord_klaar",
        "APPROVED",
        "UTILITY",
        "Beste {{1}}, het antwoord op uw vraag is klaar. Wilt u het hier lezen?",
    ),
    (
        "afspraak_herinnering",
        "APPROVED",
        "UTILITY",
        "Beste {{1}}, u hebt een afspraak op {{2}} om {{3}} uur.",
    ),
    ("weg_afgesloten", "APPROVED", "UTILITY", "De {{1}} is dicht van {{2}} tot en met {{3}}."),
    ("enquete", "PENDING", "UTILITY", "Hoe vond u ons antwoord?"),
    ("zomerfeest", "REJECTED", "MARKETING", "Komt u naar het zomerfeest?"),
    ("storing_gemeld", "PAUSED", "UTILITY", "Er is een storing: {{1}}."),
    ("oude_melding", "DISABLED", "UTILITY", "Dit bericht gebruiken we niet meer."),
)


@dataclass(frozen=True, slots=True)
class Network:
    """Where the simulator is and with what it knows us. `graph_url` has a version and no slash at its end."""

    graph_url: str
    phone_number_id: str
    business_id: str
    app_secret: str
    verify_token: str
    access_token: str


def connect(municipality: Municipality, network: Network, external_id: str, address: str) -> Line:
    """A line of this municipality."""
    return Line.objects.create(
        municipality=municipality,
        channel=CHANNEL,
        name=f"Gemeente {municipality.name}",
        external_id=external_id,
        business_id=network.business_id,
        display_address=address,
        base_url=network.graph_url,
        token=sealed(network.access_token.encode()),
    )


def hang_letterbox(network: Network, line: Line) -> None:
    """The letterbox at hooks/whatsapp/demo/, for every line of the demo; a letter that names none is for ``line``."""
    Letterbox.objects.create(
        channel=CHANNEL,
        slug=LETTERBOX,
        secrets=sealed_secrets(network.app_secret),
        verify_token=sealed(network.verify_token.encode()),
        nameless_line=line,
    )


def approve_templates(line: Line, now: datetime) -> None:
    """The line's templates, in every state that matters."""
    LineTemplate.objects.bulk_create(
        LineTemplate(
            line=line,
            name=name,
            language="nl",
            category=category,
            status=status,
            body=body,
            variable_count=body.count("{{"),
            synced_at=now,
        )
        for name, status, category, body in TEMPLATES
    )


def follow_simulator(network: Network) -> None:
    """The simulator's port can differ at each start."""
    lines = Line.objects.filter(channel=CHANNEL, municipality__slug__in=("voorbeeldstad", "anderstad"))
    lines.exclude(base_url=network.graph_url).update(base_url=network.graph_url)
