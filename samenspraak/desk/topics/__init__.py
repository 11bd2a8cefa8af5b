"""Topics: the administrator's list of them, and choosing one in a conversation."""
