"""Who we are: municipality (gemeente), teams and employees (medewerkers), lines (lijnen), opening hours, texts.

Also the journal (logboek): who did what, append-only.
"""
