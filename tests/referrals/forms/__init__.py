"""Tests of one-time forms."""
