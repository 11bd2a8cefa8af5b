"""The menus as templates ask for them; see desk/menu.py."""

from django import template
from django.template import Context

from samenspraak.desk.frame import employee_of
from samenspraak.desk.menu import Place, places_for, side_places_for

register = template.Library()


@register.simple_tag(takes_context=True)
def main_menu(context: Context) -> tuple[Place, ...]:
    """The links of the top bar."""
    request = context["request"]
    return places_for(employee_of(request), request.path)


@register.simple_tag(takes_context=True)
def side_menu(context: Context) -> tuple[Place, ...]:
    """The links beside the page; none for who has only one page."""
    request = context["request"]
    return side_places_for(employee_of(request), request.path)
