"""People outside: residents (inwoners), their addresses (adressen), how to address them (aanspreekvorm)."""
