"""Look for mistakes in the settings and the database: `samenspraak check`."""

from django.core.management import execute_from_command_line


def run(arguments: list[str]) -> int:
    execute_from_command_line(["samenspraak", "check", "--database", "default", *arguments])
    return 0
