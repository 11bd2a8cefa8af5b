"""What words are found by: extensions of PostgreSQL, and Dutch stems with the accents left out.

Both extensions come with PostgreSQL and may be made by the owner of a database. A function keeps the search path of
its making, so that it means the same while an index is built or a backup is read.
"""

from django.db import migrations

MAKE = """
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TEXT SEARCH CONFIGURATION dutch_folded (COPY = dutch);
ALTER TEXT SEARCH CONFIGURATION dutch_folded
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, dutch_stem;

CREATE FUNCTION article_words(title text, je text, u text, text text) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 10000 SET search_path FROM CURRENT AS $$
BEGIN
    RETURN setweight(to_tsvector('dutch_folded', title), 'A')
        || setweight(to_tsvector('dutch_folded', je || ' ' || u), 'B')
        || to_tsvector('dutch_folded', text);
END $$;
"""
REMOVE = """
DROP FUNCTION article_words(text, text, text, text);
DROP TEXT SEARCH CONFIGURATION dutch_folded;
"""


class Migration(migrations.Migration):
    replaces = [
        ('organisation', '0001_organisation'),
    ]

    dependencies = [
    ]

    operations = [
        migrations.RunSQL(MAKE, REMOVE),
    ]
