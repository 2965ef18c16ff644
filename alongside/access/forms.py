"""Questions about accounts and restrictions."""

from django import forms
from django.contrib.auth import authenticate
from django.contrib.auth.password_validation import validate_password

from alongside.design.fields import AnyOf, Email, Line, Narrative, OneOf, YesNo
from alongside.design.forms import Questions

from .models import Team, User
from .roles import Role


def password_box(label: str, autocomplete: str, *, required: bool = True) -> forms.CharField:
    """A box for a password, never trimmed and never shown again."""
    return forms.CharField(
        label=label,
        required=required,
        strip=False,
        max_length=200,
        widget=forms.PasswordInput(attrs={"autocomplete": autocomplete, "class": "govuk-input govuk-input--width-20"}),
        error_messages={"required": f"Enter {label[0].lower()}{label[1:]}"},
    )


class SignInForm(Questions):
    username = Line("User name", called="your user name", width=20, autocomplete="username")
    password = password_box("Password", "current-password")

    def __init__(self, *args, request=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.request, self.user = request, None

    def clean(self):
        answers = super().clean()
        if answers.get("username") and answers.get("password"):
            self.user = authenticate(self.request, username=answers["username"], password=answers["password"])
            if self.user is None:
                raise forms.ValidationError("The user name or the password is not right. Check both and try again.")
        return answers


class PasswordForm(Questions):
    current = password_box("Your password now", "current-password")
    new = password_box("New password", "new-password")
    again = password_box("New password again", "new-password")

    def __init__(self, *args, user=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user

    def clean_current(self):
        if not self.user.check_password(self.cleaned_data["current"]):
            raise forms.ValidationError("This is not your password now. Check it and try again.")
        return self.cleaned_data["current"]

    def clean_new(self):
        validate_password(self.cleaned_data["new"], self.user)
        return self.cleaned_data["new"]

    def clean(self):
        answers = super().clean()
        if answers.get("new") and answers.get("again") and answers["new"] != answers["again"]:
            self.add_error("again", "The two new passwords are not the same")
        return answers


def address_at_work(label: str, help_text: str) -> Email:
    """A box for an e-mail address of staff. Nobody else's is ever written to."""
    return Email(label, called="the e-mail address", required=False, help_text=help_text)


class AccountForm(Questions):
    """What an account is for. With `user`, an account that is there already."""

    name = Line("Full name", called="the full name", max_length=120)
    job_title = Line("Job title", called="the job title", required=False, max_length=120)
    email = address_at_work(
        "E-mail address at work",
        "Only for “a message is waiting”, when somebody whom they work with is not safe now. It says nothing else.",
    )
    role = OneOf("Role", choices=Role, called="a role", missing="Select a role")
    teams = AnyOf("Teams", choices=[], called="teams", required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["teams"].choices = [(str(team.pk), team.name) for team in Team.objects.all()]

    def clean_teams(self):
        return list(Team.objects.filter(pk__in=self.cleaned_data["teams"]))


class NewAccountForm(AccountForm):
    username = Line("User name", called="a user name", max_length=80, width=20)
    password = password_box("First password", "new-password")
    field_order = ["name", "job_title", "username", "password", "email", "role", "teams"]

    def clean_username(self):
        if User.objects.filter(username__iexact=self.cleaned_data["username"]).exists():
            raise forms.ValidationError("Somebody has this user name already. Choose another.")
        return self.cleaned_data["username"]

    def clean(self):
        answers = super().clean()
        about = {key: answers.get(key, "") for key in ("username", "name", "job_title")}
        if answers.get("password"):
            try:
                validate_password(answers["password"], User(**about))
            except forms.ValidationError as weakness:
                self.add_error("password", weakness)
        return answers


class ChangeAccountForm(AccountForm):
    is_active = YesNo(
        "Is the account open?", called="if the account is open", missing="Select yes if the account is open"
    )
    password = password_box("New password, if they have forgotten theirs", "new-password", required=False)

    def clean_password(self):
        if self.cleaned_data["password"]:
            validate_password(self.cleaned_data["password"])
        return self.cleaned_data["password"]


class TeamForm(Questions):
    duty_email = address_at_work(
        "Duty address",
        "An e-mail address that somebody on duty reads at every hour. It is told “a message is waiting”, and nothing "
        "else, when somebody whom the team works with is not safe now.",
    )


class RestrictForm(Questions):
    reveals = {"restricted": {"yes": ("entitled",)}}
    restricted = YesNo(
        "Keep this record to named people?",
        help_text="Nobody else will find it, not even in a count of search results.",
        missing="Select yes to keep this record to named people",
    )
    entitled = AnyOf("Who may see it, besides you?", choices=[], required=False)
    why = Narrative("Why?", called="why", help_text="Kept in the history of the record.", rows=3)

    def __init__(self, *args, people=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.people = {str(user.pk): user for user in people}
        self.fields["entitled"].choices = [
            (key, f"{user.name}, {user.get_role_display()}") for key, user in self.people.items()
        ]

    def clean_entitled(self):
        return [self.people[key] for key in self.cleaned_data["entitled"] or []]
