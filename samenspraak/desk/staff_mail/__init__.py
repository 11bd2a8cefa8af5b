"""Whether mail to colleagues leaves, as an administrator sees it."""
