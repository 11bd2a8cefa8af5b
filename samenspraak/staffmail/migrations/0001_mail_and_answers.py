"""Mail to colleagues, and their answers by mail."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    replaces = [
        ('staffmail', '0001_staff_mail'), ('staffmail', '0002_digest'), ('staffmail', '0003_test_mail'),
        ('staffmail', '0004_answers_by_mail'),
    ]

    dependencies = [
        ('handoff', '0001_questions_and_registers'),
        ('organisation', '0005_journal'),
    ]

    operations = [
        migrations.CreateModel(
            name='AnswerAddress',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('employee', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('handoff', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='handoff.handoff')),
                ('digest', models.CharField(max_length=64, unique=True)),
                ('made_at', models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name='AnswerMail',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('address', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='mails', to='staffmail.answeraddress')),
                ('name', models.CharField(max_length=64)),
                ('body', models.BinaryField(null=True)),
                ('came_at', models.DateTimeField()),
                ('due_at', models.DateTimeField(null=True)),
                ('attempts', models.PositiveSmallIntegerField(default=0)),
                ('outcome', models.CharField(blank=True, choices=[('taken', 'taken'), ('automatic', 'automatic'), ('not_vouched', 'not_vouched'), ('wrong_sender', 'wrong_sender'), ('not_yours', 'not_yours'), ('over', 'over'), ('empty', 'empty'), ('too_long', 'too_long'), ('no_term', 'no_term'), ('unreadable', 'unreadable'), ('failed', 'failed')], max_length=12)),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('due_at', None), _negated=True), fields=['due_at'], name='answer_mail_due'), models.Index(fields=['came_at'], name='answer_mail_came')],
                'constraints': [models.UniqueConstraint(fields=('address', 'name'), name='answer_mail_once')],
            },
        ),
        migrations.CreateModel(
            name='StaffMail',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('employee', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('kind', models.CharField(choices=[('question', 'Question'), ('reminder', 'Reminder'), ('nearing', 'Nearing Term'), ('digest', 'Digest'), ('test', 'Test'), ('refused', 'Refused Answer')], max_length=10)),
                ('key', models.CharField(max_length=60)),
                ('waiting', models.JSONField(db_default=models.Value([], models.JSONField()), default=list)),
                ('handoff', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='handoff.handoff')),
                ('answer', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='staffmail.answermail')),
                ('reference', models.UUIDField(default=uuid.uuid4, unique=True)),
                ('made_at', models.DateTimeField()),
                ('due_at', models.DateTimeField(null=True)),
                ('leased_until', models.DateTimeField(null=True)),
                ('attempts', models.PositiveSmallIntegerField(default=0)),
                ('trouble', models.CharField(blank=True, choices=[('unreachable', 'unreachable'), ('no_answer', 'no_answer'), ('not_encrypted', 'not_encrypted'), ('no_access', 'no_access'), ('busy', 'busy'), ('address_refused', 'address_refused'), ('not_now', 'not_now'), ('refused', 'refused'), ('guarded', 'guarded')], max_length=20)),
                ('sent_at', models.DateTimeField(null=True)),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('due_at', None), _negated=True), fields=['due_at'], name='staff_mail_due'), models.Index(fields=['made_at'], name='staff_mail_made')],
                'constraints': [models.UniqueConstraint(fields=('employee', 'key'), name='staff_mail_once'), models.UniqueConstraint(condition=models.Q(('kind', 'digest'), models.Q(('due_at', None), _negated=True)), fields=('employee',), name='one_digest_waits')],
            },
        ),
    ]
