"""Migrations of hooks: named, never edited once landed."""
