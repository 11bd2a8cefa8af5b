import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("organisation", "0026_private_team"),
    ]

    operations = [
        migrations.AddField(
            model_name="letterbox",
            name="municipality",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="letterboxes",
                to="organisation.municipality",
            ),
        ),
        migrations.AddField(
            model_name="letterbox",
            name="asked_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="line",
            name="letterbox",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="lines",
                to="organisation.letterbox",
            ),
        ),
    ]
