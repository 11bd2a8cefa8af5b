"""The door for directories (accountbeheer): they tell by SCIM 2.0 who works here. RFC 7643 and 7644, users alone."""
