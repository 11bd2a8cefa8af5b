"""What each text to residents is called on screen, when it is used, and what fills itself in."""

from collections.abc import Mapping
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class About(NamedTuple):
    """The name of a text, and when it is used."""

    name: Promise
    used: Promise


ITSELF: Mapping[str, About] = {
    "auto.out_of_office": About(
        _("Outside opening hours"), _("Goes out by itself when a resident writes while you are closed.")
    ),
    "auto.guarded": About(
        _("Personal data in a message"),
        _(
            "Goes out by itself when a resident writes what belongs in a safe way: at most once in twelve hours."
        ),
    ),
    "emergency.danger": About(
        _("Danger"), _("Goes out by itself, day and night, when a message reads like an emergency.")
    ),
    "emergency.suicide": About(
        _("Thoughts of suicide"), _("Goes out by itself, day and night, when somebody wants to die.")
    ),
    "emergency.home_violence": About(
        _("Violence at home"), _("Goes out by itself, day and night, when somebody is not safe at home.")
    ),
}
SAFE_WAYS: Mapping[str, About] = {
    "privacy.short": About(
        _("Warning about personal data"),
        _("An agent puts it in an answer from the bar of the privacy guard."),
    ),
    "callback.offer": About(
        _("Offer of a call-back"), _("Stands ready above the times that a resident can tap.")
    ),
    "callback.more_times": About(
        _("Page with more times"), _("Stands ready below that offer when a list cannot show all times.")
    ),
    "callback.page": About(
        _("Offer of a call-back, on a page"), _("Stands ready when the resident chooses a time on a page.")
    ),
    "referral.form": About(_("Link to a one-time form"), _("Stands ready when an agent sends a form.")),
    "form.received": About(
        _("Form has arrived"), _("Goes out by itself when a resident has filled in a form.")
    ),
    "referral.mail": About(_("Referral to e-mail"), _("Stands ready when an agent refers to e-mail.")),
    "referral.mail_receipt": About(
        _("Receipt of a formal message"), _("Stands ready above that referral after a formal message.")
    ),
    "referral.mail_came": About(
        _("E-mail has arrived"), _("Goes out when an agent notes that the e-mail came.")
    ),
}
CALLS: Mapping[str, About] = {
    "callback.confirmed": About(_("Time is booked"), _("Goes out by itself when a resident chose a time.")),
    "callback.moved": About(_("Call at another time"), _("Goes out when an agent moves the call.")),
    "callback.missed": About(
        _("Not reached, we call again"), _("Goes out after a first call that nobody answered.")
    ),
    "callback.missed_choose": About(
        _("Not reached, choose a time"), _("The same, when the resident is to choose another time.")
    ),
    "callback.no_show": About(
        _("Not reached twice"), _("Goes out after the second call that nobody answered.")
    ),
    "callback.taken": About(
        _("Time is taken"), _("Goes out by itself when somebody else chose that time first.")
    ),
    "callback.other": About(_("Other times"), _("Goes out by itself when a resident asks for another time.")),
    "callback.change": About(_("Change of a time"), _("Goes out by itself when a resident sends WIJZIG.")),
    "callback.none_left": About(
        _("No time is free"), _("Goes out by itself when there is no other time to offer.")
    ),
    "callback.cancelled": About(
        _("Call is cancelled"), _("Goes out when a resident or an agent cancels the call.")
    ),
}
QUESTIONS: Mapping[str, About] = {
    "handoff.asked": About(
        _("Question is with a department"), _("Stands ready when an agent hands a question off.")
    ),
    "handoff.prolonged": About(_("More time is needed"), _("Stands ready when an agent prolongs a term.")),
    "handoff.longer": About(_("Term is over"), _("Goes out by itself when a term ends without an answer.")),
}
SATISFACTION: Mapping[str, About] = {
    "csat.ask": About(
        _("How satisfied somebody is"), _("Goes out by itself after finishing, when you ask for it.")
    ),
    "csat.high": About(_("Thanks for a 3, 4 or 5"), _("Goes out by itself after that answer.")),
    "csat.low": About(_("Thanks for a 1 or 2"), _("Goes out by itself, and asks what can be better.")),
}
CONDUCT: Mapping[str, About] = {
    "conduct.named": About(_("Naming the behaviour"), _("Stands ready at step 1.")),
    "conduct.warned": About(_("Warning"), _("Stands ready at step 2.")),
    "conduct.reminded": About(_("Reminder of the warning"), _("Stands ready at step 3.")),
    "conduct.announced": About(_("Announcing the block"), _("Stands ready at step 4.")),
}
ANSWERS: Mapping[str, About] = {
    "greeting": About(
        _("Greeting"),
        _("Stands ready in the composer (the hand), and above what an agent sends from a dialog."),
    ),
    "guidelines": About(
        _("Guidelines for answers"),
        _("Agents read them at the composer, one a line: those of the telephone too. Residents do not."),
    ),
    "signature": About(_("Signature"), _("Stands below every answer of an agent.")),
}
PROFILE: Mapping[str, About] = {
    "profile.about": About(
        _("Line below the name"), _("Stands ready on the page with the profile of a line.")
    ),
    "profile.description": About(_("Description"), _("Stands ready on the page with the profile of a line.")),
}
GROUPS: tuple[tuple[Promise, Mapping[str, About]], ...] = (
    (_("Answers by itself"), ITSELF),
    (_("Safe ways"), SAFE_WAYS),
    (_("Call-back appointments"), CALLS),
    (_("Questions to the back office"), QUESTIONS),
    (_("Satisfaction"), SATISFACTION),
    (_("Conduct protocol"), CONDUCT),
    (_("Answers of agents"), ANSWERS),
    (_("Profile of a line"), PROFILE),
)
TEXTS: Mapping[str, About] = {key: about for _name, texts in GROUPS for key, about in texts.items()}

PLACES: Mapping[str, Promise] = {
    "{adres}": _("the e-mail address"),
    "{afdeling}": _("the team that gets the question"),
    "{citaat}": _("the words of the resident"),
    "{controlecode}": _("the check code on the page"),
    "{dag}": _("the day"),
    "{dagdeel}": _("good morning, good afternoon or good evening, by the hour"),
    "{einddatum}": _("the last day of the block"),
    "{formulier}": _("the name of the form"),
    "{gedrag}": _("the behaviour: abuse, a threat …"),
    "{gemeente}": _("the name of the municipality"),
    "{gewaarschuwd_op}": _("the day of the warning"),
    "{link}": _("the address of the page"),
    "{medewerker}": _("the first name of the employee"),
    "{naam}": _("the name of the resident; left out when we do not know it"),
    "{onderwerp}": _("the subject of the e-mail"),
    "{openingstijden}": _("the opening hours"),
    "{soort}": _("what the message is: a complaint, an objection …"),
    "{telefoon}": _("the telephone number of the municipality"),
    "{tijd}": _("the time"),
    "{waar}": _("where to choose: below, or on the page of the link"),
}
