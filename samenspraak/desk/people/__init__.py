"""The administrator's pages of who works here: employees (medewerkers), their rights, and teams."""
