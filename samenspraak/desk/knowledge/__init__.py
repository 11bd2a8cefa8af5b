"""The knowledge base (kennisbank): reading articles, on their pages and beside a conversation, and keeping them."""
