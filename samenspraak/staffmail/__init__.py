"""Mail to colleagues (werkmail): that something waits for them, until when and where; never what a resident wrote."""
