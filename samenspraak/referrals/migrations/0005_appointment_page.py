from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("referrals", "0004_mail"),
    ]

    operations = [
        migrations.AddField(
            model_name="appointment",
            name="check_code",
            field=models.CharField(blank=True, db_default="", max_length=40),
        ),
        migrations.AddField(
            model_name="appointment",
            name="choose_until",
            field=models.DateTimeField(blank=True, null=True),
        ),
    ]
