"""Two libraries that also look for personal data, as their manuals say, beside our guard.

    pip install 'samenspraak[rivals]'

Presidio has no Dutch language model among its packages, so it works with its patterns and a blank model. What they call
a thing is read as generously as it can be: a date is a birth date, any place a home address.
"""

import importlib
import resource
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from samenspraak.domain.findings import Finding, Kind

type Reader = Callable[[str], list[Finding]]

PRESIDIO = {
    "IBAN_CODE": Kind.IBAN,
    "DATE_TIME": Kind.DOB,
    "LOCATION": Kind.ADDRESS,
    "CREDIT_CARD": Kind.CARD,
    "EMAIL_ADDRESS": Kind.EMAIL,
    "PHONE_NUMBER": Kind.PHONE_THIRD,
    "NRP": Kind.SPECIAL,
}
DEDUCE = {
    "bsn": Kind.BSN,
    "datum": Kind.DOB,
    "locatie": Kind.ADDRESS,
    "id": Kind.DOCNR,
    "emailadres": Kind.EMAIL,
    "telefoonnummer": Kind.PHONE_THIRD,
}


@dataclass(frozen=True, slots=True)
class Rival:
    """A library that is installed. ``seconds`` and ``megabytes`` are what loading it cost."""

    name: str
    read: Reader
    seconds: float
    megabytes: float


def rivals() -> list[Rival]:
    """Those that are installed, loaded one after another."""
    return [rival for name, load in LOADERS.items() if (rival := _loaded(name, load)) is not None]


def presidio() -> Reader:
    """Presidio's analyzer with the recognizers it has for Dutch. Raises ImportError."""
    analyzer = importlib.import_module("presidio_analyzer")
    engines = importlib.import_module("presidio_analyzer.nlp_engine")
    engine = engines.SpacyNlpEngine()
    engine.nlp = {"nl": importlib.import_module("spacy").blank("nl")}
    registry = analyzer.RecognizerRegistry(supported_languages=["nl"])
    registry.load_predefined_recognizers(languages=["nl"])
    reader = analyzer.AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["nl"])
    return lambda text: [
        Finding(found.start, found.end, PRESIDIO[found.entity_type])
        for found in reader.analyze(text, language="nl")
        if found.entity_type in PRESIDIO
    ]


def deduce() -> Reader:
    """Deduce, made for Dutch medical texts; its first run builds lists for minutes. Raises ImportError."""
    reader = importlib.import_module("deduce").Deduce()
    return lambda text: [
        Finding(found.start_char, found.end_char, DEDUCE[found.tag])
        for found in reader.deidentify(text).annotations
        if found.tag in DEDUCE
    ]


LOADERS: Mapping[str, Callable[[], Reader]] = {"Presidio": presidio, "Deduce": deduce}


def _loaded(name: str, load: Callable[[], Reader]) -> Rival | None:
    memory, begin = _megabytes(), time.perf_counter()
    try:
        read = load()
    except ImportError:
        return None
    read("Mijn naam is Jansen.")
    return Rival(name, read, time.perf_counter() - begin, _megabytes() - memory)


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
