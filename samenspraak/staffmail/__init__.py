"""Mail to colleagues (werkmail), that something waits for them, and how a specialist answers it (antwoordmail)."""
