"""Migrations of conversations: named, never edited once landed."""
