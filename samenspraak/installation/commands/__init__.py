"""The commands of the program `samenspraak`, one module each with one function `run(arguments) -> exit code`."""
