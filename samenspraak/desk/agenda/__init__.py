"""Call-backs at the desk: offering one, the agenda of who calls whom, and when a team calls."""
