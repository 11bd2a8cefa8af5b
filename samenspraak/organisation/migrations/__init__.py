"""Migrations of organisation: named, never edited once landed."""
