"""Residents and where they are reached, found by name without accents and with typing errors."""

import django.contrib.postgres.indexes
import django.db.models.deletion
from django.db import migrations, models

MAKE = """
CREATE FUNCTION name_words(name text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 1000 SET search_path FROM CURRENT AS $$
BEGIN
    RETURN ' ' || lower(unaccent('unaccent', name));
END $$;
"""
REMOVE = """
DROP FUNCTION name_words(text);
"""


class Migration(migrations.Migration):
    replaces = [
        ('residents', '0001_residents'), ('residents', '0002_folding'), ('residents', '0003_names_found'),
    ]

    dependencies = [
        ('organisation', '0005_journal'),
    ]

    operations = [
        migrations.RunSQL(MAKE, REMOVE),
        migrations.CreateModel(
            name='Resident',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.municipality')),
                ('name', models.CharField(blank=True, max_length=256)),
                ('form', models.CharField(blank=True, choices=[('je', 'je'), ('u', 'u')], max_length=2)),
                ('wants_marketing', models.BooleanField(null=True)),
                ('blocked_at', models.DateTimeField(blank=True, null=True)),
                ('conflict_at', models.DateTimeField(blank=True, null=True)),
                ('met_at', models.DateTimeField()),
            ],
            options={
                'indexes': [django.contrib.postgres.indexes.GinIndex(django.contrib.postgres.indexes.OpClass(models.Func('name', function='name_words'), name='gin_trgm_ops'), name='resident_name_like')],
            },
        ),
        migrations.CreateModel(
            name='ResidentAddress',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.municipality')),
                ('resident', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='addresses', to='residents.resident')),
                ('channel', models.CharField(max_length=30)),
                ('kind', models.CharField(choices=[('phone', 'phone'), ('bsuid', 'bsuid'), ('parent_bsuid', 'parent_bsuid')], max_length=20)),
                ('value', models.CharField(max_length=512)),
                ('known_at', models.DateTimeField()),
                ('replaced_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'constraints': [models.UniqueConstraint(condition=models.Q(('replaced_at', None)), fields=('municipality', 'channel', 'kind', 'value'), name='address_once')],
            },
        ),
    ]
