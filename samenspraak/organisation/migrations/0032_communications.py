"""Communications advisers answer what their own private team has."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("organisation", "0031_pilot"),
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
                    ("communications", "Communications adviser"),
                ],
                default="agent",
                max_length=20,
            ),
        ),
    ]
