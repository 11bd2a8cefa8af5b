"""Builds the second wall after each migration: row-level security on every table that leads to a municipality.

It follows from the tables themselves: a row is of the municipality that it names, or of that of the row which its
first foreign key that is never empty leads to. So a table that is added is behind the wall by itself.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from django.apps import apps
from django.core.management import CommandError
from django.db import ProgrammingError, connection, transaction
from django.db.backends.utils import CursorWrapper
from django.db.models import ForeignKey, Model
from psycopg import sql
from psycopg.errors import InsufficientPrivilege

from samenspraak.organisation.wall import ROLE, SETTING

POLICY = "own_municipality"
MUNICIPALITY = "organisation.Municipality"
OURS = sql.SQL("(SELECT nullif(current_setting({}, true), '')::bigint)").format(sql.Literal(SETTING))
UNWALLED = frozenset({"UnsealedEntry"})
"""Written in one statement with the row it leads to, which no rule of the database sees at that moment; ids only."""
HAVE = """
SELECT relation.relname, obj_description(policy.oid, 'pg_policy')
FROM pg_policy AS policy JOIN pg_class AS relation ON relation.oid = policy.polrelid
WHERE policy.polname = %s AND relation.relnamespace = current_schema()::regnamespace
"""
MAKE_ROLE = """
DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = {name}) THEN CREATE ROLE {role} NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this server made it just now
END $$;
DO $$ BEGIN
    IF NOT pg_has_role({name}, 'SET') THEN GRANT {role} TO {user}; END IF;
END $$
"""
ADVICE = (
    "Pages need a role that this user of the database may not make. Let an administrator of the database do it:"
    " CREATE ROLE {role} NOLOGIN; GRANT {role} TO {user};"
)
GRANT = """
GRANT USAGE ON SCHEMA {schema} TO {role};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO {role};
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA {schema} TO {role}
"""


def build(**sent: object) -> None:
    """What is there already stays as it is. Only after migrating: tables that are emptied keep their wall."""
    if "plan" not in sent:
        return
    with transaction.atomic(), connection.cursor() as cursor:
        _make_role(cursor)
        cursor.execute(HAVE, [POLICY])
        have = dict(cursor.fetchall())
        for table, rule in rules().items():
            said = rule.as_string(None)
            if have.get(table) != said:
                cursor.execute(_wall(table, rule, said))


def _make_role(cursor: CursorWrapper) -> None:
    """Raises CommandError, with what to do, when this database lets us make none."""
    cursor.execute("SELECT current_user, current_schema()")
    user, schema = cursor.fetchone()
    names = {
        "name": sql.Literal(ROLE),
        "role": sql.Identifier(ROLE),
        "user": sql.Identifier(user),
        "schema": sql.Identifier(schema),
    }
    try:
        cursor.execute(sql.SQL(MAKE_ROLE).format(**names))
        cursor.execute(sql.SQL(GRANT).format(**names))
    except ProgrammingError as refused:
        if not isinstance(refused.__cause__, InsufficientPrivilege):
            raise
        raise CommandError(sql.SQL(ADVICE).format(**names).as_string(None)) from refused


def rules() -> Mapping[str, sql.Composable]:
    """By table, which of its rows are of the municipality that asks."""
    return {model._meta.db_table: rule for model, rule in _rules()}


def _rules() -> Iterator[tuple[type[Model], sql.Composable]]:
    for model in apps.get_models():
        way = way_of(model)
        if way is None:
            continue
        row = sql.Identifier(model._meta.db_table, way.column)
        owner = sql.Identifier(way.related_model._meta.db_table)
        key = sql.Identifier(way.target_field.column)
        hangs_on = sql.SQL("EXISTS (SELECT FROM {} AS owner WHERE owner.{} = {})").format(owner, key, row)
        yield model, sql.SQL("{} = {}").format(row, OURS) if _is_municipality(way) else hangs_on


def way_of(model: type[Model]) -> Any:
    """The foreign key over which its rows lead to their municipality; none for what belongs to no one."""
    if model.__name__ in UNWALLED or not model.__module__.startswith("samenspraak."):
        return None
    keys = [field for field in model._meta.local_fields if isinstance(field, ForeignKey) and not field.null]
    direct = [key for key in keys if _is_municipality(key)]
    return next(iter(direct), None) or next((key for key in keys if way_of(key.related_model)), None)


def _is_municipality(key: Any) -> bool:
    return bool(key.related_model._meta.label == MUNICIPALITY)


def _wall(table: str, rule: sql.Composable, said: str) -> sql.Composed:
    return sql.SQL(
        "ALTER TABLE {table} ENABLE ROW LEVEL SECURITY; DROP POLICY IF EXISTS {policy} ON {table}; "
        "CREATE POLICY {policy} ON {table} TO {role} USING ({rule}); COMMENT ON POLICY {policy} ON {table} IS {said}"
    ).format(
        table=sql.Identifier(table),
        policy=sql.Identifier(POLICY),
        role=sql.Identifier(ROLE),
        rule=rule,
        said=sql.Literal(said),
    )
