"""One-time forms at the desk: sending a link, building forms, seeing what was filled in, the list of addresses."""
