"""The desk's screens for merging (samenvoegen)."""
