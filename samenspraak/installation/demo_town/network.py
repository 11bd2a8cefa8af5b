"""The demo's lines on WhatsApp: its letterbox, its lines and the templates the simulator has approved."""

from dataclasses import dataclass, replace

from samenspraak.domain.channel import Template
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.templates import Button, Lack
from samenspraak.organisation.lines import sealed_secrets
from samenspraak.organisation.models import Letterbox, Line, Municipality
from samenspraak.organisation.sealing import sealed

CHANNEL = "whatsapp"
LETTERBOX = "demo"

CASE_PAGE = "https://www.voorbeeldstad.example/zaken/{{1}}"


def _template(name: str, body: str, status: str = "APPROVED", category: str = "UTILITY") -> Template:
    return Template(name, "nl", category, status, body)


TEMPLATES = (
    # As the simulator starts with.
    _template("antwoord_klaar", "Beste {{1}}, het antwoord op uw vraag is klaar. Wilt u het hier lezen?"),
    _template("afspraak_herinnering", "Beste {{1}}, u hebt een afspraak op {{2}} om {{3}} uur."),
    _template("weg_afgesloten", "De {{1}} is dicht van {{2}} tot en met {{3}}."),
    replace(
        _template("zaak_nieuws", "Beste {{1}}, er is nieuws over uw aanvraag. U leest het op onze website."),
        header="Uw zaak {{1}}",
        buttons=(Button("Bekijk uw zaak", CASE_PAGE), Button("Ik heb een vraag")),
    ),
    replace(_template("omleiding", "Op dit kaartje ziet u hoe u omrijdt."), header_file=MediaKind.IMAGE),
    replace(
        _template("zwembad_korting", "Met deze code krijgt u korting in het zwembad."),
        buttons=(Button("Kopieer de code"),),
        lack=Lack.CODE,
    ),
    _template("enquete", "Hoe vond u ons antwoord?", "PENDING"),
    _template("zomerfeest", "Komt u naar het zomerfeest?", "REJECTED", "MARKETING"),
    _template("storing_gemeld", "Er is een storing: {{1}}.", "PAUSED"),
    _template("oude_melding", "Dit bericht gebruiken we niet meer.", "DISABLED"),
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


def follow_simulator(network: Network) -> None:
    """The simulator's port can differ at each start."""
    lines = Line.objects.filter(channel=CHANNEL, municipality__slug__in=("voorbeeldstad", "anderstad"))
    lines.exclude(base_url=network.graph_url).update(base_url=network.graph_url)
