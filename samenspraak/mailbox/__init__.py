"""The mailbox (postvak): takes in mail with answers of specialists by SMTP, and keeps it; reads none."""
