"""Every address lets in the roles that this table names, and nobody else; who is refused changes nothing."""

import re
from collections.abc import Iterator, Mapping

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import Resolver404, resolve

from samenspraak.organisation.models import Role
from tests.doors import OPEN_TO_ALL, Door, doors
from tests.source import none_of
from tests.walls.town import WALKED_ROLES, Town, undone

AGENT, SENIOR, LEAD, ADMINISTRATOR, OFFICER, SPECIALIST = WALKED_ROLES
WHO: Mapping[tuple[Role, ...], str] = {
    # The desk sends an administrator on to the lines, a specialist to the questions.
    WALKED_ROLES: "desk palette preferences sign_ins sign_in_anew stay end_other_sign_ins style_guide",
    (
        AGENT,
        SENIOR,
        LEAD,
        OFFICER,
    ): """
        search saved_filters new_filter called conversation seen head writing newest older phone reveal_phone message
        reveal file reveal_file
    """,
    (AGENT, SENIOR, LEAD): """
        choose_rows new_batch batch_now
        check write draft typing schedule templates template_preview link link_look one_time_form
        callback refer_to_mail not_formal mail_came to_press not_press
        mail_given_up
        take give_back hand_over choose_topic later come_back close reopen calm form_of_address erase react send_again
        mark_sensitive unmark_sensitive erase_file give_priority take_priority cause_of_promise mention
        merge undo_merge split join_again
        agenda callback_soon appointment appointment_file appointment_phone reveal_appointment_phone
        take_over_call give_back_call reached not_reached move_call cancel_call
        form_answer handle_answer answer_file
        canned canned_used article_beside article_used conduct_step end_conduct blocks block
        hand_off handoff_tell_more handoff_remind handoff_prolong handoff_decline handoff_withdraw handoff_settle
        handoff_told
    """,
    (AGENT, SENIOR, LEAD, ADMINISTRATOR): "articles article",
    (SENIOR, LEAD): "approve_answer change_answer send_back_answer",
    # It is the agent who has the conversation, whose sign-in it is, who began the batch and kept the filter.
    (AGENT,): """
        end_sign_in take_draft send_scheduled take_back_scheduled withdraw_answer batch undo_batch put_batch_away
        remove_key saved_filter remove_saved_filter
    """,
    (LEAD, ADMINISTRATOR): """
        callback_teams callback_hours canned_answers new_canned canned_answer remove_canned
        new_article change_article remove_article
        training begin_training end_training
    """,
    (LEAD, OFFICER): "referrals",
    (LEAD, SPECIALIST): "handoff_counts",
    (LEAD,): "turnaround satisfaction broken_promises",
    (SPECIALIST,): "handoff_questions handoff_question handoff_answer handoff_more_time",
    (ADMINISTRATOR,): """
        getting_started own_data lines new_line line change_line line_letterbox bring_letters drop_secret
        new_verify_token
        pause_line retire_line release_line sync_templates check_health line_profile closed_letters
        conduct_rules mail_addresses staff_mail send_test_mail
        one_time_forms new_form form_addresses built_form change_terms switch_form form_preview
        topics new_topic topic closing_rules new_result result team_terms terms_of_team own_texts own_text
        new_question question move_question remove_question
        employees new_employee employee invite_employee deactivate_employee reactivate_employee sign_out_employee
        reset_second_step sign_in_rules identity_provider check_provider remove_provider unlink_account
        directory new_directory_token drop_directory_token close_directory
        import_employees confirm_import rights_report teams new_team team add_member
        training_rules line_launch open_line
        back_office check_register try_register_again
        opening_hours opening_effect new_closing_day remove_closing_day
    """,
    (ADMINISTRATOR, OFFICER): "guard",
    (OFFICER,): "guard_rule erase_term journal check_journal export_journal",
}
LETS_IN = {name: roles for roles, names in WHO.items() for name in names.split()}
WRITES = ("INSERT", "UPDATE", "DELETE")
LEADS_TO = re.compile(r'\b(?:hx-get|hx-post|href|action)="(/[^"?#]*)')
"""What a page offers: its links, buttons and forms."""
SHOWS_SAMPLES = {"style_guide"}
"""Draws everything there is, for nobody to press."""


def _employees_doors() -> Iterator[Door]:
    return (door for door in doors() if door.name not in OPEN_TO_ALL)


def _answers(town: Town, role: Role, path: str) -> tuple[set[int], list[str]]:
    """The statuses to both methods, and the statements that changed something."""
    statuses, changes, template = set(), [], town.rows["template"]
    for method in ("get", "post"):
        with undone(), CaptureQueriesContext(connection) as caught:
            statuses.add(getattr(town.desks[role], method)(path, {"template": template}).status_code)
        changes += [query["sql"] for query in caught.captured_queries if query["sql"].startswith(WRITES)]
    return statuses, changes


def test_every_address_says_who_comes_in() -> None:
    assert {door.name for door in _employees_doors()} == set(LETS_IN)


@pytest.mark.parametrize("role", WALKED_ROLES)
def test_role_comes_in_where_it_may_and_nowhere_else(town: Town, role: Role) -> None:
    wrong = []
    for door in _employees_doors():
        statuses, changes = _answers(town, role, town.path(door))
        is_in = not statuses <= {403, 404, 405}
        if is_in != (role in LETS_IN[door.name]):
            wrong.append(f"{door.route}: {role} gets {statuses}")
        elif changes and not is_in:
            wrong.append(f"{door.route}: refuses {role} and yet does {changes}")
    none_of(wrong)


@pytest.mark.parametrize("role", WALKED_ROLES)
def test_nobody_of_another_municipality_finds_a_row_behind_any_address(
    town: Town, other: Town, role: Role
) -> None:
    wrong = []
    for door in _employees_doors():
        if "number" not in door.arguments:
            continue
        statuses, changes = _answers(other, role, town.path(door))
        if not statuses <= {403, 404, 405} or changes:
            wrong.append(f"{door.route}: {role} of elsewhere gets {statuses}, {changes}")
    none_of(wrong)


@pytest.mark.parametrize("role", WALKED_ROLES)
def test_no_page_names_anything_of_another_municipality(town: Town, other: Town, role: Role) -> None:
    pages = {door.route: other.desks[role].get(other.path(door)) for door in _employees_doors()}
    read = {route: b"".join(page).decode(errors="replace") for route, page in pages.items()}
    assert any("Zwaluw" in page for page in read.values())
    none_of(f"{route}: names Kwartel to {role}" for route, page in read.items() if "Kwartel" in page)


@pytest.mark.parametrize("role", WALKED_ROLES)
def test_no_page_offers_a_role_what_it_may_not_open(town: Town, role: Role) -> None:
    wrong = []
    for door in _employees_doors():
        page = town.desks[role].get(town.path(door))
        if page.status_code != 200 or door.name in SHOWS_SAMPLES:
            continue
        offered = LEADS_TO.findall(b"".join(page).decode(errors="replace"))
        wrong += [f"{door.route}: offers {role} {path}" for path in offered if not _is_for(role, path)]
    none_of(wrong)


def _is_for(role: Role, path: str) -> bool:
    """Files of the installation and addresses without an employee are for everybody."""
    try:
        name = resolve(path).url_name
    except Resolver404:
        return True
    return role in LETS_IN.get(name or "", (role,))
