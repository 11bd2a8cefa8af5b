"""Migrations of residents: named, never edited once landed."""
