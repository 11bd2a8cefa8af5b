"""Whom a mail is really from: the mail server of the municipality says with a word of its own that a colleague sent it.

Anybody can write a From. The server writes the word on what a signed-in colleague sends to our address, and on nothing
else; each word counts for one domain. What other servers say about a mail (Authentication-Results) counts for nothing.
"""

import hmac

from samenspraak.domain.mail_answer import Heading
from samenspraak.organisation.models import Employee
from samenspraak.staffmail.answer_settings import vouchers


def is_vouched_for(heading: Heading) -> bool:
    """Whether the server of the sender's own domain says so."""
    domains = {sender.rpartition("@")[2] for sender in heading.senders}
    words = [word.encode() for domain, word in vouchers() if domains == {domain}]
    given = [word.encode() for word in heading.vouchers]
    return any(hmac.compare_digest(word, one) for word in words for one in given)


def is_from(heading: Heading, employee: Employee) -> bool:
    """Whether it is from this colleague, in what one reads and in what the first server was told."""
    return set(heading.senders) == {employee.email.lower()}
