"""Any management command of Django: `samenspraak manage shell`."""

from django.core.management import execute_from_command_line


def run(arguments: list[str]) -> int:
    execute_from_command_line(["samenspraak manage", *arguments])
    return 0
