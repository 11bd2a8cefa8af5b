"""Security keys beside the app of a second factor, and what they were asked."""

import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('organisation', '0034_directory'),
    ]

    operations = [
        migrations.AlterField(
            model_name='secondfactor',
            name='last_step',
            field=models.PositiveBigIntegerField(default=0),
        ),
        migrations.AlterField(
            model_name='secondfactor',
            name='secret',
            field=models.BinaryField(null=True),
        ),
        migrations.CreateModel(
            name='KeyChallenge',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('challenge', models.BinaryField()),
                ('asked_at', models.DateTimeField(db_index=True)),
                ('employee', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='key_challenges', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='SecurityKey',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('credential_id', models.BinaryField(unique=True)),
                ('public_key', models.BinaryField()),
                ('sign_count', models.PositiveBigIntegerField()),
                ('transports', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20))),
                ('name', models.CharField(max_length=40)),
                ('made_at', models.DateTimeField()),
                ('used_at', models.DateTimeField(null=True)),
                ('factor', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='keys', to='organisation.secondfactor')),
            ],
        ),
    ]
