"""Safe ways out of a conversation: call-back appointments, one-time forms, mail."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    replaces = [
        ('referrals', '0001_referrals'), ('referrals', '0002_appointments'), ('referrals', '0003_forms'),
        ('referrals', '0004_mail'), ('referrals', '0005_appointment_page'),
    ]

    dependencies = [
        ('conversations', '0002_messages'),
        ('organisation', '0005_journal'),
    ]

    operations = [
        migrations.CreateModel(
            name='OneTimeForm',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.municipality')),
                ('name', models.CharField(max_length=80)),
                ('purpose', models.TextField(max_length=500)),
                ('team', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.team')),
                ('retention_days', models.PositiveSmallIntegerField(default=30)),
                ('is_active', models.BooleanField(default=True)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('municipality', 'name'), name='one_time_form_once'), models.CheckConstraint(condition=models.Q(('retention_days__gte', 1), ('retention_days__lte', 365)), name='one_time_form_ends')],
            },
        ),
        migrations.CreateModel(
            name='FormField',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('form', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='fields', to='referrals.onetimeform')),
                ('place', models.PositiveSmallIntegerField()),
                ('label', models.CharField(max_length=100)),
                ('help', models.CharField(blank=True, max_length=300)),
                ('kind', models.CharField(choices=[('text', 'Short text'), ('long_text', 'Long text'), ('address', 'Postcode and house number'), ('bsn', 'BSN'), ('date', 'Date'), ('choice', 'Choice from a list'), ('email', 'E-mail address'), ('phone', 'Phone number'), ('file', 'File')], max_length=12)),
                ('choices', models.JSONField(blank=True, default=list)),
                ('is_required', models.BooleanField(default=True)),
            ],
            options={
                'ordering': ['place', 'pk'],
                'indexes': [models.Index(fields=['form', 'place'], name='form_field_place')],
            },
        ),
        migrations.CreateModel(
            name='AddressEntry',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisation.municipality')),
                ('postcode', models.CharField(max_length=7)),
                ('number', models.PositiveIntegerField()),
                ('addition', models.CharField(blank=True, max_length=10)),
                ('street', models.CharField(max_length=100)),
                ('place', models.CharField(max_length=100)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('municipality', 'postcode', 'number', 'addition'), name='address_entry_once')],
            },
        ),
        migrations.CreateModel(
            name='LinkTries',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('source', models.CharField(max_length=64)),
                ('began_at', models.DateTimeField()),
                ('count', models.PositiveIntegerField(default=0)),
            ],
            options={
                'indexes': [models.Index(fields=['began_at'], name='link_tries_old')],
                'constraints': [models.UniqueConstraint(fields=('source', 'began_at'), name='link_tries_once')],
            },
        ),
        migrations.CreateModel(
            name='MailAddress',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisation.municipality')),
                ('formal', models.CharField(blank=True, choices=[('ingebrekestelling', 'ingebrekestelling'), ('avg-verzoek', 'avg-verzoek'), ('woo-verzoek', 'woo-verzoek'), ('aansprakelijkstelling', 'aansprakelijkstelling'), ('bezwaar', 'bezwaar'), ('klacht', 'klacht'), ('aanvraag', 'aanvraag')], default='', max_length=24)),
                ('address', models.EmailField(max_length=128)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('municipality', 'formal'), name='mail_address_once')],
            },
        ),
        migrations.CreateModel(
            name='Referral',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.municipality')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='referrals', to='conversations.conversation')),
                ('message', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='referral', to='conversations.message')),
                ('employee', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('way', models.CharField(choices=[('callback', 'Call-back appointment'), ('form', 'One-time form'), ('mail', 'Mail')], max_length=10)),
                ('kinds', models.JSONField(default=list)),
                ('formal', models.CharField(blank=True, choices=[('ingebrekestelling', 'ingebrekestelling'), ('avg-verzoek', 'avg-verzoek'), ('woo-verzoek', 'woo-verzoek'), ('aansprakelijkstelling', 'aansprakelijkstelling'), ('bezwaar', 'bezwaar'), ('klacht', 'klacht'), ('aanvraag', 'aanvraag')], db_default='', default='', max_length=24)),
                ('made_at', models.DateTimeField()),
                ('outcome', models.CharField(choices=[('open', 'Not used yet'), ('done', 'Done'), ('expired', 'Never used'), ('cancelled', 'Cancelled'), ('no_show', 'Not reached')], default='open', max_length=10)),
                ('outcome_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'indexes': [models.Index(fields=['municipality', '-made_at'], name='referral_newest'), models.Index(fields=['conversation', '-made_at'], name='referral_of')],
            },
        ),
        migrations.CreateModel(
            name='FormLink',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('form', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='links', to='referrals.onetimeform')),
                ('referral', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='form_link', to='referrals.referral')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='form_links', to='conversations.conversation')),
                ('token_hash', models.CharField(max_length=64, unique=True)),
                ('check_code', models.CharField(max_length=40)),
                ('expires_at', models.DateTimeField()),
                ('used_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('used_at', None)), fields=['expires_at'], name='form_link_waits')],
            },
        ),
        migrations.CreateModel(
            name='FormAnswer',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('link', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='answer', to='referrals.formlink')),
                ('form', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='answers', to='referrals.onetimeform')),
                ('sealed', models.BinaryField(null=True)),
                ('filled_at', models.DateTimeField()),
                ('expires_at', models.DateTimeField()),
                ('destroyed_at', models.DateTimeField(blank=True, null=True)),
                ('handled_at', models.DateTimeField(blank=True, null=True)),
                ('handled_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('outcome_note', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='conversations.message')),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('destroyed_at', None)), fields=['expires_at'], name='form_answer_kept'), models.Index(fields=['form', '-filled_at'], name='form_answer_newest')],
            },
        ),
        migrations.CreateModel(
            name='AnswerFile',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('answer', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='files', to='referrals.formanswer')),
                ('mime_type', models.CharField(max_length=128)),
                ('size', models.PositiveIntegerField()),
                ('is_scanned', models.BooleanField(default=False)),
                ('sealed', models.BinaryField()),
            ],
        ),
        migrations.CreateModel(
            name='CallbackPlan',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('team', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='callback_plan', to='organisation.team')),
                ('slot_minutes', models.PositiveSmallIntegerField(default=15)),
                ('capacity', models.PositiveSmallIntegerField(default=1)),
                ('lead_minutes', models.PositiveSmallIntegerField(default=60)),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('slot_minutes__gte', 5)), name='callback_slot_lasts'), models.CheckConstraint(condition=models.Q(('capacity__gte', 1)), name='callback_somebody_calls')],
            },
        ),
        migrations.CreateModel(
            name='CallbackHours',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('plan', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='hours', to='referrals.callbackplan')),
                ('weekday', models.PositiveSmallIntegerField()),
                ('opens', models.TimeField()),
                ('closes', models.TimeField()),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('opens__lt', models.F('closes'))), name='callback_hours_open_first'), models.CheckConstraint(condition=models.Q(('weekday__lte', 6)), name='callback_weekday_exists')],
            },
        ),
        migrations.CreateModel(
            name='Appointment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.municipality')),
                ('conversation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='appointments', to='conversations.conversation')),
                ('referral', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='appointment', to='referrals.referral')),
                ('team', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.team')),
                ('employee', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('reference', models.UUIDField(unique=True)),
                ('token_hash', models.CharField(blank=True, max_length=64)),
                ('check_code', models.CharField(blank=True, db_default='', max_length=40)),
                ('choose_until', models.DateTimeField(blank=True, null=True)),
                ('state', models.CharField(choices=[('offered', 'Offered'), ('booked', 'Booked'), ('rescheduled', 'Rescheduled'), ('done', 'Reached'), ('cancelled', 'Cancelled'), ('no_show', 'Not reached')], default='offered', max_length=12)),
                ('starts_at', models.DateTimeField(blank=True, null=True)),
                ('minutes', models.PositiveSmallIntegerField()),
                ('attempts', models.PositiveSmallIntegerField(default=0)),
                ('outcome_note', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='conversations.message')),
                ('offered_at', models.DateTimeField()),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'indexes': [models.Index(fields=['team', 'starts_at'], name='appointment_taken'), models.Index(fields=['municipality', 'starts_at'], name='appointment_agenda'), models.Index(condition=models.Q(('state__in', ['offered', 'booked', 'rescheduled'])), fields=['referral'], name='appointment_live')],
                'constraints': [models.UniqueConstraint(condition=models.Q(('state__in', ['offered', 'booked', 'rescheduled'])), fields=('conversation',), name='one_live_appointment'), models.UniqueConstraint(condition=models.Q(('token_hash', ''), _negated=True), fields=('token_hash',), name='appointment_token_once'), models.CheckConstraint(condition=models.Q(models.Q(('state__in', ['booked', 'rescheduled']), _negated=True), ('starts_at__isnull', False), _connector='OR'), name='appointment_has_moment')],
            },
        ),
        migrations.CreateModel(
            name='HeardAnswer',
            fields=[
                ('message', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='+', serialize=False, to='conversations.message')),
            ],
        ),
    ]
