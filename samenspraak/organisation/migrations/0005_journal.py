"""The journal, which the database itself refuses to change, whoever asks through the application."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

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
    replaces = [
        ('organisation', '0004_guard_rules'),
    ]

    dependencies = [
        ('organisation', '0004_lines'),
    ]

    operations = [
        migrations.CreateModel(
            name='JournalSeal',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sealed_at', models.DateTimeField()),
                ('first_id', models.BigIntegerField()),
                ('last_id', models.BigIntegerField()),
                ('entry_ids', models.JSONField()),
                ('digest', models.CharField(max_length=64)),
                ('previous_digest', models.CharField(max_length=64, unique=True)),
            ],
        ),
        migrations.CreateModel(
            name='JournalEntry',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.municipality')),
                ('employee', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('at', models.DateTimeField()),
                ('deed', models.CharField(max_length=40)),
                ('subject', models.CharField(max_length=80)),
                ('details', models.JSONField(default=dict)),
            ],
            options={
                'indexes': [models.Index(fields=['municipality', 'subject'], name='journal_subject'), models.Index(fields=['municipality', '-id'], name='journal_newest')],
            },
        ),
        migrations.CreateModel(
            name='UnsealedEntry',
            fields=[
                ('entry', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='+', serialize=False, to='organisation.journalentry')),
            ],
        ),
        migrations.RunSQL(REFUSE, ALLOW),
    ]
