"""Every part of the desk in every state, drawn by the real templates from invented data."""
