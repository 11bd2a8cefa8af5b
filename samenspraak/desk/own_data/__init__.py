"""The administrator's page of the municipality (gemeente): how it is called and reached, and what is its own."""
