"""An employee chooses how often they are mailed what waits for them."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('organisation', '0032_communications'),
    ]

    operations = [
        migrations.AddField(
            model_name='employee',
            name='digest',
            field=models.CharField(choices=[('never', 'never'), ('hour', 'hour'), ('morning', 'morning')], db_default='morning', default='morning', max_length=7),
        ),
    ]
