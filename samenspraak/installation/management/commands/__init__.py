"""Management commands of an installation, one module each."""
