"""Starts the provider as a process of its own, and signs its people in there."""

import json
import os
import re
import socket
import ssl
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

import httpx
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tests.source import ROOT
from tests.waiting import until

SETTINGS = "tests.openid.real.settings"
PASSWORD = "wachtwoord-bij-de-inlogdienst"
SECRET = "geheim-van-de-inlogdienst"


@dataclass(frozen=True)
class RealProvider:
    """It runs until it is stopped; `certificate` is what to trust it by."""

    process: "subprocess.Popen[bytes]"
    host: str
    certificate: Path

    @classmethod
    def started(cls, folder: Path, people: Mapping[str, Any], clients: Mapping[str, tuple[str, str]]) -> Self:
        """`clients`: by their id where they come back to, and where after signing out."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        made = {
            "port": port,
            "issuer": f"https://127.0.0.1:{port}/o",
            "password": PASSWORD,
            "people": people,
            "clients": [
                {
                    "client-id": name,
                    "client-secret": SECRET,
                    "redirect-uris": back,
                    "post-logout-redirect-uris": out,
                }
                for name, (back, out) in clients.items()
            ],
        }
        (folder / "provider.json").write_text(json.dumps(made))
        _keys(folder)
        environment = {**os.environ, "PROVIDER": str(folder), "DJANGO_SETTINGS_MODULE": SETTINGS}
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "tests.openid.real"],
                cwd=ROOT,
                env=environment,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        provider = cls(process, f"127.0.0.1:{port}", folder / "tls.crt")
        until(provider.answers)
        return provider

    @property
    def issuer(self) -> str:
        return f"https://{self.host}/o"

    def answers(self) -> bool:
        try:
            return self._browser().get(f"{self.issuer}/.well-known/openid-configuration").is_success
        except httpx.TransportError:
            return False

    def comes_back(self, address: str, name: str) -> dict[str, str]:
        """What somebody brings back who was sent to this address, and signed in there under this name."""
        with self._browser() as browser:
            page = browser.get(address)
            token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page.text)
            there = re.search(r'name="next" value="([^"]+)"', page.text)
            assert token
            assert there
            form = {"csrfmiddlewaretoken": token[1], "next": there[1].replace("&amp;", "&")}
            answer = browser.post(
                page.url,
                data={**form, "username": name, "password": PASSWORD},
                headers={"Referer": str(page.url)},
                follow_redirects=False,
            )
            back = browser.get(f"https://{self.host}{answer.headers['Location']}", follow_redirects=False)
        return dict(parse_qsl(urlsplit(back.headers["Location"]).query))

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(10)

    def _browser(self) -> httpx.Client:
        trusted = ssl.create_default_context(cafile=str(self.certificate))
        return httpx.Client(verify=trusted, follow_redirects=True)


def _keys(folder: Path) -> None:
    """One to sign tokens with, and one with a certificate for TLS."""
    signing, tls = (generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2))
    (folder / "signing.pem").write_bytes(_pem(signing))
    (folder / "tls.pem").write_bytes(_pem(tls))
    (folder / "tls.crt").write_bytes(_certificate(tls).public_bytes(Encoding.PEM))


def _pem(key: RSAPrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _certificate(key: RSAPrivateKey) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Inlogdienst van Voorbeeldstad")])
    now, here = datetime.now(UTC), x509.IPAddress(ip_address("127.0.0.1"))
    made = x509.CertificateBuilder(issuer_name=name, subject_name=name, public_key=key.public_key())
    made = made.serial_number(x509.random_serial_number())
    made = made.not_valid_before(now - timedelta(hours=1)).not_valid_after(now + timedelta(days=1))
    made = made.add_extension(x509.SubjectAlternativeName([here]), critical=False)
    made = made.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    return made.sign(key, SHA256())
