"""Search (zoeken): a field above the list, and what was found in the place of the list."""
