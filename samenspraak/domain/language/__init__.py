"""The language a message is written in, as its ISO 639-1 code ("pap", Papiamento, has only a longer one)."""

from samenspraak.domain.language.reading import LANGUAGES, UNLESS_TOLD, clear_language_of, language_of

__all__ = ["LANGUAGES", "UNLESS_TOLD", "clear_language_of", "language_of"]
