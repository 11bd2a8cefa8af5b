"""Lines (lijnen): how they stand, their templates and profile, and who is blocked."""
