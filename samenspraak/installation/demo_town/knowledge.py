"""The demo's knowledge base: what colleagues look up every day, with a short answer for residents."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from django.utils import timezone

from samenspraak.organisation.articles import Writing, keep_article
from samenspraak.organisation.models import Employee, Topic

ARTICLES: tuple[tuple[str, Writing], ...] = (
    # topic, article
    (
        "Afval",
        Writing(
            title="Grof vuil laten ophalen",
            je="Grof vuil halen we gratis op, vier keer per jaar. Maak een afspraak op onze website, bij Grof vuil. "
            "Zet het op de dag zelf vóór 7.30 uur aan de straat.",
            u="Grof vuil halen we gratis op, vier keer per jaar. Maakt u een afspraak op onze website, bij Grof vuil. "
            "Zet u het op de dag zelf vóór 7.30 uur aan de straat.",
            text="""Grof vuil is afval uit huis dat niet in de container past.

# Wat mag mee
- meubels, matrassen en vloerbedekking
- fietsen en speelgoed
- snoeihout, in bundels van hoogstens anderhalve meter

# Wat niet mee mag
- puin, zand en tegels
- verf en andere stoffen die gevaarlijk zijn
- autobanden

Dat brengt de inwoner zelf naar de milieustraat.

# Kosten
Vier keer per jaar is het gratis. Vaker kost 25 euro per keer.

# Afspraak
De inwoner maakt de afspraak zelf: https://www.voorbeeldstad.example/grofvuil
Lukt dat niet, dan kan het ook met een telefoontje naar 14 000.""",
        ),
    ),
    (
        "Afval",
        Writing(
            title="Milieustraat: openingstijden en kosten",
            je="De milieustraat is open van maandag tot en met zaterdag, van 9.00 tot 16.30 uur. "
            "Neem je milieupas mee. Puin kost 10 euro per kuub, de rest is gratis.",
            u="De milieustraat is open van maandag tot en met zaterdag, van 9.00 tot 16.30 uur. "
            "Neemt u uw milieupas mee. Puin kost 10 euro per kuub, de rest is gratis.",
            text="""De milieustraat staat aan de Havenweg. Alleen inwoners met een milieupas mogen erin.

# Open
- maandag tot en met vrijdag van 9.00 tot 16.30 uur
- zaterdag van 9.00 tot 16.30 uur
- op zondag en op feestdagen dicht

# Kosten
- puin, zand en grond: 10 euro per kuub
- al het andere afval uit huis: gratis

# Geen milieupas
De inwoner krijgt een nieuwe pas met DigiD: https://www.voorbeeldstad.example/milieupas""",
        ),
    ),
    (
        "Paspoort en rijbewijs",
        Writing(
            title="Paspoort of identiteitskaart aanvragen",
            je="Een paspoort of identiteitskaart vraag je zelf aan in het stadhuis. "
            "Maak eerst een afspraak op onze website. Neem een pasfoto en je oude paspoort of kaart mee. "
            "Na vijf werkdagen haal je het op.",
            u="Een paspoort of identiteitskaart vraagt u zelf aan in het stadhuis. "
            "Maakt u eerst een afspraak op onze website. Neem een pasfoto en uw oude paspoort of kaart mee. "
            "Na vijf werkdagen haalt u het op.",
            text="""Een paspoort is tien jaar geldig. Voor wie nog geen 18 is vijf jaar.

# Wat iemand meeneemt
- een pasfoto in kleur, niet ouder dan zes maanden
- alle oude paspoorten en identiteitskaarten
- voor een kind tot 18 jaar: toestemming van beide ouders

# Ophalen
Na vijf werkdagen ligt het klaar. De inwoner haalt het zelf op, binnen drie maanden.

# Haast
Met spoed kan ook: vóór 12.00 uur aangevraagd, de volgende werkdag klaar. Dat kost extra.

# Kwijt of gestolen
De inwoner meldt dat in het stadhuis. Aangifte bij de politie is alleen nodig bij diefstal.

Kosten: https://www.voorbeeldstad.example/paspoort""",
        ),
    ),
    (
        "Paspoort en rijbewijs",
        Writing(
            title="Rijbewijs verlengen",
            je="Je rijbewijs verleng je in het stadhuis of met DigiD op de website van de RDW. "
            "In het stadhuis is een afspraak nodig. Na twee werkdagen ligt het klaar.",
            u="Uw rijbewijs verlengt u in het stadhuis of met DigiD op de website van de RDW. "
            "In het stadhuis is een afspraak nodig. Na twee werkdagen ligt het klaar.",
            text="""# In het stadhuis
Maak een afspraak. De inwoner neemt een pasfoto en het oude rijbewijs mee. Na twee werkdagen ligt het klaar.

# Via internet
Dat kan bij de RDW: https://www.rdw.example/rijbewijs
De pasfoto komt dan van een fotograaf die dat mag. Het rijbewijs haalt de inwoner in het stadhuis op.

# Vanaf 75 jaar
Dan is eerst een keuring nodig. Zeg erbij dat dat een paar maanden kan duren, en dat op tijd beginnen helpt.""",
        ),
    ),
    (
        "Trouwen en verhuizen",
        Writing(
            title="Verhuizing doorgeven",
            je="Je verhuizing geef je door met DigiD op onze website. "
            "Dat kan vanaf vier weken ervoor tot vijf dagen erna. Het is gratis.",
            u="Uw verhuizing geeft u door met DigiD op onze website. "
            "Dat kan vanaf vier weken ervoor tot vijf dagen erna. Het is gratis.",
            text="""Wie verhuist, geeft dat door aan de gemeente waar het nieuwe adres is.

# Wanneer
Vanaf vier weken vóór de verhuizing tot vijf dagen erna.

# Hoe
- met DigiD: https://www.voorbeeldstad.example/verhuizen
- zonder DigiD: in het stadhuis, met een afspraak en een geldig paspoort

# Wie woont waar
Wie bij iemand gaat inwonen, heeft de toestemming van de hoofdbewoner nodig.

# Let op
Vraag in WhatsApp niet naar het oude of het nieuwe adres. Verwijs naar de website.""",
        ),
    ),
    (
        "Belastingen",
        Writing(
            title="Uitstel van betaling of kwijtschelding",
            je="Kun je de aanslag niet in één keer betalen? Vraag dan uitstel aan op onze website. "
            "Heb je weinig inkomen, dan krijg je misschien kwijtschelding.",
            u="Kunt u de aanslag niet in één keer betalen? Vraag dan uitstel aan op onze website. "
            "Hebt u weinig inkomen, dan krijgt u misschien kwijtschelding.",
            text="""# Uitstel
De inwoner betaalt in hoogstens tien keer. Automatisch betalen kan tot twee weken na de datum op de aanslag.

# Kwijtschelding
Wie weinig inkomen heeft, hoeft soms niet of minder te betalen. Dat kan voor:
- afvalstoffenheffing
- rioolheffing

Voor hondenbelasting kan het niet.

# Hoe lang het duurt
Binnen zes weken krijgt de inwoner een brief. Tot die tijd hoeft niemand te betalen.

Aanvragen met DigiD: https://www.voorbeeldstad.example/belastingen""",
        ),
    ),
    (
        "Straten en parkeren",
        Writing(
            title="Parkeervergunning voor bewoners",
            je="Een parkeervergunning vraag je aan met DigiD op onze website. Je hebt hem meestal dezelfde dag. "
            "De eerste kost 48 euro per jaar.",
            u="Een parkeervergunning vraagt u aan met DigiD op onze website. U hebt hem meestal dezelfde dag. "
            "De eerste kost 48 euro per jaar.",
            text="""Een vergunning is voor een straat waar betaald parkeren geldt. Per adres zijn er hoogstens twee.

# Kosten per jaar
- eerste vergunning: 48 euro
- tweede vergunning: 96 euro

# Voorwaarden
- de aanvrager staat op het adres ingeschreven
- de auto staat op naam van de aanvrager, of is van een leasebedrijf

# Bezoek
Voor bezoek is er een tegoed van 200 uur per jaar: https://www.voorbeeldstad.example/parkeren""",
        ),
    ),
    (
        "Bomen en groen",
        Writing(
            title="Boom kappen of snoeien",
            je="Staat de boom in je eigen tuin? Dan heb je vaak geen vergunning nodig. Doe de check op onze website. "
            "Een boom van de gemeente snoeien of kappen we alleen als dat veilig moet.",
            u="Staat de boom in uw eigen tuin? Dan hebt u vaak geen vergunning nodig. Doe de check op onze website. "
            "Een boom van de gemeente snoeien of kappen we alleen als dat veilig moet.",
            text="""# Boom in een eigen tuin
Een vergunning is nodig als de stam op borsthoogte dikker is dan 30 centimeter.
Check: https://www.voorbeeldstad.example/bomen

# Boom van de gemeente
Minder licht, bladeren of plak op de auto is geen reden om te kappen. We komen wel kijken bij:
- takken die los hangen
- een boom die scheef staat
- wortels die de stoep omhoog duwen

# Nu gevaar
Hangt een tak los boven de weg, bel dan 14 000. Dat gaat voor.""",
        ),
    ),
)


def keep_articles(employee: Employee, topics: Mapping[str, Topic]) -> None:
    """Each is looked after by the team of its topic; the last one should have been looked at again by now."""
    now = timezone.now()
    today = timezone.localdate(now)
    for name, article in ARTICLES if topics else ():
        days = -3 if article is ARTICLES[-1][1] else 365
        topic, review_on = topics[name], today + timedelta(days=days)
        keep_article(employee, replace(article, topic=topic, team=topic.team, review_on=review_on), now)
