"""The shelf that speaks OpenID Connect with the identity provider of a municipality (inlogdienst)."""
