"""One action over many conversations, and what became of each."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    replaces = [
        ('batches', '0001_batches'), ('batches', '0002_item_topic'),
    ]

    dependencies = [
        ('conversations', '0002_messages'),
        ('organisation', '0005_journal'),
    ]

    operations = [
        migrations.CreateModel(
            name='Batch',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisation.municipality')),
                ('employee', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('action', models.CharField(choices=[('hand_over', 'hand_over'), ('later', 'later'), ('topic', 'topic'), ('close', 'close')], max_length=10)),
                ('wanted', models.JSONField(default=dict)),
                ('chosen_at', models.DateTimeField()),
                ('begun_at', models.DateTimeField(null=True)),
                ('ended_at', models.DateTimeField(null=True)),
                ('is_undoing', models.BooleanField(default=False)),
            ],
            options={
                'indexes': [models.Index(fields=['employee', '-id'], name='batch_newest'), models.Index(condition=models.Q(('begun_at__isnull', False), ('ended_at', None)), fields=['begun_at'], name='batch_under_way')],
            },
        ),
        migrations.CreateModel(
            name='BatchItem',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('batch', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='items', to='batches.batch')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='conversations.conversation')),
                ('assignee', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('team', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='organisation.team')),
                ('topic', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='organisation.topic')),
                ('state', models.CharField(choices=[('open', 'Open'), ('waiting', 'Waiting for the resident'), ('closed', 'Closed')], max_length=10)),
                ('snoozed_until', models.DateTimeField(null=True)),
                ('last_inbound_at', models.DateTimeField(null=True)),
                ('unread_count', models.PositiveIntegerField()),
                ('left_as', models.CharField(blank=True, max_length=40)),
                ('outcome', models.CharField(blank=True, choices=[('done', 'done'), ('undone', 'undone'), ('not_allowed', 'not_allowed'), ('finished', 'finished'), ('already', 'already'), ('changed', 'changed'), ('news', 'news'), ('asked', 'asked'), ('no_topic', 'no_topic'), ('no_time', 'no_time')], max_length=12)),
            ],
            options={
                'indexes': [models.Index(fields=['batch', 'outcome', 'id'], name='batch_item_turn')],
                'constraints': [models.UniqueConstraint(fields=('batch', 'conversation'), name='batch_item_once')],
            },
        ),
    ]
