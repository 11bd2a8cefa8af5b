"""Presidio's analyzer with the recognizers it has for Dutch, on a blank model: none for Dutch is on the index."""

import spacy  # type: ignore[import-not-found]  # an optional rival
from presidio_analyzer import (  # type: ignore[import-not-found]  # an optional rival
    AnalyzerEngine,
    RecognizerRegistry,
)
from presidio_analyzer.nlp_engine import SpacyNlpEngine  # type: ignore[import-not-found]  # an optional rival

from bench.rivals.answering import Found, answer

KINDS = {
    "IBAN_CODE": "IBAN",
    "DATE_TIME": "DOB",
    "LOCATION": "ADDRESS",
    "CREDIT_CARD": "CARD",
    "EMAIL_ADDRESS": "EMAIL",
    "PHONE_NUMBER": "PHONE_THIRD",
    "NRP": "SPECIAL",
}
_registry = RecognizerRegistry(supported_languages=["nl"])
_engine = SpacyNlpEngine()


def read(text: str) -> Found:
    """What it finds, save kinds that we do not have."""
    for found in _analyzer.analyze(text, language="nl"):
        if found.entity_type in KINDS:
            yield found.start, found.end, KINDS[found.entity_type]


_registry.load_predefined_recognizers(languages=["nl"])
_engine.nlp = {"nl": spacy.blank("nl")}
_analyzer = AnalyzerEngine(registry=_registry, nlp_engine=_engine, supported_languages=["nl"])

if __name__ == "__main__":
    answer(read)
