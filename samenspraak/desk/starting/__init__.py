"""Getting started (aan de slag): what stands between an empty installation and the first answer to a resident."""
