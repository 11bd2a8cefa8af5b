"""A conversation remembers that it reads like a question of the press."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('conversations', '0029_seen_mention'),
    ]

    operations = [
        migrations.AddField(
            model_name='conversation',
            name='seems_press',
            field=models.BooleanField(db_default=False, default=False),
        ),
    ]
