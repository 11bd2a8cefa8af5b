"""Letters that stayed closed (brieven die dicht bleven): how many, why, and opening them again."""
