"""The settings for answers by mail: whether there are any, and whether they can be right."""

from collections.abc import Iterator

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from samenspraak.staffmail.server import mail_leaves

SHORTEST_WORD = 32


def answers_come() -> bool:
    """Whether this installation takes answers by mail."""
    return bool(settings.SAMENSPRAAK_ANSWER_ADDRESS)


def can_take_answers() -> bool:
    """Whether its settings can be right: nobody can answer a mail that does not leave."""
    try:
        validate_email(settings.SAMENSPRAAK_ANSWER_ADDRESS)
    except ValidationError:
        return False
    return mail_leaves() and len(list(vouchers())) == len(settings.SAMENSPRAAK_ANSWER_VOUCHERS)


def vouchers() -> Iterator[tuple[str, str]]:
    """Each domain, in lower case, with its word; words that are too short count for nothing."""
    for pair in settings.SAMENSPRAAK_ANSWER_VOUCHERS:
        domain, _colon, word = pair.strip().partition(":")
        if domain and len(word) >= SHORTEST_WORD:
            yield domain.lower(), word
