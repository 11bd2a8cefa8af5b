import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('conversations', '0030_seems_press'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterField(
            model_name='message',
            name='direction',
            field=models.CharField(choices=[('in', 'From the resident'), ('out', 'To the resident'), ('note', 'For colleagues'), ('kept', 'Not sent: for a colleague to approve')], max_length=4),
        ),
        migrations.CreateModel(
            name='Approval',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('asked_at', models.DateTimeField()),
                ('verdict', models.CharField(blank=True, choices=[('approved', 'Approved'), ('changed', 'Approved with changes'), ('returned', 'Returned'), ('withdrawn', 'Taken back by its writer')], max_length=10)),
                ('decided_at', models.DateTimeField(null=True)),
                ('before', models.TextField(blank=True)),
                ('remark', models.TextField(blank=True)),
                ('lead_told_at', models.DateTimeField(null=True)),
                ('approver', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('message', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='approval', to='conversations.message')),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('verdict', '')), fields=['asked_at'], name='approval_waiting'), models.Index(condition=models.Q(('verdict', ''), _negated=True), fields=['decided_at'], name='approval_decided')],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('decided_at', None), ('verdict', '')), models.Q(models.Q(('verdict', ''), _negated=True), ('decided_at__isnull', False)), _connector='OR'), name='approval_decided_at_a_moment')],
            },
        ),
    ]
