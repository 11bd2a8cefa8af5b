"""What is the mail address of a person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.findings import NOBODY, Profile
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.email import EmailDetector

from .tables import marked, unmarked

TOWN = Profile(domains=("lindewaard.nl",), emails=("afval@inzamelaar.nl",))

FOUND = [
    "mail mij op «EMAIL:jan.bakker@bedrijf.nl»",
    "stuur naar «EMAIL:redactie.wim@delindewaarder.info»",
    "mail v/d mentor: «EMAIL:info.mentorschap@bakkerzorg.nl»",
    "mail me op «EMAIL:sjaak punt de groot apenstaartje ziggo punt nl»",
    "ik spel het voor u «EMAIL:h a n s apenstaartje planet punt nl»",
    "mail naar «EMAIL:petra.visser@gmail.com»",
    "MAILADRES «EMAIL:PETRA.VISSER@GMAIL.COM»",
    "«EMAIL:jan@ziggo.nl».",
    "«EMAIL:jan@ziggo.nl», dank u",
    "«EMAIL:jan@ziggo.nl»?",
    "(«EMAIL:jan@ziggo.nl»)",
    "<«EMAIL:jan@ziggo.nl»>",
    "mail:«EMAIL:jan@ziggo.nl»",
    "mailto:«EMAIL:jan@ziggo.nl»",
    "Ik heet Jan. «EMAIL:jan@ziggo.nl»",
    "«EMAIL:jan_de-vries+afval@sub.domein.co.uk»",
    "«EMAIL:j.p.de.vries1968@hotmail.com»",
    "«EMAIL:fam.yilmaz@kpnmail.nl» en «EMAIL:ali@live.nl»",
    "«EMAIL:jan@gmail.com».Groetjes",
    "«EMAIL:jan@gmail,com»",
    "«EMAIL:jan@gmail com»",
    "«EMAIL:jan@gmail»",
    "«EMAIL:jan@gmailcom»",
    "«EMAIL:jan @ gmail . com»",
    "«EMAIL:jan @gmail.com»",
    "«EMAIL:jan@ gmail.com»",
    "«EMAIL:jan . jansen @ gmail . com»",
    "«EMAIL:jan@gmail. com»",
    "«EMAIL:jan\u200b@gmail.com»",
    "«EMAIL:jan＠gmail.com»",
    "«EMAIL:anna.nowak@wp.pl»",
    "E-Mail: «EMAIL:k.schulz@gmx.de»",
    "eposta «EMAIL:mehmet@mynet.com»",
    "«EMAIL:jan(at)ziggo.nl»",
    "«EMAIL:jan (at) ziggo.nl»",
    "«EMAIL:jan[at]ziggo.nl»",
    "«EMAIL:jan [at] ziggo [dot] nl»",
    "«EMAIL:jan at ziggo punt nl»",
    "«EMAIL:jan.jansen at bedrijf.nl»",
    "my email is «EMAIL:anna at company.com»",
    "«EMAIL:jan AT gmail DOT com»",
    "u mag mailen naar «EMAIL:esra punt demir apenstaartje planet punt nl»",
    "«EMAIL:esra punt demir apestaartje planet punt nl» graag",
    "«EMAIL:esra apenstaart hotmail punt com»",
    "«EMAIL:esra (apenstaartje) hotmail.com»",
    "mijn mail is «EMAIL:jan punt de punt vries 52 apenstaartje gmail punt com»",
    "«EMAIL:fatma laag streepje yilmaz apenstaartje gmail com»",
    "«EMAIL:fatma underscore yilmaz apenstaartje outlook punt com»",
    "«EMAIL:jan streepje piet apenstaartje x s 4 all punt nl»",
    "«EMAIL:j a n s e n apenstaartje ziggo punt nl»",
    "«EMAIL:jan apenstaartje g mail punt com»",
    "«EMAIL:jan apenstaartje ziggo punt n l»",
    "«EMAIL:jan apenstaartje bakkerij streepje jansen punt nl»",
    "«EMAIL:karin punkt schulz klammeraffe web punkt de»",
    "«EMAIL:anna kropka nowak małpa onet kropka pl»",
    "«EMAIL:jan zestig apenstaartje ziggo punt nl»",
    "mail «EMAIL:jan punt jansen@gmail.com»",
    "stuur het naar mijn vrouw «EMAIL:s.elidrissi@vandijk-advies.nl»",
    "«EMAIL:info@gmail.com»",
    "«EMAIL:gemeente.hater@hotmail.com»",
    "lindewaard mag mailen: «EMAIL:jan@niet-lindewaard.nl»",
]

NOT_FOUND = [
    "info@lindewaard.nl",
    "mail naar wmo@lindewaard.nl",
    "j.devries@lindewaard.nl heeft mij geholpen",
    "wmo apenstaartje lindewaard punt nl",
    "wmo @ lindewaard . nl",
    "wmo@mail.lindewaard.nl",
    "AFVAL@inzamelaar.nl",
    "info@rijksoverheid.nl",
    "contact@belastingdienst.nl",
    "j.jansen@politie.nl",
    "wijkagent at politie.nl",
    "info@gemeentewestveen.nl",
    "balie@ggdgelderlandzuid.nl",
    "meldingen@waterschaprivierenland.nl",
    "x@minbzk.nl",
    "info@bakkerijjansen.nl",
    "klantenservice@energiebedrijf.nl",
    "wat is jullie mailadres?",
    "het apenstaartje werkt niet op mijn telefoon",
    "volg ons op insta @jan.jansen",
    "ik zag het bij @gemeentelindewaard",
    "3 stuks @ 5 euro",
    "look at marktplaats.nl",
    "we are at home until 5",
    "see you at the town hall. Nice",
    "https://www.google.com/maps/@51.84,5.85,15z",
    "ik heb een mail gestuurd naar jullie",
    "@@@@@",
    "jan@",
    "@ gmail.com",
    "zie www.lindewaard.nl",
    "tot 5 uur @ stadhuis",
    "punt voor punt staat het op de site punt nl",
]


@pytest.mark.parametrize("text", FOUND)
def test_an_address_is_found_from_its_first_to_its_last_sign(text: str) -> None:
    assert marked(unmarked(text), TOWN) == text


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_is_no_address_of_a_person_is_left_alone(text: str) -> None:
    assert "EMAIL:" not in marked(text, TOWN)


PIECES = [
    "jan",
    "@",
    " ",
    ".",
    "punt",
    "gmail",
    "com",
    "nl",
    "at",
    "(",
    ")",
    "apenstaartje",
    "\u200b",
    "-",
    "1",
    "x",
    "ß",
]


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=60))
def test_places_are_valid_whatever_the_text(text: str) -> None:
    for finding in EmailDetector().find(Text(text), NOBODY):
        assert 0 <= finding.start < finding.end <= len(text)
        assert text[finding.start : finding.end].strip() == text[finding.start : finding.end]
