"""Broken promises: why residents waited, for team leads; and saying what the cause was."""
