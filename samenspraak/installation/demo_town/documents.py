"""Writes small PDF documents for the demo: one page with some lines of text (ISO 32000, Latin-1 only)."""

_PAGE = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
    b" /Resources << /Font << /F1 5 0 R >> >> >>"
)


def pdf(*lines: str) -> bytes:
    """One A4 page; the first line is the heading."""
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        _PAGE,
        _stream(_drawn(lines)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    content, places = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
    for number, body in enumerate(bodies, start=1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(bodies) + 1
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, len(content))
    return content + b"xref\n0 %d\n0000000000 65535 f \n" % count + table + end


def street_party() -> bytes:
    """What a colleague sends to somebody who plans a street party."""
    return pdf(
        "Straatfeest: dit spreken we af",
        "- Meld het feest 15 werkdagen van tevoren.",
        "- De muziek is om 23.00 uur uit.",
        "- Laat een doorgang van 3,5 meter vrij voor de brandweer.",
        "- Ruim na afloop samen op.",
        "Gemeente Voorbeeldstad, telefoon 14 099",
    )


def sketch_of_garden() -> bytes:
    """What a resident sends about a tree."""
    return pdf(
        "Schets achtertuin", "Plaats van de boom: rechts achterin, 3 meter van de schutting.", "Hoogte: 11 m"
    )


def assessment() -> bytes:
    """What a resident sends about the value of a house; a few words only."""
    return pdf("WOZ-beschikking", "Kopie, alleen eerste bladzijde", "Waarde op 1 januari: zie bijlage")


def _drawn(lines: tuple[str, ...]) -> bytes:
    drawn = [b"BT /F1 20 Tf 60 770 Td (%s) Tj /F1 12 Tf 0 -14 Td" % _escaped(lines[0])]
    drawn += [b"0 -22 Td (%s) Tj" % _escaped(line) for line in lines[1:]]
    return b"\n".join((*drawn, b"ET"))


def _escaped(line: str) -> bytes:
    for sign in "\\()":
        line = line.replace(sign, f"\\{sign}")
    return line.encode("cp1252")


def _stream(content: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)
