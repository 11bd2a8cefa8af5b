"""The control API under /_sim/: tests make residents act, plan faults and read what was accepted."""
