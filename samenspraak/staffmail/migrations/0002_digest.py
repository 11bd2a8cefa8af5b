"""Digests: what waits for somebody who is away, and what they were told of it."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('handoff', '0003_registration_lease'),
        ('staffmail', '0001_staff_mail'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='staffmail',
            name='waiting',
            field=models.JSONField(db_default=models.Value([], models.JSONField()), default=list),
        ),
        migrations.AlterField(
            model_name='staffmail',
            name='kind',
            field=models.CharField(choices=[('question', 'Question'), ('reminder', 'Reminder'), ('nearing', 'Nearing Term'), ('digest', 'Digest')], max_length=10),
        ),
        migrations.AddConstraint(
            model_name='staffmail',
            constraint=models.UniqueConstraint(condition=models.Q(('kind', 'digest'), models.Q(('due_at', None), _negated=True)), fields=('employee',), name='one_digest_waits'),
        ),
    ]
