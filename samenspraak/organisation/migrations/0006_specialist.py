
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('organisation', '0005_erase_after'),
    ]

    operations = [
        migrations.AlterField(
            model_name='employee',
            name='role',
            field=models.CharField(choices=[('agent', 'Agent'), ('lead', 'Team lead'), ('administrator', 'Administrator'), ('privacy_officer', 'Privacy officer'), ('specialist', 'Specialist')], default='agent', max_length=20),
        ),
    ]
