"""An administrator can mail themselves a test."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('staffmail', '0002_digest'),
    ]

    operations = [
        migrations.AlterField(
            model_name='staffmail',
            name='kind',
            field=models.CharField(choices=[('question', 'Question'), ('reminder', 'Reminder'), ('nearing', 'Nearing Term'), ('digest', 'Digest'), ('test', 'Test')], max_length=10),
        ),
    ]
