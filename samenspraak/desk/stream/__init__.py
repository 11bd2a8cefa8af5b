"""The live stream of the desk: what changed is on every open screen within a second."""
