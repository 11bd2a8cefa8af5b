"""Tests of the shelf that speaks OpenID Connect: a provider that lies, is away, or is no provider."""
