"""Measures the product on this machine: `python -m bench NAME --json FILE`, or all of it without a name."""
