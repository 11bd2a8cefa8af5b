"""Conversations and messages (gesprekken, berichten): the only way in and out for messages.

Receiving, the outbox, sending, assigning, closing, the promise (reactietermijn).
"""
