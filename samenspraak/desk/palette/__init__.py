"""The command palette (ga naar of doe): pages, lists and conversations to go to, beside what the page offers to do."""
