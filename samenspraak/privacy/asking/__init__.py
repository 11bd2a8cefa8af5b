"""Asking a resident for data that may not come by message: "wat is uw BSN?", "maak een foto van uw paspoort"."""

from samenspraak.privacy.asking.reading import asked_for

__all__ = ["asked_for"]
