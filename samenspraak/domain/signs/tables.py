"""The tables of one question by language, from the modules in which they are written."""

from types import ModuleType

from samenspraak.domain.signs.reading import Table

LANGUAGES = {
    "arabic": "ar",
    "bulgarian": "bg",
    "dutch": "nl",
    "english": "en",
    "french": "fr",
    "frisian": "fy",
    "german": "de",
    "italian": "it",
    "papiamento": "pap",
    "persian": "fa",
    "polish": "pl",
    "portuguese": "pt",
    "romanian": "ro",
    "russian": "ru",
    "somali": "so",
    "spanish": "es",
    "tigrinya": "ti",
    "turkish": "tr",
    "ukrainian": "uk",
}


def by_language(*modules: ModuleType) -> dict[str, Table]:
    """Each module has SIGNS and is named after its language: what `dutch` and `dutch_threats` hold is one table."""
    tables: dict[str, Table] = {}
    for module in modules:
        name = module.__name__.rpartition(".")[2]
        language = LANGUAGES[name.partition("_")[0]]
        tables[language] = {**tables.get(language, {}), **module.SIGNS}
    return tables
