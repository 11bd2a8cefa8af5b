"""Questions to the back office (doorgezette vragen): out to a specialist, back to the contact centre, in time."""
