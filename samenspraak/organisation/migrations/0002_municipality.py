"""The municipality with its hours, teams, topics and texts."""

import datetime

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    replaces = [
        ('organisation', '0002_journal_is_append_only'),
    ]

    dependencies = [
        ('organisation', '0001_search_words'),
    ]

    operations = [
        migrations.CreateModel(
            name='Municipality',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('slug', models.SlugField(unique=True)),
                ('name', models.CharField(max_length=100)),
                ('form', models.CharField(choices=[('je', 'je'), ('u', 'u')], default='u', max_length=2)),
                ('phone', models.CharField(default='14 000', max_length=30)),
                ('urgent_phone', models.CharField(blank=True, max_length=30)),
                ('morning_until', models.TimeField(default=datetime.time(12, 0))),
                ('last_intake_minutes', models.PositiveSmallIntegerField(default=60)),
                ('keeps_recognised_days', models.BooleanField(default=True)),
                ('guard_profile', models.JSONField(blank=True, default=dict)),
                ('reopen_hours', models.PositiveSmallIntegerField(default=24)),
                ('asks_satisfaction', models.BooleanField(default=False)),
                ('requires_second_factor', models.BooleanField(db_default=False, default=False)),
                ('idle_minutes', models.PositiveSmallIntegerField(db_default=60, default=60)),
                ('erase_after_hours', models.PositiveSmallIntegerField(blank=True, default=24, null=True)),
                ('training_approvals', models.PositiveSmallIntegerField(db_default=20, default=20)),
            ],
        ),
        migrations.CreateModel(
            name='DirectoryToken',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='directory_tokens', to='organisation.municipality')),
                ('digest', models.CharField(max_length=64, unique=True)),
                ('made_at', models.DateTimeField()),
                ('used_at', models.DateTimeField(blank=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name='OpeningSpan',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='opening_spans', to='organisation.municipality')),
                ('weekday', models.PositiveSmallIntegerField()),
                ('opens', models.TimeField()),
                ('closes', models.TimeField()),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('opens__lt', models.F('closes'))), name='span_opens_first'), models.CheckConstraint(condition=models.Q(('weekday__lte', 6)), name='span_weekday_exists')],
            },
        ),
        migrations.CreateModel(
            name='ClosingDay',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='closing_days', to='organisation.municipality')),
                ('on', models.DateField()),
                ('reason', models.CharField(blank=True, max_length=100)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('municipality', 'on'), name='closing_day_once')],
            },
        ),
        migrations.CreateModel(
            name='IdentityProvider',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='identity_provider', to='organisation.municipality')),
                ('issuer', models.CharField(max_length=300)),
                ('client_id', models.CharField(max_length=200)),
                ('client_secret', models.BinaryField()),
                ('label', models.CharField(max_length=60)),
                ('second_step', models.CharField(default='ours', max_length=10)),
                ('is_only', models.BooleanField(default=False)),
            ],
        ),
        migrations.CreateModel(
            name='Result',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisation.municipality')),
                ('name', models.CharField(max_length=40)),
                ('ending', models.CharField(choices=[('done', 'Done: kept by the class of the topic'), ('broken_off', 'Broken off: kept by the class for that of the same process')], default='done', max_length=12)),
                ('place', models.PositiveSmallIntegerField(default=1)),
                ('retired_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'ordering': ['place', 'pk'],
                'constraints': [models.UniqueConstraint(fields=('municipality', 'name'), name='result_name_once')],
            },
        ),
        migrations.CreateModel(
            name='OwnText',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='own_texts', to='organisation.municipality')),
                ('key', models.CharField(max_length=60)),
                ('je', models.TextField()),
                ('u', models.TextField()),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('municipality', 'key'), name='own_text_once')],
            },
        ),
        migrations.CreateModel(
            name='Team',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='teams', to='organisation.municipality')),
                ('name', models.CharField(max_length=100)),
                ('is_private', models.BooleanField(db_default=False, default=False)),
                ('is_press', models.BooleanField(db_default=False, default=False)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('municipality', 'name'), name='team_once'), models.UniqueConstraint(condition=models.Q(('is_press', True)), fields=('municipality',), name='press_team_once'), models.CheckConstraint(condition=models.Q(('is_press', False), ('is_private', True), _connector='OR'), name='press_team_is_private')],
            },
        ),
        migrations.CreateModel(
            name='Topic',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisation.municipality')),
                ('team', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.team')),
                ('name', models.CharField(max_length=40)),
                ('term_days', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('kept_as', models.CharField(default='6.1.3', max_length=12)),
                ('retired_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('municipality', 'name'), name='topic_name_once')],
            },
        ),
    ]
