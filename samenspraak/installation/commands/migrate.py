"""Bring the database up to date: `samenspraak migrate`."""

from django.core.management import execute_from_command_line


def run(arguments: list[str]) -> int:
    execute_from_command_line(["samenspraak", "migrate", *arguments])
    return 0
