"""Migrations of handoffs: named, never edited once landed."""
