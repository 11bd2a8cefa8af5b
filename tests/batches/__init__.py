"""Tests of samenspraak.batches."""
