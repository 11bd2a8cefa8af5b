"""An employee chooses whether to hear of what is new: by a sound, by a notification of the browser."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('organisation', '0019_no_variable_count'),
    ]

    operations = [
        migrations.AddField(
            model_name='employee',
            name='wants_notifications',
            field=models.BooleanField(db_default=False, default=False),
        ),
        migrations.AddField(
            model_name='employee',
            name='wants_sound',
            field=models.BooleanField(db_default=False, default=False),
        ),
    ]
