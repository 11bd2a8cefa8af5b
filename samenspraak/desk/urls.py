"""Addresses of the desk, in Dutch because employees see them."""

from django.urls import include, path

from samenspraak.desk.account import sign_ins, staying
from samenspraak.desk.account.views import preferences
from samenspraak.desk.agenda import calls, offering, soon
from samenspraak.desk.agenda import views as agenda
from samenspraak.desk.batches import choosing as batch_choosing
from samenspraak.desk.batches import views as batches
from samenspraak.desk.canned import choosing as canned_choosing
from samenspraak.desk.canned import managing as canned_managing
from samenspraak.desk.conduct import blocks
from samenspraak.desk.conduct import views as conduct
from samenspraak.desk.filters import views as filters
from samenspraak.desk.forms import answers as form_answers
from samenspraak.desk.forms import offering as form_offering
from samenspraak.desk.handoff import asking as handoff_asking
from samenspraak.desk.handoff import counts as handoff_counts
from samenspraak.desk.handoff import following as handoff_following
from samenspraak.desk.handoff import questions as handoff_questions
from samenspraak.desk.handoff import turnaround as handoff_turnaround
from samenspraak.desk.inbox.views import desk, front
from samenspraak.desk.journal import views as journal
from samenspraak.desk.knowledge import managing as article_managing
from samenspraak.desk.knowledge import reading as article_reading
from samenspraak.desk.mail import ending as mail_ending
from samenspraak.desk.mail import offering as mail_offering
from samenspraak.desk.merging import splitting
from samenspraak.desk.merging import views as merging
from samenspraak.desk.palette import views as palette
from samenspraak.desk.promises.judging import cause_of_promise
from samenspraak.desk.promises.views import broken_promises
from samenspraak.desk.referrals import views as referrals
from samenspraak.desk.resident import views as resident
from samenspraak.desk.satisfaction.views import satisfaction
from samenspraak.desk.search.views import search
from samenspraak.desk.sign_in import by_provider, keys
from samenspraak.desk.sign_in.choosing import choose_password
from samenspraak.desk.sign_in.second_step import second_step, set_up_second_step
from samenspraak.desk.sign_in.views import SignIn, SignOut, language
from samenspraak.desk.style_guide.views import style_guide
from samenspraak.desk.thread import (
    answers,
    approving,
    changes,
    closing,
    drafting,
    erasing,
    file_deeds,
    handing_over,
    later,
    link_dialog,
    mentioning,
    messages,
    press,
    priority,
    scheduling,
    templating,
    views,
)
from samenspraak.desk.topics import choosing as topic_choosing
from samenspraak.desk.training import views as training

urlpatterns = [
    path("", front, name="front"),
    path("inloggen/", SignIn.as_view(), name="sign_in"),
    path("inloggen/organisatie/", by_provider.choose_municipality, name="choose_municipality"),
    path("inloggen/organisatie/<slug:municipality>/", by_provider.to_provider, name="to_provider"),
    path("inloggen/organisatie/<slug:municipality>/terug/", by_provider.from_provider, name="from_provider"),
    path(
        "inloggen/organisatie/<slug:municipality>/uit/", by_provider.signed_out_here, name="signed_out_here"
    ),
    path("inloggen/code/", second_step, name="second_step"),
    path("inloggen/tweede-stap/", set_up_second_step, name="set_up_second_step"),
    path("inloggen/sleutel/", keys.sign_in_by_key, name="sign_in_by_key"),
    path("inloggen/sleutel/vraag/", keys.ask_key, name="ask_key"),
    path("inloggen/sleutel/nieuw/", keys.new_key, name="new_key"),
    path("inloggen/sleutel/nieuw/vraag/", keys.ask_new_key, name="ask_new_key"),
    path("welkom/<int:number>/<str:token>/", choose_password, name="choose_password"),
    path("uitloggen/", SignOut.as_view(), name="sign_out"),
    path("taal/", language, name="language"),
    path("bureau/", desk, name="desk"),
    path("bureau/zoeken/", search, name="search"),
    path("bureau/ga-naar/", palette.palette, name="palette"),
    path("bureau/ga-naar/gesprek/", palette.called, name="called"),
    path("bureau/filters/", filters.saved_filters, name="saved_filters"),
    path("bureau/filters/nieuw/", filters.new_filter, name="new_filter"),
    path("bureau/filters/<int:number>/", filters.saved_filter, name="saved_filter"),
    path("bureau/filters/<int:number>/weg/", filters.remove_saved_filter, name="remove_saved_filter"),
    path("bureau/kiezen/", batch_choosing.choose_rows, name="choose_rows"),
    path("bureau/verzamelactie/", batches.batch_now, name="batch_now"),
    path("bureau/verzamelactie/nieuw/", batch_choosing.new_batch, name="new_batch"),
    path("bureau/verzamelactie/<int:number>/", batches.batch, name="batch"),
    path("bureau/verzamelactie/<int:number>/ongedaan/", batches.undo_batch, name="undo_batch"),
    path("bureau/verzamelactie/<int:number>/weg/", batches.put_batch_away, name="put_batch_away"),
    path("bureau/voorkeuren/", preferences, name="preferences"),
    path("bureau/ingelogd/", sign_ins.sign_ins, name="sign_ins"),
    path("bureau/ingelogd/opnieuw/", keys.sign_in_anew, name="sign_in_anew"),
    path("bureau/ingelogd/sleutel/<int:number>/weg/", keys.remove_key, name="remove_key"),
    path("bureau/ingelogd/hier/", staying.stay, name="stay"),
    path("bureau/ingelogd/elders/uit/", sign_ins.end_other_sign_ins, name="end_other_sign_ins"),
    path("bureau/ingelogd/<int:number>/uit/", sign_ins.end_sign_in, name="end_sign_in"),
    path("bureau/stijlgids/", style_guide, name="style_guide"),
    path("bureau/gesprek/<int:number>/", views.conversation, name="conversation"),
    path("bureau/gesprek/<int:number>/gezien/", views.seen, name="seen"),
    path("bureau/gesprek/<int:number>/kop/", views.head, name="head"),
    path("bureau/gesprek/<int:number>/voet/", views.writing, name="writing"),
    path("bureau/gesprek/<int:number>/nieuwste/", views.newest, name="newest"),
    path("bureau/gesprek/<int:number>/ouder/<int:message_number>/", views.older, name="older"),
    path("bureau/gesprek/<int:number>/nakijken/", answers.check, name="check"),
    path("bureau/gesprek/<int:number>/schrijven/", answers.write, name="write"),
    path("bureau/gesprek/<int:number>/concept/", drafting.draft, name="draft"),
    path("bureau/gesprek/<int:number>/typt/", drafting.typing, name="typing"),
    path("bureau/inwerken/", training.training, name="training"),
    path("bureau/inwerken/begin/", training.begin_training, name="begin_training"),
    path("bureau/inwerken/<int:number>/loslaten/", training.end_training, name="end_training"),
    path("bureau/goedkeuren/<int:number>/", approving.approve, name="approve_answer"),
    path("bureau/goedkeuren/<int:number>/aanpassen/", approving.change, name="change_answer"),
    path("bureau/goedkeuren/<int:number>/terugsturen/", approving.send_back, name="send_back_answer"),
    path("bureau/goedkeuren/<int:number>/terugnemen/", approving.withdraw, name="withdraw_answer"),
    path("bureau/gesprek/<int:number>/inplannen/", scheduling.schedule, name="schedule"),
    path("bureau/gepland/<int:number>/verstuur/", scheduling.send_scheduled, name="send_scheduled"),
    path("bureau/gepland/<int:number>/terug/", scheduling.take_back_scheduled, name="take_back_scheduled"),
    path("bureau/concept/<int:number>/overnemen/", drafting.take_draft, name="take_draft"),
    path("bureau/gesprek/<int:number>/sjablonen/", templating.templates, name="templates"),
    path("bureau/gesprek/<int:number>/formulier/", form_offering.form_link, name="one_time_form"),
    path("bureau/gesprek/<int:number>/collegas/", mentioning.mention, name="mention"),
    path("bureau/gesprek/<int:number>/snelantwoord/", canned_choosing.canned, name="canned"),
    path("bureau/snelantwoord/<int:number>/gebruikt/", canned_choosing.used, name="canned_used"),
    path("bureau/snelantwoorden/", canned_managing.canned_answers, name="canned_answers"),
    path("bureau/snelantwoorden/nieuw/", canned_managing.new_canned, name="new_canned"),
    path("bureau/snelantwoorden/<int:number>/", canned_managing.canned_answer, name="canned_answer"),
    path("bureau/snelantwoorden/<int:number>/weg/", canned_managing.remove_canned, name="remove_canned"),
    path(
        "bureau/gesprek/<int:number>/artikel/<int:article_number>/",
        article_reading.beside,
        name="article_beside",
    ),
    path("bureau/kennisbank/", article_reading.articles, name="articles"),
    path("bureau/kennisbank/nieuw/", article_managing.new_article, name="new_article"),
    path("bureau/kennisbank/<int:number>/", article_reading.article, name="article"),
    path("bureau/kennisbank/<int:number>/gebruikt/", article_reading.used, name="article_used"),
    path("bureau/kennisbank/<int:number>/wijzigen/", article_managing.change_article, name="change_article"),
    path("bureau/kennisbank/<int:number>/weg/", article_managing.remove, name="remove_article"),
    path("bureau/gesprek/<int:number>/terugbellen/", offering.callback, name="callback"),
    path("bureau/gesprek/<int:number>/mail/", mail_offering.mail, name="refer_to_mail"),
    path("bureau/gesprek/<int:number>/link/", link_dialog.link, name="link"),
    path("bureau/gesprek/<int:number>/link/nakijken/", link_dialog.look, name="link_look"),
    path("bureau/gesprek/<int:number>/niet-formeel/", mail_offering.not_formal, name="not_formal"),
    path("bureau/gesprek/<int:number>/pers/", press.to_press, name="to_press"),
    path("bureau/gesprek/<int:number>/geen-pers/", press.not_press, name="not_press"),
    path("bureau/gesprek/<int:number>/doorzetten/", handoff_asking.ask, name="hand_off"),
    path("bureau/doorgezet/<int:number>/aanvullen/", handoff_following.tell_more, name="handoff_tell_more"),
    path("bureau/doorgezet/<int:number>/herinneren/", handoff_following.remind, name="handoff_remind"),
    path("bureau/doorgezet/<int:number>/verlengen/", handoff_following.prolong, name="handoff_prolong"),
    path("bureau/doorgezet/<int:number>/niet-akkoord/", handoff_following.decline, name="handoff_decline"),
    path("bureau/doorgezet/<int:number>/intrekken/", handoff_following.withdraw, name="handoff_withdraw"),
    path("bureau/doorgezet/<int:number>/afhandelen/", handoff_following.settle, name="handoff_settle"),
    path("bureau/doorgezet/<int:number>/verteld/", handoff_following.told, name="handoff_told"),
    path("bureau/vragen/", handoff_questions.questions, name="handoff_questions"),
    path("bureau/vragen/aantal/", handoff_counts.counts, name="handoff_counts"),
    path("bureau/vragen/<int:number>/", handoff_questions.question, name="handoff_question"),
    path("bureau/vragen/<int:number>/antwoord/", handoff_questions.answer, name="handoff_answer"),
    path("bureau/vragen/<int:number>/meer-tijd/", handoff_questions.more_time, name="handoff_more_time"),
    path("bureau/doorlooptijden/", handoff_turnaround.turnaround, name="turnaround"),
    path("bureau/doorverwijzing/<int:number>/gemaild/", mail_ending.came, name="mail_came"),
    path("bureau/doorverwijzing/<int:number>/vervallen/", mail_ending.given_up, name="mail_given_up"),
    path("bureau/gesprek/<int:number>/sjablonen/voorbeeld/", templating.preview, name="template_preview"),
    path("bureau/doorverwijzingen/", referrals.referrals, name="referrals"),
    path("bureau/gesprek/<int:number>/oppakken/", changes.take, name="take"),
    path("bureau/gesprek/<int:number>/teruggeven/", changes.give_back, name="give_back"),
    path("bureau/gesprek/<int:number>/overdragen/", handing_over.hand_to, name="hand_over"),
    path("bureau/gesprek/<int:number>/samenvoegen/", merging.merge, name="merge"),
    path("bureau/bericht/<int:number>/splitsen/", splitting.split, name="split"),
    path("bureau/gesprek/<int:number>/weer-samen/", splitting.join_again, name="join_again"),
    path("bureau/samenvoeging/<int:number>/ongedaan/", merging.undo_merge, name="undo_merge"),
    path("bureau/gesprek/<int:number>/onderwerp/", topic_choosing.choose, name="choose_topic"),
    path("bureau/tevredenheid/", satisfaction, name="satisfaction"),
    path("bureau/termijnen/", broken_promises, name="broken_promises"),
    path("bureau/termijnen/<int:number>/oorzaak/", cause_of_promise, name="cause_of_promise"),
    path("bureau/gesprek/<int:number>/voorrang/", priority.give_priority, name="give_priority"),
    path("bureau/gesprek/<int:number>/geen-voorrang/", priority.take_priority, name="take_priority"),
    path("bureau/gesprek/<int:number>/later/", later.later, name="later"),
    path("bureau/gesprek/<int:number>/terug/", later.come_back, name="come_back"),
    path("bureau/gesprek/<int:number>/afronden/", closing.close, name="close"),
    path("bureau/gesprek/<int:number>/heropenen/", changes.reopen, name="reopen"),
    path("bureau/gesprek/<int:number>/geen-nood/", changes.calm, name="calm"),
    path("bureau/gesprek/<int:number>/aanspreken/", changes.form_of_address, name="form_of_address"),
    path("bureau/gesprek/<int:number>/telefoon/", resident.phone, name="phone"),
    path("bureau/gesprek/<int:number>/telefoon/tonen/", resident.reveal_phone, name="reveal_phone"),
    path("bureau/bericht/<int:number>/", views.message, name="message"),
    path("bureau/bericht/<int:number>/tonen/", messages.reveal, name="reveal"),
    path("bureau/bericht/<int:number>/wissen/", erasing.erase, name="erase"),
    path("bureau/bericht/<int:number>/reactie/", messages.react, name="react"),
    path("bureau/bericht/<int:number>/opnieuw/", messages.send_again, name="send_again"),
    path("bureau/bericht/<int:number>/bestand/", file_deeds.file, name="file"),
    path("bureau/bericht/<int:number>/bestand/gevoelig/", file_deeds.mark, name="mark_sensitive"),
    path("bureau/bericht/<int:number>/bestand/niet-gevoelig/", file_deeds.unmark, name="unmark_sensitive"),
    path("bureau/bericht/<int:number>/bestand/tonen/", file_deeds.reveal, name="reveal_file"),
    path("bureau/bericht/<int:number>/bestand/wissen/", file_deeds.erase, name="erase_file"),
    path("bureau/bericht/<int:number>/gedrag/", conduct.step, name="conduct_step"),
    path("bureau/gesprek/<int:number>/gaat-weer-goed/", conduct.end, name="end_conduct"),
    path("bureau/blokkades/", blocks.blocks, name="blocks"),
    path("bureau/blokkades/<int:number>/", blocks.block, name="block"),
    path("bureau/agenda/", agenda.agenda, name="agenda"),
    path("bureau/agenda/straks/", soon.soon, name="callback_soon"),
    path("bureau/agenda/<int:number>/", agenda.appointment, name="appointment"),
    path("bureau/agenda/<int:number>/afspraak.ics", agenda.calendar_file, name="appointment_file"),
    path("bureau/agenda/<int:number>/telefoon/", calls.phone, name="appointment_phone"),
    path("bureau/agenda/<int:number>/telefoon/tonen/", calls.reveal_phone, name="reveal_appointment_phone"),
    path("bureau/agenda/<int:number>/overnemen/", calls.take_over, name="take_over_call"),
    path("bureau/agenda/<int:number>/teruggeven/", calls.give_back, name="give_back_call"),
    path("bureau/agenda/<int:number>/gesproken/", calls.reached, name="reached"),
    path("bureau/agenda/<int:number>/niet-bereikt/", calls.not_reached, name="not_reached"),
    path("bureau/agenda/<int:number>/verzetten/", calls.move, name="move_call"),
    path("bureau/agenda/<int:number>/afzeggen/", calls.cancel, name="cancel_call"),
    path("bureau/antwoord/<int:number>/", form_answers.form_answer, name="form_answer"),
    path("bureau/antwoord/<int:number>/afhandelen/", form_answers.finish, name="handle_answer"),
    path("bureau/antwoord/bestand/<int:number>/", form_answers.answer_file, name="answer_file"),
    path("bureau/beheer/", include("samenspraak.desk.management_urls")),
    path("bureau/logboek/", journal.journal, name="journal"),
    path("bureau/logboek/nakijken/", journal.check, name="check_journal"),
    path("bureau/logboek/uitdraai/", journal.export, name="export_journal"),
]
