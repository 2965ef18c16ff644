"""A survey in the field for the tests, and what fieldwork adds to the whole case."""

import re
from datetime import timedelta
from html import unescape

from django.utils.timezone import localdate

from alongside.sector.models import Council
from alongside.surveys.fieldwork import actions
from alongside.surveys.fieldwork.links import link_of
from alongside.surveys.models import InstrumentVersion, Sampled, Survey

HARROWMERE = "X99000001"


def lead_survey() -> InstrumentVersion:
    return InstrumentVersion.objects.get(instrument__key="msp-lead-2014-15", number=1)


def days(opens=-7, closes=30, **other) -> dict:
    """The days of a survey, from today."""
    today = localdate()
    told = {"opens": opens, "closes": closes, "contacts_until": closes, "withdraw_until": closes, "keep_until": 365}
    return {name: today + timedelta(days=number) for name, number in (told | other).items()}


def make(*, by, opened=True, **fields) -> Survey:
    """A survey of leads, open since a week unless it is said otherwise."""
    given = {
        "title": "How is it going?",
        "version": lead_survey(),
        "population": "leads",
        "consent": "It is up to you.",
    }
    survey = actions.make_survey(by=by, **given | days() | fields)
    return actions.open_survey(by=by, survey=survey) if opened else survey


def person(number=1, council=HARROWMERE, **more) -> actions.Person:
    where = Council.objects.filter(pk=council).first()
    return actions.Person(f"Person {number}", f"person{number}@council.example", where, **more)


def named(survey: Survey, *people: actions.Person, by=None) -> list[str]:
    """People to be asked, each with their link."""
    actions.name_people(by=by, survey=survey, people=people)
    rows = Sampled.objects.filter(survey=survey, contact__isnull=False).order_by("pk").select_related("invitation")
    return [link_of(one.invitation.nonce) for one in rows]


def fill_fieldwork(case, *, by, manager) -> None:
    """Harrowmere's lead was written to, has begun to answer, and has handed a part to a colleague."""
    survey = case.records["WV"] = make(by=by)
    (link,) = named(survey, person(), by=by)
    sampled = Sampled.objects.get(survey=survey)
    sampled.invitation.sendings.create(number=0, tried_at=survey.event.at, went=True)
    response = actions.agree(survey=survey, link=link, language="en", mode="link", sampled=sampled)
    section = survey.version.read.sections[0].key
    actions.share(response=response, section=section)
    case.words = {
        **getattr(case, "words", {}),
        "answer": {"link": link, "section": section},
        "fieldwork": {"language": "en"},
    }


def fields_of(page: str) -> dict[str, list[str]]:
    """What a browser would send of a page of questions, as it stands."""
    found: dict[str, list[str]] = {}
    form = page[page.index("data-keep-url") : page.index("govuk-button-group")]
    for tag in re.findall(r"<input [^>]*>", form):
        told = dict(re.findall(r'(\w+)="([^"]*)"', tag))
        if told.get("type") not in ("radio", "checkbox") or tag.endswith(" checked>"):
            found.setdefault(told["name"], []).append(unescape(told["value"]))
    for name, text in re.findall(r'<textarea [^>]*name="([^"]*)"[^>]*>\n(.*?)</textarea>', form, re.DOTALL):
        found[name] = [unescape(text)]
    return found


def sends(client, page, section, shown, **answers):
    return client.post(f"{page}part/{section}/", {"shown": shown.split(), **answers})
