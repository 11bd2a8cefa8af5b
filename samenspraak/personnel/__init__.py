"""Personnel (personeel): somebody comes, gets other work or leaves, and colleagues have what they had in hand."""
