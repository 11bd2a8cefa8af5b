"""The demo's canned answers: what an agent answers every day."""

from datetime import timedelta

from django.utils import timezone

from samenspraak.organisation.canned_answers import Wording, keep
from samenspraak.organisation.models import Employee

ANSWERS = (
    Wording(
        word="grofvuil",
        title="Grof vuil laten ophalen",
        je="Grof vuil halen we gratis op. Je maakt een afspraak op onze website, bij Grof vuil. "
        "Zet het op de dag zelf vóór 7.30 uur aan de straat.",
        u="Grof vuil halen we gratis op. U maakt een afspraak op onze website, bij Grof vuil. "
        "Zet het op de dag zelf vóór 7.30 uur aan de straat.",
    ),
    Wording(
        word="paspoort",
        title="Paspoort of identiteitskaart aanvragen",
        je="Een nieuw paspoort vraag je zelf aan in het stadhuis. Maak eerst een afspraak op onze website. "
        "Neem een pasfoto en je oude paspoort mee.",
        u="Een nieuw paspoort vraagt u zelf aan in het stadhuis. Maak eerst een afspraak op onze website. "
        "Neem een pasfoto en uw oude paspoort mee.",
    ),
    Wording(
        word="openingstijden",
        title="Wanneer we open zijn",
        je="We zijn open van maandag tot en met vrijdag, van 8.00 tot 17.00 uur. Bellen kan op {telefoon}.",
        u="We zijn open van maandag tot en met vrijdag, van 8.00 tot 17.00 uur. Bellen kan op {telefoon}.",
    ),
    Wording(
        word="later",
        title="We zoeken het uit",
        je="Dank je wel, {naam}. Ik zoek uit hoe het zit met {onderwerp}. Vandaag of morgen hoor je van me.",
        u="Dank u wel, {naam}. Ik zoek uit hoe het zit met {onderwerp}. Vandaag of morgen hoort u van mij.",
    ),
)


def keep_canned_answers(employee: Employee) -> None:
    """For everybody, to be looked at again within a year."""
    now = timezone.now()
    for wording in ANSWERS:
        answer = keep(employee, wording, now)
        answer.review_on = timezone.localdate(now) + timedelta(days=365)
        answer.save(update_fields=["review_on"])
