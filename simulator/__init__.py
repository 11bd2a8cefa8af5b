"""The WhatsApp simulator: a stand-in for Meta's Cloud API, for developers, tests and demonstrations.

It knows nothing of the product beside it; the two meet over HTTP only.
"""
