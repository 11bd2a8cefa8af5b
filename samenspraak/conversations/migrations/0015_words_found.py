"""The index by which messages are found; built while messages come and go. A million take a minute or two."""

import django.contrib.postgres.indexes
from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("conversations", "0014_known_words")]
    operations = [
        AddIndexConcurrently(
            model_name="message",
            index=django.contrib.postgres.indexes.GinIndex(
                models.Func("text", "municipality", "author", "came_at", function="message_words"),
                gin_pending_list_limit=1024,
                name="message_words",
            ),
        ),
    ]
