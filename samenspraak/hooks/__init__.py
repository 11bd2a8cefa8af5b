"""The letterbox (brievenbus): webhooks of networks come in as letters (brieven), kept before they are opened."""
