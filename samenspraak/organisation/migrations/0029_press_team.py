"""Questions of the press are proposed for one private team."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('organisation', '0028_identity_provider'),
    ]

    operations = [
        migrations.AddField(
            model_name='team',
            name='is_press',
            field=models.BooleanField(db_default=False, default=False),
        ),
        migrations.AddConstraint(
            model_name='team',
            constraint=models.UniqueConstraint(condition=models.Q(('is_press', True)), fields=('municipality',), name='press_team_once'),
        ),
        migrations.AddConstraint(
            model_name='team',
            constraint=models.CheckConstraint(condition=models.Q(('is_press', False), ('is_private', True), _connector='OR'), name='press_team_is_private'),
        ),
    ]
