"""Unpleasant conversations (vervelende gesprekken): five steps (gedragsprotocol), a dossier, a block (blokkade)."""
