"""Where specialists find questions: the settings of the register, and what waits for it (taakapplicatie)."""
