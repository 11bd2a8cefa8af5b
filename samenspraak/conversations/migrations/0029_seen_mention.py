"""Whom a note in a private team's conversation names keeps seeing it after they looked."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('conversations', '0028_saved_filter'),
    ]

    operations = [
        migrations.AddField(
            model_name='mention',
            name='seen_at',
            field=models.DateTimeField(null=True),
        ),
    ]
