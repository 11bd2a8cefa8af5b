import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('batches', '0001_batches'),
        ('organisation', '0023_articles'),
    ]

    operations = [
        migrations.AddField(
            model_name='batchitem',
            name='topic',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='organisation.topic'),
        ),
    ]
