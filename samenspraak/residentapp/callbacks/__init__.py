"""The page behind a link to a call-back: choosing a time, changing it, calling it off."""
