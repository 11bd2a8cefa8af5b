"""What the search asks of a message, and the words it knows.

A function of our own, and not the expression itself, so that PostgreSQL knows what it costs and does not make the
words of many messages again when the index has them.
"""

import django.contrib.postgres.indexes
import django.db.models.deletion
from django.db import migrations, models

MAKE = """
CREATE FUNCTION message_words(text text, municipality bigint, author bigint, came_at timestamptz) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 10000 SET search_path FROM CURRENT AS $$
BEGIN
    RETURN to_tsvector('dutch_folded', left(text, 20000)) || array_to_tsvector(array_remove(ARRAY[
        '=a' || author, '=w' || municipality || '.' || floor(extract(epoch FROM came_at) / 604800)::bigint], NULL));
END $$;
"""
REMOVE = "DROP FUNCTION message_words(text, bigint, bigint, timestamptz);"


class Migration(migrations.Migration):
    dependencies = [("conversations", "0013_heard"), ("residents", "0002_folding")]
    operations = [
        migrations.RunSQL(MAKE, REMOVE),
        migrations.CreateModel(
            name="KnownWord",
            fields=[
                (
                    "id",
                    models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                ),
                ("word", models.CharField(max_length=40)),
                ("residents", models.PositiveIntegerField()),
                (
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="organisation.municipality",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("municipality", "word"), name="known_word_once")
                ],
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["word"], name="known_word_like", opclasses=["gin_trgm_ops"]
                    )
                ],
            },
        ),
    ]
