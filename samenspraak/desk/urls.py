"""Addresses of the desk, in Dutch because employees see them."""

from django.urls import path

from samenspraak.desk.account.views import preferences
from samenspraak.desk.inbox.views import desk, front
from samenspraak.desk.journal import views as journal
from samenspraak.desk.lines import blocked, profile
from samenspraak.desk.lines import views as lines
from samenspraak.desk.resident import views as resident
from samenspraak.desk.sign_in.views import SignIn, SignOut, language
from samenspraak.desk.style_guide.views import style_guide
from samenspraak.desk.thread import answers, changes, messages, templating, views

urlpatterns = [
    path("", front, name="front"),
    path("inloggen/", SignIn.as_view(), name="sign_in"),
    path("uitloggen/", SignOut.as_view(), name="sign_out"),
    path("taal/", language, name="language"),
    path("bureau/", desk, name="desk"),
    path("bureau/voorkeuren/", preferences, name="preferences"),
    path("bureau/stijlgids/", style_guide, name="style_guide"),
    path("bureau/gesprek/<int:number>/", views.conversation, name="conversation"),
    path("bureau/gesprek/<int:number>/gezien/", views.seen, name="seen"),
    path("bureau/gesprek/<int:number>/kop/", views.head, name="head"),
    path("bureau/gesprek/<int:number>/voet/", views.writing, name="writing"),
    path("bureau/gesprek/<int:number>/nieuwste/", views.newest, name="newest"),
    path("bureau/gesprek/<int:number>/ouder/<int:message_number>/", views.older, name="older"),
    path("bureau/gesprek/<int:number>/nakijken/", answers.check, name="check"),
    path("bureau/gesprek/<int:number>/schrijven/", answers.write, name="write"),
    path("bureau/gesprek/<int:number>/sjablonen/", templating.templates, name="templates"),
    path("bureau/gesprek/<int:number>/sjablonen/voorbeeld/", templating.preview, name="template_preview"),
    path("bureau/gesprek/<int:number>/oppakken/", changes.take, name="take"),
    path("bureau/gesprek/<int:number>/teruggeven/", changes.give_back, name="give_back"),
    path("bureau/gesprek/<int:number>/afronden/", changes.close, name="close"),
    path("bureau/gesprek/<int:number>/heropenen/", changes.reopen, name="reopen"),
    path("bureau/gesprek/<int:number>/geen-nood/", changes.calm, name="calm"),
    path("bureau/gesprek/<int:number>/aanspreken/", changes.form_of_address, name="form_of_address"),
    path("bureau/gesprek/<int:number>/telefoon/", resident.phone, name="phone"),
    path("bureau/gesprek/<int:number>/telefoon/tonen/", resident.reveal_phone, name="reveal_phone"),
    path("bureau/bericht/<int:number>/", views.message, name="message"),
    path("bureau/bericht/<int:number>/tonen/", messages.reveal, name="reveal"),
    path("bureau/bericht/<int:number>/reactie/", messages.react, name="react"),
    path("bureau/bericht/<int:number>/opnieuw/", messages.send_again, name="send_again"),
    path("bureau/bericht/<int:number>/bestand/", messages.file, name="file"),
    path("bureau/beheer/lijnen/", lines.lines, name="lines"),
    path("bureau/beheer/lijnen/<int:number>/", lines.line, name="line"),
    path("bureau/beheer/lijnen/<int:number>/vrijgeven/", lines.release, name="release_line"),
    path("bureau/beheer/lijnen/<int:number>/sjablonen/", lines.sync, name="sync_templates"),
    path("bureau/beheer/lijnen/<int:number>/profiel/", profile.profile, name="line_profile"),
    path("bureau/beheer/blokkades/<int:number>/opheffen/", blocked.lift, name="lift_block"),
    path("bureau/logboek/", journal.journal, name="journal"),
    path("bureau/logboek/nakijken/", journal.check, name="check_journal"),
    path("bureau/logboek/uitdraai/", journal.export, name="export_journal"),
]
