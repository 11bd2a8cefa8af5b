"""Texts made to cost the guard as much time as they can; used by the tests and by `bench guard`.

Each pattern is repeated up to the longest message a channel takes. Every one of them was once, or could be, the
reason that a detector looks at the same characters again and again.
"""

LONGEST = 4096
"""Code points in the longest text message of WhatsApp."""

PATTERNS = {
    "digits": "1",
    "single digits": "1 ",
    "digits and letters in turns": "a1",
    "letters and digits in turns": "1a",
    "nothing but the word": "bsn ",
    "a named number of eight": "bsn 12345678 ",
    "a bsn": "123456782 ",
    "bsns and commas": "999995406,",
    "three digits": "123 ",
    "digits with dots": "1.",
    "digits with slashes": "1/",
    "digits with dashes": "12-",
    "digits on lines": "1 \n",
    "digits far apart": "1    ",
    "phone numbers": "0612345678 ",
    "emoji digits": "1\ufe0f\u20e3",
    "pictures between digits": "😀1",
    "full-width digits": "１２",
    "arabic digits": "٣٤ ",
    "zero-width spaces": "\u200b1",
    "combining marks": "1\u0301\u0302",
    "marks only": "\u0301",
    "marks on letters": "é",
    "country and check digits": "nl12 ",
    "dutch bank": "nl00ingb",
    "dutch accounts": "NL12INGB0001234567 ",
    "german accounts": "de12 3456 ",
    "country spelled out": "n l 5 ",
    "accounts called so": "12345678 iban ",
    "dates": "1.1.1990 ",
    "dates called birth": "geb 1-1-81 ",
    "months behind": "12 maart ",
    "months before": "maart 12 ",
    "spoken digits": "een twee ",
    "spoken years": "zes juli negentien ",
    "spoken hundreds": "honderd ",
    "spoken accounts": "nl twee ingb ",
    "streets with numbers": "Kerkstraat 1 ",
    "streets with spoken numbers": "kerkstraat twee ",
    "homes": "ik woon op de Kerkstraat 12, 6541 AB Cuijk ",
    "broken lamps": "lantaarn bij Kerkstraat 12 ",
    "heads of streets": "laan van de 1 ",
    "small words of streets": "van de ",
    "postcodes": "6541 AB 1 ",
    "postcodes in one": "6541AB",
    "passports": "paspoort AB1 ",
    "document numbers": "A1B2C3D4E5 ",
    "pieces of a document number": "id ABC 123 DE4 ",
    "machine-readable zones": "P<NLD12<<",
    "fillers": "<",
    "mail addresses": "jan.1@post.nl ",
    "at signs": "a@",
    "number plates": "12-AB-34 ",
    "cards": "4111 1111 1111 1111 ",
    "passwords": "wachtwoord: a1 ",
    "spelled out mail": "jan apenstaartje post punt nl ",
    "illnesses": "ik heb kanker ",
    "floors": "2eid\n",
    "floors near something": "bij 2e",
    "months stuck to dates": "Jan1.1.1990 ",
    "numerals stuck to dates": "twee1-1-81 ",
    "pictures between dates": "😀1-1-81",
    "wide digits and a word for a number": "１ nr",
    "names of codes": "pin ",
    "countries stuck to names": "nl12naam ",
    "one long word": "a",
    "letters apart": "a ",
    "spaces": " ",
    "dots": ".",
    "quotes": "'",
    "sentence ends": ". ! ",
    "everything at once": "Bsn 123456782 NL12INGB 1-1-81 Kerkstraat 1 12-AB-34 a@b.nl 0612 SP1A2 een twee ",
}
"""What is repeated, by what it is."""


def message(pattern: str, length: int = LONGEST) -> str:
    """A pattern repeated up to `length` code points."""
    return (pattern * length)[:length]
