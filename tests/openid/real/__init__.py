"""A real identity provider in a process of its own: Django OAuth Toolkit, over TLS, with keys and people of its own.

It shares no code with ours but Django: its tokens are made by jwcrypto and oauthlib.
"""
