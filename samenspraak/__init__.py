"""Samenspraak: the system Dutch municipalities answer their residents with."""
