"""The journal (logboek): who did what, for the privacy officer; read, searched, checked and exported."""
