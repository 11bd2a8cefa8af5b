"""Migrations of referrals: named, never edited once landed."""
