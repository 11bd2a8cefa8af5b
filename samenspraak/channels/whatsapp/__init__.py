"""WhatsApp Business Platform (Cloud API): reads its webhooks and speaks its Graph API."""
