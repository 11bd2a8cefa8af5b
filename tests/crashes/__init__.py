"""Tests that really kill: programs and database end by kill -9 in the middle of their work."""
