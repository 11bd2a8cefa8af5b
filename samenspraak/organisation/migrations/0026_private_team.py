"""What stands with a private team is for its members alone."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('organisation', '0025_senior'),
    ]

    operations = [
        migrations.AddField(
            model_name='team',
            name='is_private',
            field=models.BooleanField(db_default=False, default=False),
        ),
    ]
