"""What a password has to be, beside Django's own rules."""

from django.contrib.auth.password_validation import MinimumLengthValidator
from django.utils.translation import ngettext


class LongEnough(MinimumLengthValidator):
    """Django's rule with a sentence that says what to do; its own is not translated into Dutch."""

    def get_error_message(self) -> str:
        words = ngettext("Make it at least %d character.", "Make it at least %d characters.", self.min_length)
        return words % self.min_length
