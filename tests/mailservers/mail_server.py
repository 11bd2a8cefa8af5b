"""A real mail server for tests, in a thread of its own and on a port of its own, with a certificate of its own."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import cast

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

HOST = "localhost"
NAME, PASSWORD = "samenspraak", "geheim@van:een/test"
PASSWORD_IN_ADDRESS = "geheim%40van%3Aeen%2Ftest"


@dataclass
class MailServerOfTests:
    """What it took, and how it behaves now: ``answers`` are what it says instead, by command."""

    port: int
    taken: list[bytes] = field(default_factory=list)
    recipients: list[list[str]] = field(default_factory=list)
    said_hello_as: list[str] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)

    @property
    def mails(self) -> list[EmailMessage]:
        """The oldest first."""
        return [read(one) for one in self.taken]

    @property
    def address(self) -> str:
        """As SAMENSPRAAK_MAIL_URL has it."""
        return f"smtp://{NAME}:{PASSWORD_IN_ADDRESS}@{HOST}:{self.port}"

    async def handle_EHLO(  # noqa: N802  (aiosmtpd names it)
        self, _server: SMTP, session: Session, _envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        self.said_hello_as.append(hostname)
        return responses

    async def handle_MAIL(  # noqa: N802  (the same)
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return self.answers.get("MAIL", "250 OK")

    async def handle_RCPT(  # noqa: N802  (the same)
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        envelope.rcpt_tos.append(address)
        return self.answers.get(address, "250 OK")

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802  (the same)
        if "DATA" in self.answers:
            return self.answers["DATA"]
        self.taken.append(cast("bytes", envelope.content))
        self.recipients.append(list(envelope.rcpt_tos))
        return "250 OK"

    async def handle_QUIT(self, _server: SMTP, _session: Session, _envelope: Envelope) -> str:  # noqa: N802  (the same)
        return self.answers.get("QUIT", "221 Bye")


def read(mail: bytes) -> EmailMessage:
    """As a mail program does."""
    return message_from_bytes(mail, policy=policy.default)


def text_of(mail: EmailMessage) -> str:
    """Its words, with the line ends of ours."""
    return str(mail.get_content()).replace("\r\n", "\n")


@contextmanager
def a_mail_server(
    folder: Path, *, port: int = 0, offers_encryption: bool = True, at_once: bool = False
) -> Iterator[MailServerOfTests]:
    """Until the end of the block; whoever trusts ``folder/certificate.pem`` trusts it."""
    server, context = (
        MailServerOfTests(port or _free_port()),
        ssl.create_default_context(ssl.Purpose.CLIENT_AUTH),
    )
    context.load_cert_chain(a_certificate(folder))
    controller = Controller(
        server,
        hostname="127.0.0.1",
        port=server.port,
        ssl_context=context if at_once else None,
        tls_context=context if offers_encryption and not at_once else None,
        authenticator=_lets_in,
        auth_require_tls=not at_once,
        server_hostname=HOST,
    )
    controller.start()
    try:
        yield server
    finally:
        controller.stop()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def a_certificate(folder: Path, host: str = HOST) -> Path:
    """Key and certificate in one file, made when it is not there yet."""
    path = folder / "certificate.pem"
    if path.exists():
        return path
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    kept = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    pem = serialization.Encoding.PEM
    path.write_bytes(key.private_bytes(pem, *kept) + certificate.public_bytes(pem))
    return path


def _lets_in(
    _server: SMTP, _session: Session, _envelope: Envelope, _way: str, given: LoginPassword
) -> AuthResult:
    is_right = (given.login.decode(), given.password.decode()) == (NAME, PASSWORD)
    return AuthResult(success=is_right, handled=False)
