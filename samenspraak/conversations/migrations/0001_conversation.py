"""A conversation, and what stands of it beside its messages."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    replaces = [
        ('conversations', '0001_conversations'),
    ]

    dependencies = [
        ('organisation', '0005_journal'),
        ('residents', '0001_names_and_addresses'),
    ]

    operations = [
        migrations.CreateModel(
            name='Conversation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.municipality')),
                ('line', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.line')),
                ('resident', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='conversations', to='residents.resident')),
                ('assignee', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('team', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='organisation.team')),
                ('topic', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.topic')),
                ('state', models.CharField(choices=[('open', 'Open'), ('waiting', 'Waiting for the resident'), ('closed', 'Closed')], default='open', max_length=10)),
                ('form', models.CharField(blank=True, choices=[('je', 'je'), ('u', 'u')], max_length=2)),
                ('language', models.CharField(blank=True, db_default='', default='', max_length=3)),
                ('urgency', models.CharField(blank=True, max_length=20)),
                ('has_priority', models.BooleanField(db_default=False, default=False)),
                ('promised_at', models.DateTimeField(blank=True, null=True)),
                ('snoozed_until', models.DateTimeField(blank=True, null=True)),
                ('term_at', models.DateTimeField(blank=True, null=True)),
                ('unread_count', models.PositiveIntegerField(default=0)),
                ('preview', models.CharField(blank=True, max_length=160)),
                ('preview_is_ours', models.BooleanField(default=False)),
                ('has_findings', models.BooleanField(default=False)),
                ('last_message_at', models.DateTimeField()),
                ('last_inbound_at', models.DateTimeField(blank=True, null=True)),
                ('last_absence_at', models.DateTimeField(blank=True, null=True)),
                ('pace_at', models.DateTimeField(blank=True, null=True)),
                ('started_at', models.DateTimeField()),
                ('closed_at', models.DateTimeField(blank=True, null=True)),
                ('dropped_promise_at', models.DateTimeField(blank=True, null=True)),
                ('dropped_urgency', models.CharField(blank=True, db_default='', default='', max_length=20)),
                ('dropped_priority', models.BooleanField(db_default=False, default=False)),
                ('formal', models.CharField(blank=True, choices=[('ingebrekestelling', 'ingebrekestelling'), ('avg-verzoek', 'avg-verzoek'), ('woo-verzoek', 'woo-verzoek'), ('aansprakelijkstelling', 'aansprakelijkstelling'), ('bezwaar', 'bezwaar'), ('klacht', 'klacht'), ('aanvraag', 'aanvraag')], db_default='', default='', max_length=24)),
                ('seems_press', models.BooleanField(db_default=False, default=False)),
                ('follows', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='followers', to='conversations.conversation')),
                ('merged_into', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='parts', to='conversations.conversation')),
            ],
            options={
                'indexes': [models.Index(fields=['municipality', 'state', '-last_message_at'], name='conversation_list'), models.Index(fields=['municipality', '-last_message_at', '-id'], name='conversation_all'), models.Index(condition=models.Q(('urgency', ''), _negated=True), fields=['municipality'], name='conversation_urgent'), models.Index(fields=['assignee', 'state', '-last_message_at'], name='conversation_mine'), models.Index(fields=['resident', '-id'], name='conversation_earlier'), models.Index(condition=models.Q(('state', 'closed')), fields=['closed_at'], name='conversation_closed'), models.Index(condition=models.Q(('snoozed_until', None), _negated=True), fields=['snoozed_until'], name='conversation_due'), models.Index(condition=models.Q(('promised_at', None), _negated=True), fields=['promised_at'], name='conversation_owed')],
                'constraints': [models.UniqueConstraint(condition=models.Q(('state', 'closed'), _negated=True), fields=('line', 'resident'), name='one_live_conversation'), models.CheckConstraint(condition=models.Q(('snoozed_until', None), ('state', 'waiting'), _connector='OR'), name='snoozed_conversation_waits'), models.CheckConstraint(condition=models.Q(('merged_into', None), ('state', 'closed'), _connector='OR'), name='part_is_closed')],
            },
        ),
        migrations.CreateModel(
            name='Conclusion',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='conclusions', to='conversations.conversation')),
                ('topic', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.topic')),
                ('result', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.result')),
                ('kept_as', models.CharField(max_length=12)),
                ('kept_until_on', models.DateField(null=True)),
                ('place', models.PositiveSmallIntegerField(default=1)),
                ('concluded_at', models.DateTimeField()),
            ],
            options={
                'ordering': ['place'],
                'constraints': [models.UniqueConstraint(fields=('conversation', 'place'), name='conclusion_place_once')],
            },
        ),
        migrations.CreateModel(
            name='Draft',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='drafts', to='conversations.conversation')),
                ('author', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('is_note', models.BooleanField()),
                ('reference', models.UUIDField()),
                ('text', models.TextField(blank=True)),
                ('findings', models.JSONField(default=list)),
                ('original', models.BinaryField(null=True)),
                ('kept_at', models.DateTimeField()),
                ('send_at', models.DateTimeField(null=True)),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('is_note', False), models.Q(('text', ''), _negated=True)), fields=['conversation', '-kept_at'], name='draft_shown'), models.Index(condition=models.Q(('send_at', None), _negated=True), fields=['send_at'], name='draft_due')],
                'constraints': [models.UniqueConstraint(condition=models.Q(('send_at', None)), fields=('conversation', 'author', 'is_note'), name='draft_once')],
            },
        ),
        migrations.CreateModel(
            name='Merge',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('part', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='merge', to='conversations.conversation')),
                ('whole', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='conversations.conversation')),
                ('employee', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('carried', models.JSONField(default=list)),
                ('merged_at', models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name='StoodAs',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('merge', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='before', to='conversations.merge')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='conversations.conversation')),
                ('state', models.CharField(max_length=10)),
                ('closed_at', models.DateTimeField(null=True)),
                ('promised_at', models.DateTimeField(null=True)),
                ('snoozed_until', models.DateTimeField(null=True)),
                ('unread_count', models.PositiveIntegerField()),
                ('urgency', models.CharField(blank=True, max_length=20)),
                ('has_priority', models.BooleanField()),
                ('formal', models.CharField(blank=True, max_length=24)),
                ('seems_press', models.BooleanField()),
                ('has_findings', models.BooleanField()),
                ('last_message_at', models.DateTimeField()),
                ('preview', models.CharField(blank=True, max_length=160)),
                ('preview_is_ours', models.BooleanField()),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('merge', 'conversation'), name='stood_as_once')],
            },
        ),
        migrations.CreateModel(
            name='BrokenPromise',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.municipality')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='broken_promises', to='conversations.conversation')),
                ('promised_at', models.DateTimeField()),
                ('team', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='organisation.team')),
                ('cause', models.CharField(choices=[('not_taken', 'not_taken'), ('not_answered', 'not_answered'), ('back_office', 'back_office'), ('line_down', 'line_down'), ('little_time', 'little_time'), ('busy', 'busy'), ('other', 'other')], max_length=12)),
                ('judged_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'indexes': [models.Index(fields=['municipality', '-promised_at'], name='promise_broken_newest')],
                'constraints': [models.UniqueConstraint(fields=('conversation', 'promised_at'), name='promise_broken_once')],
            },
        ),
        migrations.CreateModel(
            name='Satisfaction',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('conversation', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='satisfaction', to='conversations.conversation')),
                ('resident', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='residents.resident')),
                ('asked_at', models.DateTimeField()),
                ('score', models.PositiveSmallIntegerField(null=True)),
                ('answered_at', models.DateTimeField(null=True)),
            ],
            options={
                'indexes': [models.Index(fields=['resident', '-asked_at'], name='satisfaction_asked')],
                'constraints': [models.CheckConstraint(condition=models.Q(('score', None), ('score__range', (1, 5)), _connector='OR'), name='satisfaction_from_1_to_5')],
            },
        ),
        migrations.CreateModel(
            name='SavedFilter',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisation.municipality')),
                ('owner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('team', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='organisation.team')),
                ('name', models.CharField(max_length=40)),
                ('typed', models.CharField(max_length=200)),
                ('used_at', models.DateTimeField()),
            ],
            options={
                'indexes': [models.Index(fields=['team'], name='saved_filter_of_team')],
                'constraints': [models.UniqueConstraint(fields=('owner', 'name'), name='saved_filter_name_once')],
            },
        ),
    ]
