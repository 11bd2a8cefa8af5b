from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('conversations', '0003_list_of_all'),
    ]

    operations = [
        migrations.AddField(
            model_name='outboxitem',
            name='holds',
            field=models.PositiveSmallIntegerField(db_default=0),
        ),
    ]
