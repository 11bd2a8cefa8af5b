"""Klantinteracties of VNG, as Open Klant 2 serves it: contacts, who was involved, and tasks (API 0.9)."""
