"""Lets names and texts be found without their accents, and names with typing errors.

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

CREATE FUNCTION name_words(name text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 1000 SET search_path FROM CURRENT AS $$
BEGIN
    RETURN ' ' || lower(unaccent('unaccent', name));
END $$;
"""
REMOVE = """
DROP FUNCTION name_words(text);
DROP TEXT SEARCH CONFIGURATION dutch_folded;
"""


class Migration(migrations.Migration):
    dependencies = [("residents", "0001_residents")]
    operations = [migrations.RunSQL(MAKE, REMOVE)]
