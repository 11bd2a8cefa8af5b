"""The phone page: somebody at a desk is the resident for a while."""
