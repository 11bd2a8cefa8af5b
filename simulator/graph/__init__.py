"""The Graph API of the network, as far as the product uses it: one file per group of endpoints."""
