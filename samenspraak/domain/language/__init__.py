"""The language a message is written in, as its ISO 639-1 code ("pap", Papiamento, has only a longer one)."""

from samenspraak.domain.language.reading import LANGUAGES, language_of

__all__ = ["LANGUAGES", "language_of"]
