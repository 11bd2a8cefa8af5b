"""The guard's policy on screen (privacywacht): every rule with its explanation, and changing one with a reason."""
