"""Django's settings: every choice of an installation comes from the environment and nothing else (12-factor).

DATABASE_URL            postgresql://user:password@host/database (required)
SECRET_KEY              signs sessions and links (required)
SAMENSPRAAK_KEYS        Fernet keys for data at rest, comma-separated; the first encrypts, all decrypt (required)
SAMENSPRAAK_PUBLIC_URL  where staff reach us, https://kcc.voorbeeldstad.nl (required in production)
SAMENSPRAAK_MEDIA_ROOT  folder for files of residents; leave out with SAMENSPRAAK_S3_BUCKET
SAMENSPRAAK_CLAMD       host:port or socket path of a clamd virus scanner; without it files say "niet gescand"
SAMENSPRAAK_TRANSCRIBER
                        what writes out voice messages, package.module:function; without it they are heard only
SAMENSPRAAK_LETTER_DAYS how many days an opened letter is kept (14)
SAMENSPRAAK_CLOSED_LETTER_DAYS
                        how many days after it came a letter is kept that could not be opened (30)
SAMENSPRAAK_REGISTER_HOSTS
                        hosts where municipalities may have a register of the back office, comma-separated;
                        ".voorbeeldstad.nl" is every host below it; without it there is none
SAMENSPRAAK_SIGN_IN_HOSTS
                        hosts where municipalities may have an identity provider, in the same way
                        (login.microsoftonline.com, that of Microsoft Entra ID)
SAMENSPRAAK_MAIL_URL    mail server for mail to colleagues, smtps://name:password@mail.voorbeeldstad.nl, or smtp:// for
                        STARTTLS; folder:///var/mail only writes files; without it no mail leaves
SAMENSPRAAK_MAIL_FROM   address that mail to colleagues is from, samenspraak@voorbeeldstad.nl (required with a server)
SAMENSPRAAK_ANSWER_ADDRESS
                        address at which specialists answer by mail, antwoord@kcc.voorbeeldstad.nl, as `samenspraak
                        mailbox` takes it in; without it they answer at the desk only
SAMENSPRAAK_ANSWER_VOUCHERS
                        with which word the mail server of each domain vouches for its own colleagues,
                        voorbeeldstad.nl:WORD, comma-separated (required with an answer address)
SAMENSPRAAK_ANSWER_CERTIFICATE
                        file with the certificate and key of `samenspraak mailbox`; without it the mailbox listens on
                        this machine only
SAMENSPRAAK_SIMULATOR_URL
                        Graph address of a simulator, at which administrators may add a line to practise with; not
                        in production
SAMENSPRAAK_LEASE_SECONDS
                        how long a worker may be busy with one message before it is taken for dead (150); longer than
                        the longest call to a network, or messages that are well become uncertain
"""

import os
from pathlib import Path
from urllib.parse import urlsplit

from psycopg.conninfo import conninfo_to_dict

PACKAGE = Path(__file__).resolve().parent.parent
PUBLIC_URL = os.environ.get("SAMENSPRAAK_PUBLIC_URL", "http://127.0.0.1:8000")
_public = urlsplit(PUBLIC_URL)
ENTRA = "login.microsoftonline.com"

SECRET_KEY = os.environ["SECRET_KEY"]
SAMENSPRAAK_KEYS = os.environ["SAMENSPRAAK_KEYS"].split(",")
SAMENSPRAAK_CLAMD = os.environ.get("SAMENSPRAAK_CLAMD", "")
SAMENSPRAAK_TRANSCRIBER = os.environ.get("SAMENSPRAAK_TRANSCRIBER", "")
SAMENSPRAAK_LETTER_DAYS = int(os.environ.get("SAMENSPRAAK_LETTER_DAYS", "14"))
SAMENSPRAAK_CLOSED_LETTER_DAYS = int(os.environ.get("SAMENSPRAAK_CLOSED_LETTER_DAYS", "30"))
SAMENSPRAAK_REGISTER_HOSTS = os.environ.get("SAMENSPRAAK_REGISTER_HOSTS", "").split(",")
SAMENSPRAAK_SIGN_IN_HOSTS = os.environ.get("SAMENSPRAAK_SIGN_IN_HOSTS", ENTRA).split(",")
SAMENSPRAAK_MAIL_URL = os.environ.get("SAMENSPRAAK_MAIL_URL", "")
SAMENSPRAAK_MAIL_FROM = os.environ["SAMENSPRAAK_MAIL_FROM"] if SAMENSPRAAK_MAIL_URL else ""
SAMENSPRAAK_ANSWER_ADDRESS = os.environ.get("SAMENSPRAAK_ANSWER_ADDRESS", "")
SAMENSPRAAK_ANSWER_VOUCHERS = os.environ.get("SAMENSPRAAK_ANSWER_VOUCHERS", "").split(",")
SAMENSPRAAK_ANSWER_CERTIFICATE = os.environ.get("SAMENSPRAAK_ANSWER_CERTIFICATE", "")
SAMENSPRAAK_SIMULATOR_URL = os.environ.get("SAMENSPRAAK_SIMULATOR_URL", "")
SAMENSPRAAK_LEASE_SECONDS = float(os.environ.get("SAMENSPRAAK_LEASE_SECONDS", "150"))
DEBUG = False
ALLOWED_HOSTS = [_public.hostname or "", "127.0.0.1", "localhost"]
CSRF_TRUSTED_ORIGINS = [f"{_public.scheme}://{_public.netloc}"]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.staticfiles",
    "procrastinate.contrib.django",
    "samenspraak.organisation",
    "samenspraak.residents",
    "samenspraak.conversations",
    "samenspraak.referrals",
    "samenspraak.conduct",
    "samenspraak.handoff",
    "samenspraak.batches",
    "samenspraak.staffmail",
    "samenspraak.hooks",
    "samenspraak.desk",
    "samenspraak.residentapp",
    "samenspraak.installation",
]
PROCRASTINATE_IMPORT_PATHS = [
    "samenspraak.organisation.sealing_journal",
    "samenspraak.organisation.training",
    "samenspraak.organisation.caring",
    "samenspraak.organisation.forgetting",
    "samenspraak.batches.carrying_out",
    "samenspraak.batches.forgetting",
    "samenspraak.conduct.carrying_out",
    "samenspraak.conduct.forgetting",
    "samenspraak.conversations.drafts",
    "samenspraak.conversations.erasing",
    "samenspraak.conversations.files",
    "samenspraak.conversations.forgetting",
    "samenspraak.conversations.search.known_words",
    "samenspraak.conversations.search.saved",
    "samenspraak.conversations.approving",
    "samenspraak.conversations.broken_promises",
    "samenspraak.conversations.satisfaction",
    "samenspraak.conversations.scheduling",
    "samenspraak.conversations.snoozing",
    "samenspraak.conversations.transcribing",
    "samenspraak.handoff.reading_registers",
    "samenspraak.handoff.telling_registers",
    "samenspraak.handoff.watching",
    "samenspraak.staffmail.answering",
    "samenspraak.staffmail.digesting",
    "samenspraak.staffmail.forgetting",
    "samenspraak.staffmail.keeping_answers",
    "samenspraak.staffmail.queueing",
    "samenspraak.staffmail.sending",
    "samenspraak.referrals.forms.expiring",
    "samenspraak.hooks.closed_letters",
    "samenspraak.hooks.erasing",
    "samenspraak.hooks.letters",
    "samenspraak.referrals.callbacks.expiring",
    "samenspraak.referrals.callbacks.reminding",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "samenspraak.desk.null_characters.NullCharacterMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "samenspraak.desk.sign_in.behind_the_wall.WallMiddleware",
    "samenspraak.desk.language.EmployeeLanguageMiddleware",
    "samenspraak.desk.sign_in.signed_out.SignedOutMiddleware",
    "samenspraak.desk.sign_in.activity.ActivityMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "samenspraak.installation.urls"
WSGI_APPLICATION = "samenspraak.installation.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]


def _database() -> dict[str, object]:
    parts = conninfo_to_dict(os.environ["DATABASE_URL"])
    named = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}
    options: dict[str, object] = {key: value for key, value in parts.items() if key not in named}
    if os.environ.get("SAMENSPRAAK_POOL", "yes") == "yes":
        options["pool"] = {"min_size": 1, "max_size": 20, "timeout": 10}
    return {
        "ENGINE": "django.db.backends.postgresql",
        **{setting: parts.get(name) or "" for name, setting in named.items()},
        "OPTIONS": options,
    }


DATABASES = {"default": _database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "organisation.Employee"
AUTHENTICATION_BACKENDS = ["samenspraak.organisation.signing_in.SlowGuessing"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("CommonPasswordValidator", "NumericPasswordValidator")
] + [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("name", "email")},
    },
    {
        "NAME": "samenspraak.organisation.passwords.LongEnough",
        "OPTIONS": {"min_length": 12},
    },
]
LOGIN_URL = "sign_in"
LOGIN_REDIRECT_URL = "desk"
LOGOUT_REDIRECT_URL = "sign_in"

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
LOCALE_PATHS = [PACKAGE / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Amsterdam"

STATIC_URL = "/static/"
STATIC_ROOT = Path(os.environ.get("SAMENSPRAAK_STATIC_ROOT", PACKAGE.parent / "var" / "static"))
MEDIA_ROOT = Path(os.environ.get("SAMENSPRAAK_MEDIA_ROOT", PACKAGE.parent / "var" / "media"))
WHITENOISE_USE_FINDERS = True


def file_storage() -> dict[str, object]:
    bucket = os.environ.get("SAMENSPRAAK_S3_BUCKET")
    if not bucket:
        return {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    options = {
        "bucket_name": bucket,
        "endpoint_url": os.environ.get("SAMENSPRAAK_S3_URL"),
        "file_overwrite": False,
    }
    return {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": options}


STORAGES = {
    "default": file_storage(),
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

DATA_UPLOAD_MAX_MEMORY_SIZE = 8 * 1024 * 1024
FILE_UPLOAD_PERMISSIONS = 0o600
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o700

SECURE_CSP = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'"],
    "media-src": ["'self'"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "manifest-src": ["'self'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'none'"],
}
_secure = _public.scheme == "https"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _secure else None
SECURE_HSTS_SECONDS = 31_536_000 if _secure else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = _secure
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _secure
SESSION_COOKIE_NAME = "samenspraak"
SESSION_COOKIE_AGE = 10 * 3600
SESSION_COOKIE_SAMESITE = "Lax"
PASSWORD_RESET_TIMEOUT = 3 * 24 * 3600
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"event": {"()": "samenspraak.installation.logs.EventFormatter"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "event"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        "django.request": {"level": "ERROR"},
        "mail.log": {"level": "ERROR"},  # aiosmtpd: who mails, and the addresses that let somebody answer
        "httpx": {"level": "WARNING"},
        "httpcore": {"level": "WARNING"},
        "procrastinate": {"level": "WARNING"},
    },
}
