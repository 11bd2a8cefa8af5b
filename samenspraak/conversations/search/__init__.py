"""Search (zoeken) over every conversation somebody may see: what stands in messages, who wrote, what it is about."""
