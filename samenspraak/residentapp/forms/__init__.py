"""The page behind a link to a one-time form: shown, checked, sent once."""
