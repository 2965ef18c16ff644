from typing import Any

from django import template
from django.utils.safestring import SafeString

from alongside.design import forms

register = template.Library()


@register.simple_tag
def error_summary(*all_forms: Any) -> SafeString:
    """Take the forms and formsets of a page and give one summary of what is wrong in them."""
    return forms.error_summary(all_forms)
