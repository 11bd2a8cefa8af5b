"""Articles of the knowledge base, with the words they are found by: Dutch stems, accents left out.

A function of our own, as of messages, so that the index can hold its outcome. The title weighs most, then the answer.
"""

import django.contrib.postgres.indexes
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

MAKE = """
CREATE FUNCTION article_words(title text, je text, u text, text text) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 10000 SET search_path FROM CURRENT AS $$
BEGIN
    RETURN setweight(to_tsvector('dutch_folded', title), 'A')
        || setweight(to_tsvector('dutch_folded', je || ' ' || u), 'B')
        || to_tsvector('dutch_folded', text);
END $$;
"""
REMOVE = "DROP FUNCTION article_words(text, text, text, text);"


class Migration(migrations.Migration):

    dependencies = [("organisation", "0022_idle_minutes"), ("residents", "0002_folding")]

    operations = [
        migrations.RunSQL(MAKE, REMOVE),
        migrations.CreateModel(
            name="Article",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=80)),
                ("je", models.TextField(max_length=2000)),
                ("u", models.TextField(max_length=2000)),
                ("review_on", models.DateField(blank=True, null=True)),
                ("use_count", models.PositiveIntegerField(default=0)),
                ("used_at", models.DateTimeField(blank=True, null=True)),
                ("changed_at", models.DateTimeField()),
                ("text", models.TextField(max_length=20000)),
                (
                    "changed_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="organisation.municipality",
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="organisation.team",
                    ),
                ),
                (
                    "topic",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.topic",
                    ),
                ),
            ],
            options={
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        models.Func("title", "je", "u", "text", function="article_words"), name="article_words"
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("municipality", "title"), name="article_title_once")
                ],
            },
        ),
    ]
