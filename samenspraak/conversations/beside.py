"""What other tables hold of a conversation, in the query that loads it: ready SQL, beside its own columns.

Out of querysets Django makes such a piece anew for each query, which took a third of the time of drawing a list.
"""

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db.models import BigIntegerField, BooleanField, DateTimeField, Field, Func, JSONField

NUMBER = BigIntegerField()
NUMBERS = ArrayField(BigIntegerField())
VALUES = JSONField()
"""One object."""
LIST_OF_VALUES = ArrayField(JSONField())
YES_OR_NO = BooleanField()
MOMENT = DateTimeField()


def beside(sql: str, holds: "Field[Any, Any]", of: str = "pk") -> Func:
    """An expression for ``annotate``; in the SQL ``%(expressions)s`` is the column ``of`` of the conversation.

    The SQL says of each column that conversations have too of which table it is.
    """
    return Func(of, template=sql, output_field=holds)
