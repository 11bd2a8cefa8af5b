"""Merging conversations of a resident (samenvoegen), and splitting one that holds two questions."""
