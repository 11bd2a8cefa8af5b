"""Call-back appointments (terugbelafspraken): offering, booking, calling, and hearing what residents answer."""
