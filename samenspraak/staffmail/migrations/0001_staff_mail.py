"""Mail to colleagues: who was mailed about what, once."""

import django.db.models.deletion
import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('handoff', '0003_registration_lease'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='StaffMail',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('question', 'Question'), ('reminder', 'Reminder'), ('nearing', 'Nearing Term')], max_length=10)),
                ('key', models.CharField(max_length=60)),
                ('reference', models.UUIDField(default=uuid.uuid4, unique=True)),
                ('made_at', models.DateTimeField()),
                ('due_at', models.DateTimeField(null=True)),
                ('leased_until', models.DateTimeField(null=True)),
                ('attempts', models.PositiveSmallIntegerField(default=0)),
                ('trouble', models.CharField(blank=True, choices=[('unreachable', 'unreachable'), ('no_answer', 'no_answer'), ('not_encrypted', 'not_encrypted'), ('no_access', 'no_access'), ('busy', 'busy'), ('address_refused', 'address_refused'), ('not_now', 'not_now'), ('refused', 'refused'), ('guarded', 'guarded')], max_length=20)),
                ('sent_at', models.DateTimeField(null=True)),
                ('employee', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('handoff', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='handoff.handoff')),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('due_at', None), _negated=True), fields=['due_at'], name='staff_mail_due'), models.Index(fields=['made_at'], name='staff_mail_made')],
                'constraints': [models.UniqueConstraint(fields=('employee', 'key'), name='staff_mail_once')],
            },
        ),
    ]
