"""Where residents reach the municipality."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    replaces = [
        ('organisation', '0003_nameless_line'),
    ]

    dependencies = [
        ('organisation', '0003_employees'),
    ]

    operations = [
        migrations.CreateModel(
            name='Letterbox',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='letterboxes', to='organisation.municipality')),
                ('channel', models.CharField(max_length=30)),
                ('slug', models.SlugField()),
                ('secrets', models.BinaryField()),
                ('verify_token', models.BinaryField()),
                ('asked_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('channel', 'slug'), name='letterbox_once')],
            },
        ),
        migrations.CreateModel(
            name='Line',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='lines', to='organisation.municipality')),
                ('letterbox', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='lines', to='organisation.letterbox')),
                ('channel', models.CharField(max_length=30)),
                ('name', models.CharField(max_length=100)),
                ('pilot_team', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.team')),
                ('external_id', models.CharField(max_length=64)),
                ('business_id', models.CharField(blank=True, max_length=64)),
                ('display_address', models.CharField(blank=True, max_length=100)),
                ('base_url', models.URLField(default='https://graph.facebook.com/v25.0')),
                ('token', models.BinaryField()),
                ('rate_per_second', models.PositiveIntegerField(default=80)),
                ('pace_at', models.DateTimeField(blank=True, null=True)),
                ('held_until', models.DateTimeField(blank=True, null=True)),
                ('held_reason', models.CharField(blank=True, max_length=30)),
                ('health', models.CharField(blank=True, db_default='', default='', max_length=10)),
                ('health_troubles', models.JSONField(db_default=models.Value([], models.JSONField()), default=list)),
                ('health_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('channel', 'external_id'), name='line_once')],
            },
        ),
        migrations.AddField(
            model_name='letterbox',
            name='nameless_line',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='organisation.line'),
        ),
        migrations.CreateModel(
            name='LineTemplate',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('line', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='templates', to='organisation.line')),
                ('name', models.CharField(max_length=512)),
                ('language', models.CharField(max_length=15)),
                ('category', models.CharField(max_length=40)),
                ('status', models.CharField(max_length=30)),
                ('header', models.TextField(blank=True, db_default='', default='')),
                ('header_file', models.CharField(blank=True, db_default='', default='', max_length=10)),
                ('body', models.TextField()),
                ('buttons', models.JSONField(db_default=models.Value([], models.JSONField()), default=list)),
                ('lack', models.CharField(blank=True, db_default='', default='', max_length=5)),
                ('synced_at', models.DateTimeField()),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('line', 'name', 'language'), name='template_once')],
            },
        ),
        migrations.CreateModel(
            name='LineNews',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('line', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='news', to='organisation.line')),
                ('business_id', models.CharField(blank=True, max_length=64)),
                ('topic', models.CharField(max_length=60)),
                ('event', models.CharField(blank=True, max_length=60)),
                ('details', models.JSONField(default=dict)),
                ('came_at', models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name='PilotSpan',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('line', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='pilot_spans', to='organisation.line')),
                ('weekday', models.PositiveSmallIntegerField()),
                ('opens', models.TimeField()),
                ('closes', models.TimeField()),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('opens__lt', models.F('closes'))), name='pilot_span_opens_first'), models.CheckConstraint(condition=models.Q(('weekday__lte', 6)), name='pilot_span_weekday_exists')],
            },
        ),
    ]
