"""Gives each municipality the results it begins with."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

FIRST = (
    ("Beantwoord", "done"),
    ("Doorverwezen", "done"),
    ("Geen antwoord nodig", "done"),
    ("Afgebroken", "broken_off"),
)


def give(apps: StateApps, _editor: BaseDatabaseSchemaEditor) -> None:
    municipalities = apps.get_model("organisation", "Municipality")
    results = apps.get_model("organisation", "Result")
    results.objects.bulk_create(
        results(municipality_id=number, name=name, ending=ending, place=place)
        for number in municipalities.objects.values_list("pk", flat=True)
        for place, (name, ending) in enumerate(FIRST, start=1)
    )


class Migration(migrations.Migration):
    dependencies = [("organisation", "0010_results")]

    operations = [migrations.RunPython(give, migrations.RunPython.noop)]
