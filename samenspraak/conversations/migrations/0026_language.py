from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('conversations', '0025_urgent_first'),
    ]

    operations = [
        migrations.AddField(
            model_name='conversation',
            name='language',
            field=models.CharField(blank=True, db_default='', default='', max_length=3),
        ),
    ]
