"""A template's text says how many variables it has; nobody read the count beside it."""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('organisation', '0018_template_file'),
    ]

    operations = [
        migrations.RemoveField(model_name='linetemplate', name='variable_count'),
    ]
