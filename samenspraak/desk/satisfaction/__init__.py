"""How satisfied residents are, for team leads."""
