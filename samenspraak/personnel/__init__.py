"""Personnel (personeel): somebody gets other work or leaves, and colleagues have what they had in hand."""
