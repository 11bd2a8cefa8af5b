"""Checks of tables and migrations: purpose and retention, whose row it is, names of times, migrations on their own."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from django.apps import apps
from django.db import models

from tests.source import PRODUCT, Module, dotted, imported, migrations, modules, none_of

WITHOUT_MUNICIPALITY = {
    "Municipality": "is the municipality",
    "Letterbox": "one app of a network may serve several municipalities; the line in a letter says whose it is",
    "Letter": "stays closed until it is opened; what is in it gets a municipality then",
    "LineNews": "a network may tell of an account that no line belongs to",
    "LinkTries": "counts who tries a link before anybody knows whose it is",
    "JournalSeal": "chains the journal of the whole installation",
}
TIME_NAMES = {"DateTimeField": re.compile(r"(.*_)?(at|until)"), "DateField": re.compile(r"(.*_)?on")}


def test_every_room_with_tables_says_their_purpose_and_retention() -> None:
    none_of(
        module.at(1, 'the docstring says "Purpose: …" and "Retention: …" (AVG article 30)')
        for module in _table_modules()
        if not {"Purpose:", "Retention:"} <= set((ast.get_docstring(module.tree) or "").split())
    )


def test_every_row_belongs_to_a_municipality() -> None:
    none_of(
        f"{model.__module__}.{model.__name__}: no way from its rows to a municipality"
        for model in _tables()
        if model.__name__ not in WITHOUT_MUNICIPALITY and not _leads_to_municipality(model)
    )


def test_no_exception_is_kept_for_a_table_that_needs_none() -> None:
    needless = {model.__name__ for model in _tables() if model.__name__ != "Municipality"}
    needless &= {model.__name__ for model in _tables() if _leads_to_municipality(model)}
    assert not needless & set(WITHOUT_MUNICIPALITY)


def test_times_and_days_have_the_names_of_times_and_days() -> None:
    none_of(
        module.at(field, f"{name}: a moment is called something_at, a day something_on")
        for module in _table_modules()
        for field, name, kind in _fields(module)
        if kind in TIME_NAMES and not TIME_NAMES[kind].fullmatch(name)
    )


def test_str_of_a_row_about_a_resident_gives_nothing_of_them() -> None:
    shown = ("text", "name", "value", "preview", "original", "body", "display_address", "email")
    none_of(
        module.at(node, f"{node.attr} of a person must not be what str() gives: it ends up in logs")
        for module in modules("samenspraak/residents", "samenspraak/conversations", "samenspraak/hooks")
        for function in module.functions()
        if function.name in ("__str__", "__repr__")
        for node in ast.walk(function)
        if isinstance(node, ast.Attribute) and node.attr in shown
    )


def test_migrations_import_nothing_of_ours() -> None:
    none_of(
        migration.at(node, "a migration stands on its own: what it imports will change under it")
        for migration in migrations()
        for node in migration.nodes
        if any(name.split(".")[0] == PRODUCT for name in imported(node))
    )


def test_migrations_are_named_after_what_they_do() -> None:
    none_of(
        migration.at(1, "name it after what it does: 0007_message_template")
        for migration in migrations()
        if not re.fullmatch(r"\d{4}(_[a-z0-9]+)+", migration.path.stem)
        or re.search(r"_(initial|auto|merge)(_|$)", migration.path.stem)
    )


def test_no_two_migrations_of_a_room_have_one_number() -> None:
    places = [(migration.path.parent, migration.path.name[:4]) for migration in migrations()]
    none_of(
        f"{folder}/{number}: twice; renumber one"
        for folder, number in set(places)
        if places.count((folder, number)) > 1
    )


def _table_modules() -> tuple[Module, ...]:
    """Of each room models.py and what it was parted into: journal_models.py."""
    rooms = [module for module in modules(PRODUCT) if re.fullmatch(r"(\w+_)?models\.py", module.path.name)]
    return tuple(
        module for module in rooms if len(module.path.parts) == len(Path("samenspraak/room/models.py").parts)
    )


def _tables() -> list[type[models.Model]]:
    return [model for model in apps.get_models() if model.__module__.startswith(f"{PRODUCT}.")]


def _leads_to_municipality(
    model: type[models.Model], seen: frozenset[type[models.Model]] = frozenset()
) -> bool:
    """Over foreign keys that are never empty."""
    owners = {
        field.related_model
        for field in model._meta.get_fields()
        if isinstance(field, models.ForeignKey) and not field.null
    }
    if any(getattr(owner, "__name__", "") == "Municipality" for owner in owners):
        return True
    further = [owner for owner in owners if owner not in seen]
    return any(_leads_to_municipality(owner, seen | {model}) for owner in further)


def _fields(module: Module) -> Iterator[tuple[ast.stmt, str, str]]:
    """Each field with its name and kind."""
    for node in module.nodes:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            yield node, dotted(node.targets[0]), dotted(node.value.func).rpartition(".")[2]
