import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('organisation', '0030_training'),
    ]

    operations = [
        migrations.AddField(
            model_name='line',
            name='pilot_team',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.team'),
        ),
        migrations.CreateModel(
            name='PilotSpan',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('weekday', models.PositiveSmallIntegerField()),
                ('opens', models.TimeField()),
                ('closes', models.TimeField()),
                ('line', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='pilot_spans', to='organisation.line')),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('opens__lt', models.F('closes'))), name='pilot_span_opens_first'), models.CheckConstraint(condition=models.Q(('weekday__lte', 6)), name='pilot_span_weekday_exists')],
            },
        ),
    ]
