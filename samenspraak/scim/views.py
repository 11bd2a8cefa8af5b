"""Users for directories: found, added, changed, removed; and what this door can do."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from samenspraak.organisation.directory import people_in
from samenspraak.organisation.models import Employee, Municipality
from samenspraak.personnel.by_directory import NotThere, add, change, remove
from samenspraak.scim.choosing import chosen
from samenspraak.scim.descriptions import CONFIG, MOST_FOUND, USER_SCHEMA, USER_TYPE
from samenspraak.scim.door import answer, for_directory
from samenspraak.scim.drawing import USER, address_of, page_of, user
from samenspraak.scim.grammar import Path, comparisons_in
from samenspraak.scim.reading import object_in, told_by_patch, told_by_user
from samenspraak.scim.refusals import Refused, wrong_value

USUAL = 100
FARTHEST = 1_000_000_000
FOUND_BY = {
    Path("id"): "id",
    Path("username"): "user_name",
    Path("externalid"): "external_id",
    Path("emails"): "email",
    Path("emails", "value"): "email",
    Path("emails", "value", (("type", "work"),)): "email",
}


@for_directory("GET", "POST")
def users(request: HttpRequest, municipality: Municipality) -> HttpResponse:
    """A page of those that are asked for, or somebody new."""
    return _found(request, municipality) if request.method == "GET" else _added(request, municipality)


@for_directory("GET", "PUT", "PATCH", "DELETE")
def one_user(request: HttpRequest, municipality: Municipality, number: int) -> HttpResponse:
    """One of them, as they are or after what is told of them."""
    if request.method == "DELETE":
        remove(municipality, number, timezone.now())
        return HttpResponse(status=HTTPStatus.NO_CONTENT)
    if request.method == "GET":
        found = people_in(municipality.pk).filter(pk=number).first()
        if found is None:
            raise NotThere
        return answer(_drawn(request, found))
    told = told_by_user if request.method == "PUT" else told_by_patch
    return answer(user(change(municipality, number, told(object_in(request.body)))))


@for_directory("GET")
def service_provider_config(_request: HttpRequest, _municipality: Municipality) -> HttpResponse:
    """What it can do."""
    return answer(CONFIG)


@for_directory("GET")
def resource_types(_request: HttpRequest, _municipality: Municipality) -> HttpResponse:
    """Users, and nothing else."""
    return answer(page_of([USER_TYPE], 1))


@for_directory("GET")
def schemas(_request: HttpRequest, _municipality: Municipality) -> HttpResponse:
    """What it keeps of a user."""
    return answer(page_of([USER_SCHEMA], 1))


@for_directory("GET", "POST", "PUT", "PATCH", "DELETE")
def others(_request: HttpRequest, _municipality: Municipality, rest: str) -> HttpResponse:
    """What is asked for one by one; there is no other."""
    alone = {"ResourceTypes/User": USER_TYPE, f"Schemas/{USER}": USER_SCHEMA}
    if rest not in alone:
        raise Refused(HTTPStatus.NOT_FOUND, "There is nothing here: of SCIM this server knows users alone.")
    return answer(alone[rest])


def _found(request: HttpRequest, municipality: Municipality) -> HttpResponse:
    start = max(_number(request, "startIndex", 1), 1)
    count = min(max(_number(request, "count", USUAL), 0), MOST_FOUND)
    wanted = [(_field(path), value) for path, value in comparisons_in(request.GET.get("filter", ""))]
    people = people_in(municipality.pk, wanted)
    shown = people.order_by("pk")[start - 1 : start - 1 + count]
    return answer(page_of([_drawn(request, one) for one in shown], people.count(), start))


def _added(request: HttpRequest, municipality: Municipality) -> HttpResponse:
    newcomer = add(municipality, told_by_user(object_in(request.body)))
    response = answer(user(newcomer), HTTPStatus.CREATED)
    response["Location"] = address_of(newcomer)
    return response


def _drawn(request: HttpRequest, employee: Employee) -> dict[str, object]:
    """With the attributes that are asked for."""
    asked = request.GET
    return chosen(user(employee), asked.get("attributes", ""), asked.get("excludedAttributes", ""))


def _field(path: Path) -> str:
    if path not in FOUND_BY:
        said = "Users are found by id, userName, externalId and emails.value."
        raise Refused(HTTPStatus.BAD_REQUEST, said, "invalidFilter")
    return FOUND_BY[path]


def _number(request: HttpRequest, name: str, usual: int) -> int:
    typed = request.GET.get(name, str(usual))
    try:
        return min(int(typed[:20]), FARTHEST)
    except ValueError as error:
        raise wrong_value(f"{name} is a number.") from error
