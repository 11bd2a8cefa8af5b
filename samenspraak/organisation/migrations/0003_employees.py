"""Those who work at the desk, what they wrote, and how they sign in."""

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.text
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    replaces = [
        ('organisation', '0005_erase_after'), ('organisation', '0006_specialist'),
        ('organisation', '0007_canned_answers'), ('organisation', '0008_topics'),
        ('organisation', '0009_text_changes'), ('organisation', '0010_results'),
        ('organisation', '0011_first_results'), ('organisation', '0012_reopen_hours'),
        ('organisation', '0013_after_sending'), ('organisation', '0014_health'),
        ('organisation', '0015_asks_satisfaction'), ('organisation', '0016_employee_email_once'),
        ('organisation', '0017_template_parts'), ('organisation', '0018_template_file'),
        ('organisation', '0019_no_variable_count'), ('organisation', '0020_employee_alerts'),
        ('organisation', '0021_sign_ins'), ('organisation', '0022_idle_minutes'), ('organisation', '0023_articles'),
        ('organisation', '0024_second_factor'), ('organisation', '0025_senior'),
        ('organisation', '0026_private_team'), ('organisation', '0027_own_letterbox'),
        ('organisation', '0028_identity_provider'), ('organisation', '0029_press_team'),
        ('organisation', '0030_training'), ('organisation', '0031_pilot'), ('organisation', '0032_communications'),
        ('organisation', '0033_digest'), ('organisation', '0034_directory'), ('organisation', '0035_security_keys'),
    ]

    dependencies = [
        ('organisation', '0002_municipality'),
        ('sessions', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='Employee',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('password', models.CharField(max_length=128, verbose_name='password')),
                ('last_login', models.DateTimeField(blank=True, null=True, verbose_name='last login')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='employees', to='organisation.municipality')),
                ('team', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='employees', to='organisation.team')),
                ('email', models.EmailField(max_length=254, unique=True)),
                ('name', models.CharField(max_length=100)),
                ('role', models.CharField(choices=[('agent', 'Agent'), ('senior', 'Senior agent'), ('lead', 'Team lead'), ('administrator', 'Administrator'), ('privacy_officer', 'Privacy officer'), ('specialist', 'Specialist'), ('communications', 'Communications adviser')], default='agent', max_length=20)),
                ('is_active', models.BooleanField(default=True)),
                ('language', models.CharField(choices=[('nl', 'Nederlands'), ('en', 'English')], default='nl', max_length=2)),
                ('scheme', models.CharField(choices=[('auto', 'As my device'), ('light', 'Light'), ('dark', 'Dark')], default='auto', max_length=5)),
                ('enter_sends', models.BooleanField(default=True)),
                ('single_keys', models.BooleanField(default=True)),
                ('after_sending', models.CharField(choices=[('stay', 'Stay here'), ('next', 'Next conversation'), ('close', 'Finish the conversation')], db_default='stay', default='stay', max_length=5)),
                ('wants_sound', models.BooleanField(db_default=False, default=False)),
                ('wants_notifications', models.BooleanField(db_default=False, default=False)),
                ('digest', models.CharField(choices=[('never', 'never'), ('hour', 'hour'), ('morning', 'morning')], db_default='morning', default='morning', max_length=7)),
            ],
            options={
                'constraints': [models.UniqueConstraint(django.db.models.functions.text.Lower('email'), name='employee_email_once')],
            },
        ),
        migrations.CreateModel(
            name='CannedAnswer',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisation.municipality')),
                ('team', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisation.team')),
                ('title', models.CharField(max_length=80)),
                ('je', models.TextField(max_length=2000)),
                ('u', models.TextField(max_length=2000)),
                ('review_on', models.DateField(blank=True, null=True)),
                ('use_count', models.PositiveIntegerField(default=0)),
                ('used_at', models.DateTimeField(blank=True, null=True)),
                ('changed_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('changed_at', models.DateTimeField()),
                ('word', models.SlugField(max_length=30)),
            ],
            options={
                'constraints': [models.UniqueConstraint(condition=models.Q(('team', None)), fields=('municipality', 'word'), name='canned_word_of_all_once'), models.UniqueConstraint(fields=('team', 'word'), name='canned_word_of_team_once')],
            },
        ),
        migrations.CreateModel(
            name='Article',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisation.municipality')),
                ('team', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisation.team')),
                ('title', models.CharField(max_length=80)),
                ('je', models.TextField(max_length=2000)),
                ('u', models.TextField(max_length=2000)),
                ('review_on', models.DateField(blank=True, null=True)),
                ('use_count', models.PositiveIntegerField(default=0)),
                ('used_at', models.DateTimeField(blank=True, null=True)),
                ('changed_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('changed_at', models.DateTimeField()),
                ('topic', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.topic')),
                ('text', models.TextField(max_length=20000)),
            ],
            options={
                'indexes': [django.contrib.postgres.indexes.GinIndex(models.Func('title', 'je', 'u', 'text', function='article_words'), name='article_words')],
                'constraints': [models.UniqueConstraint(fields=('municipality', 'title'), name='article_title_once')],
            },
        ),
        migrations.CreateModel(
            name='TextChange',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='organisation.municipality')),
                ('key', models.CharField(max_length=60)),
                ('je', models.TextField(blank=True)),
                ('u', models.TextField(blank=True)),
                ('why', models.CharField(max_length=300)),
                ('changed_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('changed_at', models.DateTimeField()),
            ],
            options={
                'indexes': [models.Index(fields=['municipality', 'key', '-id'], name='text_change_newest')],
            },
        ),
        migrations.CreateModel(
            name='DirectoryAccount',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='directory_accounts', to='organisation.municipality')),
                ('employee', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='directory_account', to=settings.AUTH_USER_MODEL)),
                ('user_name', models.CharField(max_length=254)),
                ('external_id', models.CharField(blank=True, max_length=255)),
                ('given_name', models.CharField(blank=True, max_length=100)),
                ('family_name', models.CharField(blank=True, max_length=100)),
                ('left_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'constraints': [models.UniqueConstraint(models.F('municipality'), django.db.models.functions.text.Lower('user_name'), name='directory_user_name_once'), models.UniqueConstraint(condition=models.Q(('external_id', ''), _negated=True), fields=('municipality', 'external_id'), name='directory_external_id_once')],
            },
        ),
        migrations.CreateModel(
            name='ProviderAccount',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('provider', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='accounts', to='organisation.identityprovider')),
                ('employee', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='provider_account', to=settings.AUTH_USER_MODEL)),
                ('subject', models.CharField(max_length=255)),
                ('linked_at', models.DateTimeField()),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('provider', 'subject'), name='provider_account_once')],
            },
        ),
        migrations.CreateModel(
            name='SecondFactor',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('employee', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='second_factor', to=settings.AUTH_USER_MODEL)),
                ('secret', models.BinaryField(null=True)),
                ('last_step', models.PositiveBigIntegerField(default=0)),
                ('recovery_codes', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=64))),
                ('set_up_at', models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name='SecurityKey',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('factor', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='keys', to='organisation.secondfactor')),
                ('credential_id', models.BinaryField(unique=True)),
                ('public_key', models.BinaryField()),
                ('sign_count', models.PositiveBigIntegerField()),
                ('transports', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20))),
                ('name', models.CharField(max_length=40)),
                ('made_at', models.DateTimeField()),
                ('used_at', models.DateTimeField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name='KeyChallenge',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('employee', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='key_challenges', to=settings.AUTH_USER_MODEL)),
                ('challenge', models.BinaryField()),
                ('asked_at', models.DateTimeField(db_index=True)),
            ],
        ),
        migrations.CreateModel(
            name='SignIn',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('session', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='sign_in', to='sessions.session')),
                ('employee', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='sign_ins', to=settings.AUTH_USER_MODEL)),
                ('browser', models.CharField(blank=True, max_length=20)),
                ('system', models.CharField(blank=True, max_length=20)),
                ('began_at', models.DateTimeField()),
                ('active_at', models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name='Training',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('employee', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='training', to=settings.AUTH_USER_MODEL)),
                ('began_at', models.DateTimeField()),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
                ('approved', models.PositiveIntegerField(default=0)),
                ('changed', models.PositiveIntegerField(default=0)),
                ('returned', models.PositiveIntegerField(default=0)),
            ],
        ),
        migrations.CreateModel(
            name='GuardRule',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='guard_rules', to='organisation.municipality')),
                ('trust', models.CharField(max_length=20)),
                ('flow', models.CharField(max_length=3)),
                ('kind', models.CharField(max_length=20)),
                ('measure', models.CharField(max_length=10)),
                ('why', models.CharField(max_length=300)),
                ('changed_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('changed_at', models.DateTimeField()),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('municipality', 'trust', 'flow', 'kind'), name='guard_rule_once'), models.CheckConstraint(condition=models.Q(models.Q(('flow', 'in'), ('measure__in', ['allow', 'mask', 'refer'])), models.Q(('flow', 'out'), ('measure__in', ['allow', 'stop'])), _connector='OR'), name='guard_rule_can_be'), models.CheckConstraint(condition=models.Q(('kind', 'BSN'), ('measure', 'allow'), ('trust', 'messaging'), _negated=True), name='guard_rule_keeps_bsn')],
            },
        ),
    ]
