"""The demo municipality: an invented town with its employees, its line and conversations in every state.

The conversations are tables (talks/), told in the words of telling.py and played through the real deeds by
playing.py. Everybody in them is invented; their numbers pass the checks and belong to nobody.
"""
