"""Batches (verzamelacties): one deed of an employee for many conversations, each by the rules of a single one."""
