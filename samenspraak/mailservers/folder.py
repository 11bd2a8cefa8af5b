"""Writes mail into a folder instead of sending it, for the demo: any mail program opens the files."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, unquote

from samenspraak.domain.staff_mail import Mail, MailFailed, MailTrouble
from samenspraak.mailservers.writing import written


@dataclass(frozen=True, slots=True)
class Folder:
    """The newest file has the last name; a mail that is written again is the same file."""

    path: Path

    def post(self, mail: Mail) -> None:
        """Raises MailFailed."""
        letter = written(mail)
        name = f"{mail.made_at:%Y-%m-%d %H.%M} {mail.reference}.eml"
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            (self.path / name).write_bytes(letter.as_bytes())
        except OSError as error:
            raise MailFailed(MailTrouble.UNREACHABLE) from error


def at(parts: SplitResult) -> Folder:
    """Raises ValueError."""
    if parts.netloc or not parts.path.startswith("/"):
        raise ValueError("A folder has a whole path: folder:///var/mail.")
    return Folder(Path(unquote(parts.path)))
