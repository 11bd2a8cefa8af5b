"""Loads the demo once: the towns, their people, their lines and every conversation. Later starts change one address."""

from datetime import datetime

from django.db import transaction

from samenspraak.conversations.search.known_words import learn_words
from samenspraak.installation.demo_town.callbacks import caller_of, make_appointments, plan_callbacks
from samenspraak.installation.demo_town.canned import keep_canned_answers
from samenspraak.installation.demo_town.conduct import block_somebody
from samenspraak.installation.demo_town.forms import offer_forms
from samenspraak.installation.demo_town.handoffs import put_questions_out
from samenspraak.installation.demo_town.knowledge import keep_articles
from samenspraak.installation.demo_town.mail import set_mail_addresses
from samenspraak.installation.demo_town.network import (
    TEMPLATES,
    Network,
    connect,
    follow_simulator,
    hang_letterbox,
)
from samenspraak.installation.demo_town.playing import Stage, play
from samenspraak.installation.demo_town.sorting import keep_topics, sort
from samenspraak.installation.demo_town.staff import COLLEAGUES, PASSWORD, Colleague
from samenspraak.installation.demo_town.talks import TALKS_OF
from samenspraak.installation.demo_town.town import TOWNS, VOORBEELDSTAD, Town, build, employees_of
from samenspraak.organisation.caring import keep_templates
from samenspraak.organisation.models import LineTemplate, Municipality
from samenspraak.organisation.opening import opening_times


def load(network: Network, now: datetime) -> None:
    """Everything or nothing; when it is there already, only the simulator's address is renewed."""
    if Municipality.objects.filter(slug=VOORBEELDSTAD.slug).exists():
        follow_simulator(network)
        return
    with transaction.atomic():
        for town in TOWNS:
            _load_town(town, network, now)
    learn_words(int(now.timestamp()))


def logins() -> str:
    """Who can sign in, and with what: lines for the person who started the demo."""
    width = max(len(colleague.email) for colleague in COLLEAGUES)
    return "\n".join(
        (
            f"Sign in with one of these addresses and the password {PASSWORD}",
            *(f"  {colleague.email:{width}}  {_about(colleague)}" for colleague in COLLEAGUES),
        )
    )


def _about(colleague: Colleague) -> str:
    return f"{colleague.name}, {colleague.role.replace('_', ' ')} in {colleague.town.capitalize()}"


def _load_town(town: Town, network: Network, now: datetime) -> None:
    municipality = build(town, now.date())
    line = connect(municipality, network, town.line_id or network.phone_number_id, town.line_address)
    if not town.line_id:
        hang_letterbox(network, line)
    keep_templates(line, TEMPLATES, now)
    topics = keep_topics(municipality, now)
    stage = Stage(
        line=line,
        now=now,
        times=opening_times(municipality),
        employees=employees_of(municipality),
        templates={template.name: template for template in LineTemplate.objects.filter(line=line)},
        topics=topics,
    )
    play(stage, TALKS_OF[town.slug])
    caller = caller_of(municipality)
    planner = municipality.employees.order_by("pk")[0]
    plan_callbacks(municipality, caller or planner)
    offer_forms(municipality)
    set_mail_addresses(municipality)
    keep_canned_answers(caller or planner)
    keep_articles(caller or planner, topics)
    if caller is not None:
        make_appointments(line, caller, now)
    put_questions_out(line)
    block_somebody(line, now)
    sort(line, topics, now)
