"""The messages, their files, their way to the network, and the words they are found by.

A function of our own, and not the expression itself, so that PostgreSQL knows what it costs and does not make the
words of many messages again when the index has them.
"""

import uuid

import django.contrib.postgres.indexes
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

MAKE = """
CREATE FUNCTION message_words(text text, municipality bigint, author bigint, came_at timestamptz) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 10000 SET search_path FROM CURRENT AS $$
BEGIN
    RETURN to_tsvector('dutch_folded', left(text, 20000)) || array_to_tsvector(array_remove(ARRAY[
        '=a' || author, '=w' || municipality || '.' || floor(extract(epoch FROM came_at) / 604800)::bigint], NULL));
END $$;
"""
REMOVE = """
DROP FUNCTION message_words(text, bigint, bigint, timestamptz);
"""


class Migration(migrations.Migration):
    replaces = [
        ('conversations', '0002_early_changes'), ('conversations', '0003_list_of_all'),
        ('conversations', '0004_outbox_holds'), ('conversations', '0005_undone_closing'),
        ('conversations', '0006_erasing'), ('conversations', '0007_formal'), ('conversations', '0008_term'),
        ('conversations', '0009_sensitive_files'), ('conversations', '0010_team'),
        ('conversations', '0011_snoozing'), ('conversations', '0012_topic'), ('conversations', '0013_heard'),
        ('conversations', '0014_known_words'), ('conversations', '0015_words_found'),
        ('conversations', '0016_draft'), ('conversations', '0017_conclusions'), ('conversations', '0018_next_try'),
        ('conversations', '0019_follows'), ('conversations', '0020_satisfaction'),
        ('conversations', '0021_scheduled'), ('conversations', '0022_priority'),
        ('conversations', '0023_dropped_priority'), ('conversations', '0024_broken_promise'),
        ('conversations', '0025_urgent_first'), ('conversations', '0026_language'),
        ('conversations', '0027_mention'), ('conversations', '0028_saved_filter'),
        ('conversations', '0029_seen_mention'), ('conversations', '0030_seems_press'),
        ('conversations', '0031_approval'), ('conversations', '0032_merging'),
        ('conversations', '0033_voice_transcript'),
    ]

    dependencies = [
        ('conversations', '0001_conversation'),
        ('organisation', '0005_journal'),
        ('residents', '0001_names_and_addresses'),
    ]

    operations = [
        migrations.RunSQL(MAKE, REMOVE),
        migrations.CreateModel(
            name='Message',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.municipality')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='messages', to='conversations.conversation')),
                ('line', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.line')),
                ('direction', models.CharField(choices=[('in', 'From the resident'), ('out', 'To the resident'), ('note', 'For colleagues'), ('kept', 'Not sent: for a colleague to approve')], max_length=4)),
                ('kind', models.CharField(choices=[('text', 'Text'), ('image', 'Picture'), ('video', 'Film'), ('audio', 'Sound'), ('document', 'Document'), ('sticker', 'Sticker'), ('location', 'Location'), ('contacts', 'Contact card'), ('choice', 'Choice'), ('form', 'Form'), ('order', 'Order'), ('template', 'Template'), ('buttons', 'Buttons'), ('list', 'List'), ('link', 'Link'), ('reaction', 'Reaction'), ('notice', 'Notice of the network'), ('unsupported', 'Not supported')], default='text', max_length=12)),
                ('author', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('automatic', models.CharField(blank=True, max_length=40)),
                ('reference', models.UUIDField(default=uuid.uuid4, unique=True)),
                ('network_id', models.CharField(blank=True, max_length=256)),
                ('text', models.TextField(blank=True)),
                ('findings', models.JSONField(default=list)),
                ('original', models.BinaryField(null=True)),
                ('payload', models.JSONField(default=dict)),
                ('reply_to', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='conversations.message')),
                ('next_try', models.OneToOneField(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='conversations.message')),
                ('is_forwarded', models.BooleanField(default=False)),
                ('status', models.CharField(blank=True, choices=[('queued', 'queued'), ('uncertain', 'uncertain'), ('accepted', 'accepted'), ('sent', 'sent'), ('failed', 'failed'), ('delivered', 'delivered'), ('read', 'read')], max_length=10)),
                ('status_at', models.DateTimeField(null=True)),
                ('failure_code', models.CharField(blank=True, max_length=20)),
                ('failure_reason', models.CharField(blank=True, choices=[('temporary', 'temporary'), ('too_fast', 'too_fast'), ('spam_limit', 'spam_limit'), ('window_closed', 'window_closed'), ('unreachable', 'unreachable'), ('not_now', 'not_now'), ('opted_out', 'opted_out'), ('media_refused', 'media_refused'), ('media_lost', 'media_lost'), ('unsupported', 'unsupported'), ('bad_request', 'bad_request'), ('bad_address', 'bad_address'), ('template_wrong', 'template_wrong'), ('template_paused', 'template_paused'), ('form_blocked', 'form_blocked'), ('not_registered', 'not_registered'), ('payment', 'payment'), ('account_locked', 'account_locked'), ('no_permission', 'no_permission'), ('inbound_lost', 'inbound_lost'), ('blocked_list', 'blocked_list'), ('guarded', 'guarded'), ('arrived', 'arrived'), ('unknown', 'unknown')], max_length=20)),
                ('resident_reaction', models.CharField(blank=True, max_length=40)),
                ('own_reaction', models.CharField(blank=True, max_length=40)),
                ('came_at', models.DateTimeField()),
                ('stored_at', models.DateTimeField()),
                ('reacted_at', models.DateTimeField(null=True)),
                ('edited_at', models.DateTimeField(null=True)),
                ('formal', models.CharField(blank=True, choices=[('ingebrekestelling', 'ingebrekestelling'), ('avg-verzoek', 'avg-verzoek'), ('woo-verzoek', 'woo-verzoek'), ('aansprakelijkstelling', 'aansprakelijkstelling'), ('bezwaar', 'bezwaar'), ('klacht', 'klacht'), ('aanvraag', 'aanvraag')], db_default='', default='', max_length=24)),
                ('revoked_at', models.DateTimeField(null=True)),
                ('erased_at', models.DateTimeField(null=True)),
                ('erased_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'indexes': [models.Index(fields=['conversation', '-came_at', '-id'], name='message_thread'), models.Index(condition=models.Q(('original__isnull', False)), fields=['conversation'], name='message_sealed'), django.contrib.postgres.indexes.GinIndex(models.Func('text', 'municipality', 'author', 'came_at', function='message_words'), gin_pending_list_limit=1024, name='message_words')],
                'constraints': [models.UniqueConstraint(condition=models.Q(('network_id', ''), _negated=True), fields=('line', 'network_id'), name='message_once')],
            },
        ),
        migrations.CreateModel(
            name='Approval',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('message', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='approval', to='conversations.message')),
                ('asked_at', models.DateTimeField()),
                ('verdict', models.CharField(blank=True, choices=[('approved', 'Approved'), ('changed', 'Approved with changes'), ('returned', 'Returned'), ('withdrawn', 'Taken back by its writer')], max_length=10)),
                ('approver', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('decided_at', models.DateTimeField(null=True)),
                ('before', models.TextField(blank=True)),
                ('remark', models.TextField(blank=True)),
                ('lead_told_at', models.DateTimeField(null=True)),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('verdict', '')), fields=['asked_at'], name='approval_waiting'), models.Index(condition=models.Q(('verdict', ''), _negated=True), fields=['decided_at'], name='approval_decided')],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('decided_at', None), ('verdict', '')), models.Q(models.Q(('verdict', ''), _negated=True), ('decided_at__isnull', False)), _connector='OR'), name='approval_decided_at_a_moment')],
            },
        ),
        migrations.CreateModel(
            name='Attachment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('message', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='attachment', to='conversations.message')),
                ('state', models.CharField(choices=[('waiting', 'Being fetched'), ('ready', 'Ready'), ('refused', 'Refused')], default='waiting', max_length=8)),
                ('network_media_id', models.CharField(blank=True, max_length=256)),
                ('claimed_type', models.CharField(blank=True, max_length=128)),
                ('claimed_sha256', models.BinaryField(null=True)),
                ('mime_type', models.CharField(blank=True, max_length=128)),
                ('file', models.FileField(blank=True, max_length=255, upload_to='attachments/%Y/%m/%d')),
                ('file_name', models.CharField(blank=True, max_length=255)),
                ('size', models.PositiveBigIntegerField(default=0)),
                ('is_voice', models.BooleanField(default=False)),
                ('is_scanned', models.BooleanField(default=False)),
                ('transcript', models.TextField(blank=True, db_default='')),
                ('refused_why', models.CharField(blank=True, max_length=20)),
                ('attempts', models.PositiveSmallIntegerField(default=0)),
                ('sensitive_at', models.DateTimeField(null=True)),
                ('erased_at', models.DateTimeField(null=True)),
                ('erased_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('sensitive_at__isnull', False)), fields=['id'], name='attachment_sensitive')],
            },
        ),
        migrations.CreateModel(
            name='Mention',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='mentions', to='conversations.conversation')),
                ('message', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='conversations.message')),
                ('employee', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('seen_at', models.DateTimeField(null=True)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('message', 'employee'), name='mention_once')],
            },
        ),
        migrations.CreateModel(
            name='Trace',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('line', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisation.line')),
                ('network_id', models.CharField(max_length=256)),
                ('erased_at', models.DateTimeField()),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('line', 'network_id'), name='trace_once')],
            },
        ),
        migrations.CreateModel(
            name='OutboxItem',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('message', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='outbox_item', to='conversations.message')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='conversations.conversation')),
                ('line', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisation.line')),
                ('due_at', models.DateTimeField()),
                ('leased_until', models.DateTimeField(null=True)),
                ('attempts', models.PositiveSmallIntegerField(default=0)),
                ('holds', models.PositiveSmallIntegerField(db_default=0)),
            ],
            options={
                'indexes': [models.Index(fields=['due_at'], name='outbox_due'), models.Index(fields=['conversation', 'id'], name='outbox_order')],
            },
        ),
        migrations.CreateModel(
            name='EarlyStatus',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('line', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisation.line')),
                ('network_id', models.CharField(max_length=256)),
                ('status', models.CharField(max_length=10)),
                ('at', models.DateTimeField()),
                ('failure_code', models.CharField(blank=True, max_length=20)),
                ('failure_reason', models.CharField(blank=True, max_length=20)),
                ('failure_decision', models.CharField(blank=True, db_default='', default='', max_length=20)),
                ('wait_seconds', models.PositiveIntegerField(db_default=0, default=0)),
                ('came_at', models.DateTimeField()),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('line', 'network_id', 'status'), name='early_status_once')],
            },
        ),
        migrations.CreateModel(
            name='EarlyChange',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('line', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisation.line')),
                ('resident', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='residents.resident')),
                ('network_id', models.CharField(max_length=256)),
                ('target_id', models.CharField(max_length=256)),
                ('what', models.CharField(choices=[('reaction', 'Reaction'), ('revoke', 'Revoke'), ('edit', 'Edit')], max_length=10)),
                ('emoji', models.CharField(blank=True, max_length=40)),
                ('has_text', models.BooleanField(default=False)),
                ('text', models.TextField(blank=True)),
                ('findings', models.JSONField(default=list)),
                ('original', models.BinaryField(null=True)),
                ('at', models.DateTimeField()),
                ('came_at', models.DateTimeField()),
            ],
            options={
                'indexes': [models.Index(fields=['line', 'target_id'], name='early_change_of')],
                'constraints': [models.UniqueConstraint(fields=('line', 'network_id'), name='early_change_once')],
            },
        ),
        migrations.CreateModel(
            name='Heard',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('line', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisation.line')),
                ('network_id', models.CharField(max_length=256)),
                ('what', models.CharField(max_length=10)),
                ('came_at', models.DateTimeField()),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('line', 'network_id'), name='heard_once')],
            },
        ),
        migrations.CreateModel(
            name='KnownWord',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisation.municipality')),
                ('word', models.CharField(max_length=40)),
                ('residents', models.PositiveIntegerField()),
            ],
            options={
                'indexes': [django.contrib.postgres.indexes.GinIndex(fields=['word'], name='known_word_like', opclasses=['gin_trgm_ops'])],
                'constraints': [models.UniqueConstraint(fields=('municipality', 'word'), name='known_word_once')],
            },
        ),
    ]
