"""Tables of the organisation: the municipality and everything that is its own and names no resident.

Purpose: knowing who works here and being able to say who did what. Retention: an employee as long as the journal
names them; the journal by the Selectielijst (later); the rest as long as the municipality works with us.
"""

from datetime import time
from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Q, Value
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from samenspraak.domain.digests import Wish
from samenspraak.domain.findings import Kind
from samenspraak.domain.policy import INBOUND, OUTBOUND, Flow, Measure, Trust
from samenspraak.organisation.answer_models import Article as Article
from samenspraak.organisation.answer_models import CannedAnswer as CannedAnswer
from samenspraak.organisation.answer_models import KeptWords as KeptWords
from samenspraak.organisation.directory_models import DirectoryAccount as DirectoryAccount
from samenspraak.organisation.directory_models import DirectoryToken as DirectoryToken
from samenspraak.organisation.journal_models import JournalEntry as JournalEntry
from samenspraak.organisation.journal_models import JournalSeal as JournalSeal
from samenspraak.organisation.journal_models import UnsealedEntry as UnsealedEntry
from samenspraak.organisation.opening_models import ClosingDay as ClosingDay
from samenspraak.organisation.opening_models import OpeningSpan as OpeningSpan
from samenspraak.organisation.opening_models import PilotSpan as PilotSpan
from samenspraak.organisation.provider_models import IdentityProvider as IdentityProvider
from samenspraak.organisation.provider_models import ProviderAccount as ProviderAccount
from samenspraak.organisation.result_models import Result as Result
from samenspraak.organisation.second_factor_models import SecondFactor as SecondFactor
from samenspraak.organisation.second_factor_models import SecurityKey as SecurityKey
from samenspraak.organisation.sign_in_models import SignIn as SignIn
from samenspraak.organisation.template_models import LineTemplate as LineTemplate
from samenspraak.organisation.text_models import TextChange as TextChange
from samenspraak.organisation.topic_models import Topic as Topic
from samenspraak.organisation.training_models import Training as Training

DIGESTS = [(wish.value, wish.value) for wish in Wish]


class Form(models.TextChoices):
    """How a resident is addressed (aanspreekvorm)."""

    JE = "je", _("je")
    U = "u", _("u")


class Municipality(models.Model):
    """A municipality (gemeente): the tenant. Every row in the house belongs to one."""

    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=100)
    form = models.CharField(max_length=2, choices=Form, default=Form.U)
    phone = models.CharField(max_length=30, default="14 000")
    urgent_phone = models.CharField(max_length=30, blank=True)
    morning_until = models.TimeField(default=time(12, 0))
    last_intake_minutes = models.PositiveSmallIntegerField(default=60)
    keeps_recognised_days = models.BooleanField(default=True)
    guard_profile = models.JSONField(default=dict, blank=True)
    reopen_hours = models.PositiveSmallIntegerField(default=24)
    asks_satisfaction = models.BooleanField(default=False)
    requires_second_factor = models.BooleanField(default=False, db_default=False)
    idle_minutes = models.PositiveSmallIntegerField(default=60, db_default=60)
    erase_after_hours = models.PositiveSmallIntegerField(null=True, blank=True, default=24)
    training_approvals = models.PositiveSmallIntegerField(default=20, db_default=20)

    def __str__(self) -> str:
        return self.name


class OwnText(models.Model):
    """A text in the municipality's own words, instead of the default with the same key."""

    municipality = models.ForeignKey(Municipality, models.CASCADE, related_name="own_texts")
    key = models.CharField(max_length=60)
    je = models.TextField()
    u = models.TextField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["municipality", "key"], name="own_text_once")
        ]

    def __str__(self) -> str:
        return self.key


class Team(models.Model):
    """A team (team) that shares work; what stands with a private one is for its members alone.

    ``is_press``: what reads like a question of the press is proposed for it.
    """

    municipality = models.ForeignKey(Municipality, models.CASCADE, related_name="teams")
    name = models.CharField(max_length=100)
    is_private = models.BooleanField(default=False, db_default=False)
    is_press = models.BooleanField(default=False, db_default=False)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["municipality", "name"], name="team_once"),
            models.UniqueConstraint(
                fields=["municipality"], condition=Q(is_press=True), name="press_team_once"
            ),
            models.CheckConstraint(
                condition=Q(is_press=False) | Q(is_private=True), name="press_team_is_private"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Role(models.TextChoices):
    """What somebody does here; an administrator sees no conversations, a specialist only questions put to them.

    A communications adviser answers what their own private team has, such as the press team, and sees no others.
    """

    AGENT = "agent", _("Agent")
    SENIOR = "senior", _("Senior agent")
    LEAD = "lead", _("Team lead")
    ADMINISTRATOR = "administrator", _("Administrator")
    PRIVACY_OFFICER = "privacy_officer", _("Privacy officer")
    SPECIALIST = "specialist", _("Specialist")
    COMMUNICATIONS = "communications", _("Communications adviser")


class AfterSending(models.TextChoices):
    """Where an employee goes on when an answer is sent."""

    STAY = "stay", _("Stay here")
    NEXT = "next", _("Next conversation")
    CLOSE = "close", _("Finish the conversation")


class EmployeeManager(BaseUserManager["Employee"]):
    """Django's sign-in asks for this one method."""

    def get_by_natural_key(self, username: str | None) -> "Employee":
        return self.get(email__iexact=username)


class Employee(AbstractBaseUser):
    """An employee (medewerker): one person, one account, one municipality."""

    municipality = models.ForeignKey(Municipality, models.PROTECT, related_name="employees")
    team = models.ForeignKey(Team, models.SET_NULL, null=True, blank=True, related_name="employees")
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=100)
    role = models.CharField(max_length=20, choices=Role, default=Role.AGENT)
    is_active = models.BooleanField(default=True)
    language = models.CharField(max_length=2, choices=[("nl", "Nederlands"), ("en", "English")], default="nl")
    scheme = models.CharField(
        max_length=5,
        choices=[("auto", _("As my device")), ("light", _("Light")), ("dark", _("Dark"))],
        default="auto",
    )
    enter_sends = models.BooleanField(default=True)
    single_keys = models.BooleanField(default=True)
    after_sending = models.CharField(
        max_length=5, choices=AfterSending, default=AfterSending.STAY, db_default=AfterSending.STAY
    )
    wants_sound = models.BooleanField(default=False, db_default=False)
    wants_notifications = models.BooleanField(default=False, db_default=False)
    digest = models.CharField(
        max_length=7, choices=DIGESTS, default=Wish.MORNING.value, db_default=Wish.MORNING.value
    )

    USERNAME_FIELD = "email"
    objects = EmployeeManager()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(Lower("email"), name="employee_email_once")]

    def __str__(self) -> str:
        return self.name


class Letterbox(models.Model):
    """Where the letters (webhooks) of one app on a network arrive: it has the secrets they are signed with.

    The supplier's app can serve several municipalities, so its letterbox belongs to none; the line in the letter does.
    ``municipality`` is whose own app it is, whose lines alone it has letters for.
    ``secrets`` is sealed: the app secrets, one a line, the newest first; two during a rotation.
    ``nameless_line`` is the line a letter is for that names none (a rare thing); without one it stays closed.
    ``asked_at`` is when the network last asked whether the address is ours, and heard that it is.
    """

    municipality = models.ForeignKey(
        Municipality, models.PROTECT, null=True, blank=True, related_name="letterboxes"
    )
    channel = models.CharField(max_length=30)
    slug = models.SlugField()
    secrets = models.BinaryField()
    verify_token = models.BinaryField()
    nameless_line = models.ForeignKey("Line", models.SET_NULL, null=True, blank=True, related_name="+")
    asked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["channel", "slug"], name="letterbox_once")]

    def __str__(self) -> str:
        return f"{self.channel}/{self.slug}"


class Line(models.Model):
    """A line (lijn): one account of the municipality on a channel.

    ``external_id`` and ``business_id`` are the network's (WhatsApp: phone number id and WABA id).
    ``letterbox`` is the one of the municipality's own app; without it those that belong to nobody have its letters.
    ``pilot_team`` is the team that has new conversations while the line is in its pilot; without it the line is open.
    ``held_until`` says that nothing goes out before then; ``held_reason`` is a delivery Reason or Rest.
    ``pace_at`` is when the line's next message may leave at its allowed rate.
    ``health`` is how much the network lets through, a CanSend, as it told at ``health_at``; empty when it never did.
    ``health_troubles`` is ``[[part, reason], …]``: what stands in the way.
    """

    municipality = models.ForeignKey(Municipality, models.PROTECT, related_name="lines")
    letterbox = models.ForeignKey(Letterbox, models.PROTECT, null=True, blank=True, related_name="lines")
    channel = models.CharField(max_length=30)
    name = models.CharField(max_length=100)
    pilot_team = models.ForeignKey(Team, models.PROTECT, null=True, blank=True, related_name="+")
    external_id = models.CharField(max_length=64)
    business_id = models.CharField(max_length=64, blank=True)
    display_address = models.CharField(max_length=100, blank=True)
    base_url = models.URLField(default="https://graph.facebook.com/v25.0")
    token = models.BinaryField()
    rate_per_second = models.PositiveIntegerField(default=80)
    pace_at = models.DateTimeField(null=True, blank=True)
    held_until = models.DateTimeField(null=True, blank=True)
    held_reason = models.CharField(max_length=30, blank=True)
    health = models.CharField(max_length=10, blank=True, default="", db_default="")
    health_troubles = models.JSONField(default=list, db_default=Value([], models.JSONField()))
    health_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["channel", "external_id"], name="line_once")]

    def __str__(self) -> str:
        return self.name


class GuardRule(models.Model):
    """A rule of the guard's policy (regel van de privacywacht) in which the municipality does not do as the default.

    ``trust``, ``flow``, ``kind`` and ``measure`` are words of domain.policy; a rule without a row is the default.
    ``why`` is the reason of who changed it, in their own words. The journal keeps what was before.
    """

    municipality = models.ForeignKey(Municipality, models.CASCADE, related_name="guard_rules")
    trust = models.CharField(max_length=20)
    flow = models.CharField(max_length=3)
    kind = models.CharField(max_length=20)
    measure = models.CharField(max_length=10)
    why = models.CharField(max_length=300)
    changed_by = models.ForeignKey(Employee, models.PROTECT, related_name="+")
    changed_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["municipality", "trust", "flow", "kind"], name="guard_rule_once"),
            models.CheckConstraint(
                condition=Q(flow=Flow.IN.value, measure__in=[measure.value for measure in INBOUND])
                | Q(flow=Flow.OUT.value, measure__in=[measure.value for measure in OUTBOUND]),
                name="guard_rule_can_be",
            ),
            models.CheckConstraint(
                condition=~Q(trust=Trust.MESSAGING.value, kind=Kind.BSN.value, measure=Measure.ALLOW.value),
                name="guard_rule_keeps_bsn",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name}: {self.measure}"

    @property
    def name(self) -> str:
        """What policy.rule_called knows it by."""
        return f"{self.trust}.{self.flow}.{self.kind}"


class LineNews(models.Model):
    """Something a network told about a line or account (lijnbericht): a restriction, a template's new category.

    Holds no personal data. Shown to administrators for thirty days.
    """

    line = models.ForeignKey(Line, models.CASCADE, null=True, related_name="news")
    business_id = models.CharField(max_length=64, blank=True)
    topic = models.CharField(max_length=60)
    event = models.CharField(max_length=60, blank=True)
    details = models.JSONField(default=dict)
    came_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.topic} {self.event}"
