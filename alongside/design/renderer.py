"""Draws Django's forms with GOV.UK markup."""

from django.forms.renderers import DjangoTemplates

from alongside.design.questions import Question


class Renderer(DjangoTemplates):
    """Django's own form renderer, with our templates for a form and for a field."""

    form_template_name = "design/forms/form.html"
    field_template_name = "design/forms/field.html"
    bound_field_class = Question
