"""What the tests of the shelf start from: a mail server that is trusted, and a mail."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mailservers.mail_server import MailServerOfTests, a_certificate, a_mail_server


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder with the certificate of the mail server, which this installation trusts."""
    monkeypatch.setenv("SSL_CERT_FILE", str(a_certificate(tmp_path)))
    return tmp_path


@pytest.fixture
def smtp(trusted: Path) -> Iterator[MailServerOfTests]:
    with a_mail_server(trusted) as server:
        yield server
