"""The words, values, rules and contracts of the house: plain Python, no clock, no I/O (domein)."""
