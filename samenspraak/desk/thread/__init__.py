"""The log, the head and the composer of one conversation."""
