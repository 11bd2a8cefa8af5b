"""One-time forms (eenmalige formulieren): building, sending a link, filling in, seeing, destroying answers."""
