"""After how long without doing anything an employee is signed out."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('organisation', '0021_sign_ins'),
    ]

    operations = [
        migrations.AddField(
            model_name='municipality',
            name='idle_minutes',
            field=models.PositiveSmallIntegerField(db_default=60, default=60),
        ),
    ]
