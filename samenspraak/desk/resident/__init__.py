"""The panel about the resident."""
