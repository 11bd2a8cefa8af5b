"""Addresses below /bureau/beheer/, where a municipality is managed, in Dutch because employees see them."""

from django.urls import path

from samenspraak.desk.agenda import hours
from samenspraak.desk.back_office import views as back_office
from samenspraak.desk.closing import results
from samenspraak.desk.closing.rules import closing_rules
from samenspraak.desk.conduct import rules as conduct_rules
from samenspraak.desk.forms import addresses as form_addresses
from samenspraak.desk.forms import building, preview
from samenspraak.desk.guard import term
from samenspraak.desk.guard import views as guard
from samenspraak.desk.handoff import terms as handoff_terms
from samenspraak.desk.lines import connecting, launch, letterbox, profile, resting
from samenspraak.desk.lines import views as lines
from samenspraak.desk.mail import addresses as mail_addresses
from samenspraak.desk.opening import views as opening
from samenspraak.desk.own_data.views import own_data
from samenspraak.desk.people import employees as people
from samenspraak.desk.people import import_pages, rights, teams
from samenspraak.desk.sign_in import directory, provider_settings
from samenspraak.desk.sign_in.rules import sign_in_rules
from samenspraak.desk.staff_mail import views as staff_mail
from samenspraak.desk.starting.views import getting_started
from samenspraak.desk.texts import views as texts
from samenspraak.desk.topics import managing as topic_managing
from samenspraak.desk.training import views as training

urlpatterns = [
    path("aan-de-slag/", getting_started, name="getting_started"),
    path("gemeente/", own_data, name="own_data"),
    path("vakafdelingen/", back_office.back_office, name="back_office"),
    path("vakafdelingen/testen/", back_office.check_register, name="check_register"),
    path("vakafdelingen/opnieuw/", back_office.try_register_again, name="try_register_again"),
    path("termijnen/", handoff_terms.teams, name="team_terms"),
    path("termijnen/<int:number>/", handoff_terms.team, name="terms_of_team"),
    path("onderwerpen/", topic_managing.topics, name="topics"),
    path("onderwerpen/nieuw/", topic_managing.new_topic, name="new_topic"),
    path("onderwerpen/<int:number>/", topic_managing.topic, name="topic"),
    path("afronden/", closing_rules, name="closing_rules"),
    path("afronden/resultaat/", results.new_result, name="new_result"),
    path("afronden/resultaat/<int:number>/", results.result, name="result"),
    path("formulieren/", building.one_time_forms, name="one_time_forms"),
    path("formulieren/nieuw/", building.new_form, name="new_form"),
    path("formulieren/adressen/", form_addresses.addresses, name="form_addresses"),
    path("formulieren/<int:number>/", building.built_form, name="built_form"),
    path("formulieren/<int:number>/voorwaarden/", building.change_terms, name="change_terms"),
    path("formulieren/<int:number>/gebruik/", building.switch_form, name="switch_form"),
    path("formulieren/<int:number>/voorbeeld/", preview.form_preview, name="form_preview"),
    path("formulieren/<int:number>/vraag/", building.new_question, name="new_question"),
    path("formulieren/vraag/<int:number>/", building.question, name="question"),
    path("formulieren/vraag/<int:number>/plaats/", building.move_question, name="move_question"),
    path("formulieren/vraag/<int:number>/weg/", building.remove_question, name="remove_question"),
    path("inwerken/", training.training_rules, name="training_rules"),
    path("medewerkers/", people.employees, name="employees"),
    path("medewerkers/nieuw/", people.new_employee, name="new_employee"),
    path("medewerkers/lijst/", import_pages.import_list, name="import_employees"),
    path("medewerkers/lijst/doen/", import_pages.confirm_import, name="confirm_import"),
    path("medewerkers/rechten/", rights.rights_report, name="rights_report"),
    path("medewerkers/<int:number>/", people.employee, name="employee"),
    path("medewerkers/<int:number>/uitnodiging/", people.invite_employee, name="invite_employee"),
    path("medewerkers/<int:number>/weg/", people.deactivate_employee, name="deactivate_employee"),
    path(
        "medewerkers/<int:number>/terug/",
        people.reactivate_employee,
        name="reactivate_employee",
    ),
    path(
        "medewerkers/<int:number>/uitloggen/",
        people.sign_out_employee,
        name="sign_out_employee",
    ),
    path(
        "medewerkers/<int:number>/tweede-stap/",
        people.reset_second_step,
        name="reset_second_step",
    ),
    path("medewerkers/<int:number>/account/", people.unlink_account, name="unlink_account"),
    path("teams/", teams.teams, name="teams"),
    path("teams/nieuw/", teams.new_team, name="new_team"),
    path("teams/<int:number>/", teams.team, name="team"),
    path("teams/<int:number>/erbij/", teams.add_member, name="add_member"),
    path("inloggen/", sign_in_rules, name="sign_in_rules"),
    path("inloggen/inlogdienst/", provider_settings.identity_provider, name="identity_provider"),
    path("inloggen/inlogdienst/testen/", provider_settings.check_provider, name="check_provider"),
    path("inloggen/inlogdienst/weg/", provider_settings.remove, name="remove_provider"),
    path("inloggen/accountbeheer/", directory.directory, name="directory"),
    path("inloggen/accountbeheer/sleutel/", directory.make_token, name="new_directory_token"),
    path("inloggen/accountbeheer/oude-sleutel-weg/", directory.drop_token, name="drop_directory_token"),
    path("inloggen/accountbeheer/weg/", directory.close, name="close_directory"),
    path("openingstijden/", opening.opening_hours, name="opening_hours"),
    path("openingstijden/effect/", opening.opening_effect, name="opening_effect"),
    path("openingstijden/dag/", opening.new_closing_day, name="new_closing_day"),
    path("openingstijden/dag/<int:number>/weg/", opening.remove_day, name="remove_closing_day"),
    path("terugbellen/", hours.teams, name="callback_teams"),
    path("terugbellen/<int:number>/", hours.team, name="callback_hours"),
    path("lijnen/", lines.lines, name="lines"),
    path("lijnen/nieuw/", connecting.new_line, name="new_line"),
    path("lijnen/<int:number>/", lines.line, name="line"),
    path("lijnen/<int:number>/wijzigen/", connecting.changed_line, name="change_line"),
    path("lijnen/<int:number>/ontvangen/", letterbox.letterbox, name="line_letterbox"),
    path("lijnen/<int:number>/ontvangen/aansluiten/", letterbox.bring_letters, name="bring_letters"),
    path("lijnen/<int:number>/ontvangen/oud-geheim-weg/", letterbox.drop_secret, name="drop_secret"),
    path("lijnen/<int:number>/ontvangen/controlecode/", letterbox.verify_token, name="new_verify_token"),
    path("lijnen/<int:number>/lancering/", launch.line_launch, name="line_launch"),
    path("lijnen/<int:number>/openzetten/", launch.open_to_all, name="open_line"),
    path("lijnen/<int:number>/pauze/", resting.paused_line, name="pause_line"),
    path("lijnen/<int:number>/uit-gebruik/", resting.retired_line, name="retire_line"),
    path("lijnen/<int:number>/vrijgeven/", lines.release, name="release_line"),
    path("lijnen/<int:number>/sjablonen/", lines.sync, name="sync_templates"),
    path("lijnen/<int:number>/gezondheid/", lines.health, name="check_health"),
    path("lijnen/<int:number>/profiel/", profile.profile, name="line_profile"),
    path("gedrag/", conduct_rules.conduct_rules, name="conduct_rules"),
    path("mailadressen/", mail_addresses.mail_addresses, name="mail_addresses"),
    path("e-mail/", staff_mail.staff_mail, name="staff_mail"),
    path("e-mail/proef/", staff_mail.send_test_mail, name="send_test_mail"),
    path("teksten/", texts.own_texts, name="own_texts"),
    path("teksten/<str:key>/", texts.own_text, name="own_text"),
    path("privacywacht/", guard.guard, name="guard"),
    path("privacywacht/wissen/", term.erase_term, name="erase_term"),
    path("privacywacht/<str:name>/", guard.rule, name="guard_rule"),
]
