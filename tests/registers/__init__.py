"""Tests of the systems of the back office."""
