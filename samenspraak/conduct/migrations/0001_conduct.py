import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('conversations', '0002_messages'),
        ('organisation', '0005_journal'),
        ('residents', '0001_names_and_addresses'),
    ]

    operations = [
        migrations.CreateModel(
            name='ConductCase',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('began_at', models.DateTimeField()),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.municipality')),
                ('resident', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='conduct_cases', to='residents.resident')),
            ],
        ),
        migrations.CreateModel(
            name='Block',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('state', models.CharField(choices=[('asked', 'Waits for a second signature'), ('refused', 'Not signed'), ('announced', 'Being carried out'), ('standing', 'Blocked'), ('ending', 'Being lifted'), ('ended', 'Lifted')], default='asked', max_length=10)),
                ('passage', models.CharField(max_length=300)),
                ('behaviours', models.JSONField(default=list)),
                ('reason', models.CharField(max_length=300)),
                ('notice', models.TextField(blank=True)),
                ('ends_on', models.DateField()),
                ('review_on', models.DateField()),
                ('asked_at', models.DateTimeField()),
                ('signed_at', models.DateTimeField(null=True)),
                ('tried_at', models.DateTimeField(null=True)),
                ('trouble', models.CharField(blank=True, max_length=20)),
                ('began_at', models.DateTimeField(null=True)),
                ('ended_at', models.DateTimeField(null=True)),
                ('ended_why', models.CharField(blank=True, max_length=300)),
                ('asked_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='conversations.conversation')),
                ('ended_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('line', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.line')),
                ('message', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='conversations.message')),
                ('sent', models.OneToOneField(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='conversations.message')),
                ('signed_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='blocks', to='conduct.conductcase')),
            ],
        ),
        migrations.CreateModel(
            name='ConductRules',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('lapse_days', models.PositiveSmallIntegerField(default=30)),
                ('block_days', models.PositiveSmallIntegerField(default=7)),
                ('longest_block_days', models.PositiveSmallIntegerField(default=180)),
                ('municipality', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='conduct_rules', to='organisation.municipality')),
            ],
        ),
        migrations.CreateModel(
            name='ConductStep',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('step', models.PositiveSmallIntegerField(choices=[(1, 'NAMED'), (2, 'WARNED'), (3, 'REMINDED'), (4, 'ANNOUNCED'), (5, 'BLOCKED')])),
                ('passage', models.CharField(max_length=300)),
                ('behaviours', models.JSONField(default=list)),
                ('taken_at', models.DateTimeField()),
                ('answer', models.OneToOneField(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='conduct_step', to='conversations.message')),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='steps', to='conduct.conductcase')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='conversations.conversation')),
                ('employee', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('message', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='conversations.message')),
            ],
        ),
        migrations.AddConstraint(
            model_name='conductcase',
            constraint=models.UniqueConstraint(condition=models.Q(('ended_at', None)), fields=('resident',), name='one_live_conduct_case'),
        ),
        migrations.AddIndex(
            model_name='block',
            index=models.Index(condition=models.Q(('state__in', ['refused', 'ended']), _negated=True), fields=['state'], name='block_live'),
        ),
        migrations.AddConstraint(
            model_name='block',
            constraint=models.UniqueConstraint(condition=models.Q(('state__in', ['asked', 'announced', 'standing', 'ending'])), fields=('case',), name='one_live_block'),
        ),
        migrations.AddConstraint(
            model_name='block',
            constraint=models.CheckConstraint(condition=models.Q(('signed_by', None), models.Q(('signed_by', models.F('asked_by')), _negated=True), _connector='OR'), name='block_has_second_person'),
        ),
        migrations.AddConstraint(
            model_name='block',
            constraint=models.CheckConstraint(condition=models.Q(('state__in', ['asked', 'refused']), ('signed_by__isnull', False), _connector='OR'), name='block_is_signed'),
        ),
        migrations.AddConstraint(
            model_name='conductrules',
            constraint=models.CheckConstraint(condition=models.Q(('lapse_days__gte', 1)), name='conduct_step_counts'),
        ),
        migrations.AddConstraint(
            model_name='conductrules',
            constraint=models.CheckConstraint(condition=models.Q(('block_days__gte', 1), ('longest_block_days__gte', models.F('block_days'))), name='conduct_block_lasts'),
        ),
        migrations.AddConstraint(
            model_name='conductstep',
            constraint=models.UniqueConstraint(fields=('case', 'step'), name='conduct_step_once'),
        ),
    ]
