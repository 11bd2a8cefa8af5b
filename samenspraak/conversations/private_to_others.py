"""The condition that a private team has a conversation, and somebody does not see it: one piece of SQL."""

from typing import Any

from django.db.models import BooleanField, Func
from django.db.models.sql.compiler import SQLCompiler

from samenspraak.organisation.models import Employee

OF_OTHERS = "SELECT id FROM organisation_team WHERE municipality_id = %s AND is_private AND id <> %s"
PRIVATE_TO_OTHERS = """(
    (
        {whole} IS NULL AND {team} IS NOT NULL AND {team} = ANY (ARRAY({of_others}))
        OR {whole} IS NOT NULL AND {whole} = ANY (
            ARRAY(SELECT id FROM conversations_conversation WHERE team_id = ANY (ARRAY({of_others}))))
    )
    AND NOT EXISTS (
        SELECT FROM conversations_mention
         WHERE employee_id = %s AND conversation_id = coalesce({whole}, {conversation}))
)"""
"""Each array is made at most once, and the second only when there are parts; both have an index."""


class PrivateToOthers(Func):
    """It stands with a private team that is not the employee's, and no note in it names them; never unknown.

    A part stands where its whole does.

    Ready SQL, because every query of the list has it: out of querysets Django makes it anew each time, which took a
    sixth of the list's time.
    """

    output_field = BooleanField()

    def __init__(self, employee: Employee) -> None:
        super().__init__("team", "pk", "merged_into")
        teams = (employee.municipality_id, employee.team_id or 0)
        self._values = (*teams, *teams, employee.pk)

    def as_sql(self, compiler: SQLCompiler, *_args: Any, **_context: Any) -> tuple[str, tuple[int, ...]]:
        """The columns by the names that the query gives them."""
        team, conversation, whole = (compiler.compile(one)[0] for one in self.get_source_expressions())
        sql = PRIVATE_TO_OTHERS.format(team=team, conversation=conversation, whole=whole, of_others=OF_OTHERS)
        return sql, self._values
