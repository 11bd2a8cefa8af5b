"""The index by which names are found; built while the desk works on."""

import django.contrib.postgres.indexes
from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("residents", "0002_folding")]
    operations = [
        AddIndexConcurrently(
            model_name="resident",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.indexes.OpClass(
                    models.Func("name", function="name_words"), name="gin_trgm_ops"
                ),
                name="resident_name_like",
            ),
        ),
    ]
