"""Tests that walk every address: who comes in where, that no municipality sees another's, that nothing leaks."""
