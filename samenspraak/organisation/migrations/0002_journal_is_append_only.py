"""Lets the database itself refuse to change the journal, whoever asks through the application."""

from django.db import migrations

REFUSE = """
CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The journal is append-only: % on % is refused.', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER journal_entry_stays BEFORE UPDATE OR DELETE ON organisation_journalentry
    FOR EACH ROW EXECUTE FUNCTION journal_is_append_only();
CREATE TRIGGER journal_entry_no_truncate BEFORE TRUNCATE ON organisation_journalentry
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();
CREATE TRIGGER journal_seal_stays BEFORE UPDATE OR DELETE ON organisation_journalseal
    FOR EACH ROW EXECUTE FUNCTION journal_is_append_only();
CREATE TRIGGER journal_seal_no_truncate BEFORE TRUNCATE ON organisation_journalseal
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();
"""

ALLOW = """
DROP TRIGGER journal_entry_stays ON organisation_journalentry;
DROP TRIGGER journal_entry_no_truncate ON organisation_journalentry;
DROP TRIGGER journal_seal_stays ON organisation_journalseal;
DROP TRIGGER journal_seal_no_truncate ON organisation_journalseal;
DROP FUNCTION journal_is_append_only();
"""


class Migration(migrations.Migration):
    dependencies = [("organisation", "0001_organisation")]
    operations = [migrations.RunSQL(REFUSE, ALLOW)]
