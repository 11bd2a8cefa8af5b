"""Safe ways out (doorverwijzingen): a call-back appointment, a one-time form, mail. Never by the channel."""
