"""The extension point for writing out voice messages. No program that does so comes with the product.

A municipality that has one names it in a setting, as ``package.module:function``. It knows this file and nothing else
of ours; the privacy guard reads what it wrote before anybody does.
"""

from typing import IO, Protocol


class NotWrittenOut(Exception):
    """This sound will never be written out: of a kind or in a language that is not known."""


class Transcriber(Protocol):
    """Writes out what is said in a sound."""

    def __call__(self, sound: IO[bytes], mime_type: str, language: str) -> str:
        """The words that are said, as plain text; empty for none.

        ``sound`` is open at its beginning, ``mime_type`` is what its bytes show (``audio/ogg``), ``language`` what the
        resident writes in (ISO 639-1), Dutch when they wrote nothing yet. It may take minutes; a second call may come
        for the same sound. Raises NotWrittenOut; any other error is tried again later, three times.
        """
        ...
