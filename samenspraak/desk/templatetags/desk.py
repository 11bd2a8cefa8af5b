"""Template tags of the desk: icons from the one cached sprite, pieces drawn before, times as people read them."""

from collections.abc import Hashable
from datetime import datetime
from functools import cache

from django import template
from django.templatetags.static import static
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from samenspraak.desk import fragments

register = template.Library()

SPRITE = "desk/vendor/icons.svg"


@register.simple_tag
def icon(name: str, css_class: str = "") -> SafeString:
    """A decorative icon: hidden from screen readers, so it always needs a text beside it."""
    return _drawn(name, css_class)


@register.simple_tag
def drawn(template_name: str, **values: Hashable) -> SafeString:
    """A piece that follows from its values alone; see desk/fragments.py."""
    return fragments.drawn(template_name, **values)


@register.filter
def clock(moment: datetime) -> str:
    """Hours and minutes in the local time zone, as 08:41."""
    return timezone.localtime(moment).strftime("%H:%M")


@cache
def _drawn(name: str, css_class: str) -> SafeString:
    return format_html(
        '<svg class="i {}" aria-hidden="true"><use href="{}#i-{}"></use></svg>',
        css_class,
        static(SPRITE),
        name,
    )
