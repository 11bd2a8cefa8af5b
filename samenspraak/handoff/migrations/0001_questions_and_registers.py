"""Questions to specialists, the terms of their teams, and the register where they find them."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    replaces = [
        ('handoff', '0001_handoffs'), ('handoff', '0002_registers'), ('handoff', '0003_registration_lease'),
    ]

    dependencies = [
        ('conversations', '0002_messages'),
        ('organisation', '0005_journal'),
    ]

    operations = [
        migrations.CreateModel(
            name='Register',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='register', to='organisation.municipality')),
                ('system', models.CharField(default='internal', max_length=30)),
                ('base_url', models.CharField(blank=True, max_length=300)),
                ('token', models.BinaryField(blank=True, null=True)),
                ('gives_address', models.BooleanField(default=False)),
                ('trouble', models.CharField(blank=True, max_length=20)),
                ('failures', models.PositiveIntegerField(default=0)),
                ('went_away_at', models.DateTimeField(blank=True, null=True)),
                ('held_until', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('system', 'internal'), models.Q(models.Q(('base_url', ''), _negated=True), ('token__isnull', False)), _connector='OR'), name='register_can_be_reached')],
            },
        ),
        migrations.CreateModel(
            name='Department',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('team', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='department', to='organisation.team')),
                ('code', models.CharField(max_length=200)),
            ],
        ),
        migrations.CreateModel(
            name='TeamTerms',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('team', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='terms', to='organisation.team')),
                ('days', models.PositiveSmallIntegerField(default=3)),
                ('reminder_hours', models.PositiveSmallIntegerField(default=4)),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('days__gte', 1), ('days__lte', 60)), name='terms_have_days'), models.CheckConstraint(condition=models.Q(('reminder_hours__gte', 1), ('reminder_hours__lte', 40)), name='terms_have_reminder')],
            },
        ),
        migrations.CreateModel(
            name='Handoff',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.municipality')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='handoffs', to='conversations.conversation')),
                ('team', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.team')),
                ('specialist', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('asked_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('reference', models.UUIDField(unique=True)),
                ('topic', models.CharField(max_length=80)),
                ('stage', models.CharField(choices=[('asked', 'With the specialist'), ('asked_back', 'Question for us'), ('more_time', 'Asks for more time'), ('answered', 'Answered'), ('settled', 'Settled'), ('withdrawn', 'Withdrawn')], default='asked', max_length=12)),
                ('asked_at', models.DateTimeField()),
                ('agreed_at', models.DateTimeField()),
                ('term_at', models.DateTimeField()),
                ('wanted_on', models.DateField(blank=True, null=True)),
                ('reminder_due_at', models.DateTimeField()),
                ('reminded_at', models.DateTimeField(blank=True, null=True)),
                ('untold_at', models.DateTimeField(blank=True, null=True)),
                ('ran_out_at', models.DateTimeField(blank=True, null=True)),
                ('answered_at', models.DateTimeField(blank=True, null=True)),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
                ('quotes', models.ManyToManyField(blank=True, related_name='+', to='conversations.message')),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('stage__in', ['asked', 'asked_back', 'more_time', 'answered'])), fields=['team', 'term_at'], name='handoff_live'), models.Index(condition=models.Q(('stage__in', ['asked', 'asked_back', 'more_time', 'answered'])), fields=['term_at'], name='handoff_running_out'), models.Index(fields=['municipality', '-asked_at'], name='handoff_newest')],
                'constraints': [models.UniqueConstraint(condition=models.Q(('stage__in', ['asked', 'asked_back', 'more_time', 'answered'])), fields=('conversation',), name='one_live_handoff')],
            },
        ),
        migrations.CreateModel(
            name='Registration',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('handoff', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='registration', to='handoff.handoff')),
                ('kept', models.JSONField(default=dict)),
                ('due_at', models.DateTimeField(blank=True, null=True)),
                ('leased_until', models.DateTimeField(blank=True, null=True)),
                ('trouble', models.CharField(blank=True, max_length=20)),
                ('put_there_at', models.DateTimeField(blank=True, null=True)),
                ('handled_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('due_at', None), _negated=True), fields=['due_at'], name='registration_due'), models.Index(condition=models.Q(('trouble', ''), _negated=True), fields=['handoff'], name='registration_troubled')],
            },
        ),
        migrations.CreateModel(
            name='Turn',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('handoff', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='turns', to='handoff.handoff')),
                ('step', models.CharField(choices=[('ask', 'ask'), ('answer', 'answer'), ('ask_back', 'ask_back'), ('ask_for_time', 'ask_for_time'), ('tell_more', 'tell_more'), ('prolong', 'prolong'), ('decline', 'decline'), ('withdraw', 'withdraw'), ('settle', 'settle'), ('run_out', 'run_out'), ('handled', 'handled')], max_length=12)),
                ('by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('at', models.DateTimeField()),
                ('message', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='handoff_turn', to='conversations.message')),
            ],
            options={
                'ordering': ['pk'],
            },
        ),
    ]
