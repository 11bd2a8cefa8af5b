"""Migrations of batches: named, never edited once landed."""
