"""The administrator's page of opening hours (openingstijden) and closing days (gesloten dagen), with their effect."""
