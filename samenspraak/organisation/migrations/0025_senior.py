from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("organisation", "0024_second_factor"),
    ]

    operations = [
        migrations.AlterField(
            model_name="employee",
            name="role",
            field=models.CharField(
                choices=[
                    ("agent", "Agent"),
                    ("senior", "Senior agent"),
                    ("lead", "Team lead"),
                    ("administrator", "Administrator"),
                    ("privacy_officer", "Privacy officer"),
                    ("specialist", "Specialist"),
                ],
                default="agent",
                max_length=20,
            ),
        ),
    ]
