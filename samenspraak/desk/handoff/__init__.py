"""Questions to the back office on screen: the agent's cards and dialogs, the specialist's pages, terms, turnaround."""
