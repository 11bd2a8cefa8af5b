from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('conversations', '0004_outbox_holds'),
    ]

    operations = [
        migrations.AddField(
            model_name='conversation',
            name='dropped_promise_at',
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='conversation',
            name='dropped_urgency',
            field=models.CharField(blank=True, db_default='', default='', max_length=20),
        ),
    ]
