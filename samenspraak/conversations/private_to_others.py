"""The condition that a private team has a conversation, and somebody does not see it: one piece of SQL."""

from typing import Any

from django.db.models import BooleanField, Func
from django.db.models.sql.compiler import SQLCompiler

from samenspraak.organisation.models import Employee

PRIVATE_TO_OTHERS = """(
    coalesce({team}, {whole}) IS NOT NULL
    AND coalesce(
        CASE WHEN {whole} IS NULL THEN {team}
             ELSE (SELECT whole.team_id FROM conversations_conversation AS whole WHERE whole.id = {whole}) END, 0)
        IN (SELECT id FROM organisation_team WHERE municipality_id = %s AND is_private AND id <> %s)
    AND NOT EXISTS (
        SELECT FROM conversations_mention
         WHERE employee_id = %s AND conversation_id = coalesce({whole}, {conversation}))
)"""


class PrivateToOthers(Func):
    """It stands with a private team that is not the employee's, and no note in it names them; never unknown.

    A part stands where its whole does.

    Ready SQL, because every query of the list has it: out of querysets Django makes it anew each time, which took a
    sixth of the list's time.
    """

    output_field = BooleanField()

    def __init__(self, employee: Employee) -> None:
        super().__init__("team", "pk", "merged_into")
        self._values = (employee.municipality_id, employee.team_id or 0, employee.pk)

    def as_sql(self, compiler: SQLCompiler, *_args: Any, **_context: Any) -> tuple[str, tuple[int, ...]]:
        """The columns by the names that the query gives them."""
        team, conversation, whole = (compiler.compile(one)[0] for one in self.get_source_expressions())
        return PRIVATE_TO_OTHERS.format(team=team, conversation=conversation, whole=whole), self._values
