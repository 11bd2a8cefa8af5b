"""The page about training new agents (inwerken): who is trained, how that goes, and letting go."""
