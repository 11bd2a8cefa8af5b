"""Every address says what it gives who opens it; tests/desk/browser/test_every_page.py looks at all whole pages."""

from collections.abc import Iterator, Mapping

from django.http.response import HttpResponseBase
from django.test import Client

from tests.doors import doors
from tests.source import none_of
from tests.walls.test_roles import LETS_IN
from tests.walls.town import Town, undone

PAGE, FRAGMENT, DEED, LEADS_ON, NOT_FOR_EYES = "page", "fragment", "deed", "leads on", "not for eyes"
FAILURE = "failure"
GIVES: Mapping[str, str] = {
    # A link that nobody gave opens a page too; what a good one opens is looked at where the page is tested.
    PAGE: """
        sign_in choose_municipality signed_out_here choose_password
        form_page callback_page callback_time callback_call_off callback_file
        desk search sign_ins sign_in_anew style_guide conversation
        blocks block agenda referrals form_answer
        canned_answers new_canned canned_answer articles article new_article change_article
        handoff_questions handoff_question turnaround satisfaction broken_promises
        topics new_topic topic closing_rules new_result result team_terms terms_of_team own_texts own_text
        back_office callback_teams callback_hours opening_hours conduct_rules mail_addresses staff_mail
        one_time_forms new_form form_addresses built_form change_terms form_preview new_question question
        training training_rules sign_in_rules identity_provider directory
        employees new_employee employee import_employees teams new_team team
        getting_started own_data lines new_line line change_line line_launch line_letterbox line_profile closed_letters
        guard guard_rule erase_term journal
    """,
    # Part of a page, which is looked at with it or where the part is tested.
    FRAGMENT: """
        palette head writing newest older message phone reveal_phone reveal reveal_file erase erase_file article_beside
        schedule templates one_time_form canned link callback refer_to_mail
        hand_off handoff_tell_more handoff_prolong handoff_decline handoff_withdraw handoff_counts
        change_answer send_back_answer
        hand_over mention choose_topic give_priority merge split later close conduct_step cause_of_promise
        saved_filters saved_filter batch_now
        callback_soon appointment_phone reveal_appointment_phone reached not_reached move_call cancel_call
    """,
    # Refuses who only opens it.
    DEED: """
        new_filter remove_saved_filter choose_rows new_batch batch undo_batch put_batch_away
        sign_out language preferences called seen check write draft typing react send_again
        send_scheduled take_back_scheduled take_draft canned_used remove_canned article_used remove_article
        link_look template_preview not_formal to_press not_press
        approve_answer withdraw_answer begin_training end_training open_line
        mail_came mail_given_up handoff_remind handoff_settle handoff_told handoff_answer handoff_more_time
        take give_back take_priority undo_merge join_again come_back reopen calm form_of_address end_conduct
        mark_sensitive unmark_sensitive take_over_call give_back_call handle_answer
        switch_form move_question remove_question opening_effect new_closing_day remove_closing_day
        confirm_import rights_report invite_employee deactivate_employee reactivate_employee sign_out_employee
        reset_second_step ask_key ask_new_key remove_key end_sign_in end_other_sign_ins add_member
        bring_letters drop_secret new_verify_token pause_line retire_line
        release_line sync_templates check_health check_provider remove_provider unlink_account
        new_directory_token drop_directory_token close_directory
        check_register try_register_again send_test_mail check_journal export_journal
    """,
    LEADS_ON: "front to_provider from_provider second_step set_up_second_step sign_in_by_key new_key appointment",
    NOT_FOR_EYES: """
        healthy letterbox stay file answer_file appointment_file
        scim_users scim_user scim_config scim_resource_types scim_schemas scim_others
    """,
}
KINDS = {name: kind for kind, names in GIVES.items() for name in names.split()}


def _kind(answer: HttpResponseBase) -> str:
    if answer.status_code in {302, 405}:
        return {302: LEADS_ON, 405: DEED}[answer.status_code]
    if answer.status_code >= 500:
        return FAILURE
    body = b"".join(answer)
    if not body or not answer.headers["Content-Type"].startswith("text/html"):
        return NOT_FOR_EYES
    return PAGE if b"<html" in body else FRAGMENT


def _opened(town: Town) -> Iterator[tuple[str, str]]:
    """What every address gives the first role that may come in, or a stranger where everybody may."""
    for door in doors():
        roles = LETS_IN.get(door.name, ())
        browser = town.desks[roles[0]] if roles else Client()
        with undone():
            yield door.name, _kind(browser.get(town.path(door)))


def test_every_address_says_what_it_gives() -> None:
    assert {door.name for door in doors()} == set(KINDS)


def test_address_gives_what_it_says(town: Town) -> None:
    none_of(f"{name}: gives a {kind}" for name, kind in _opened(town) if kind != KINDS.get(name))
