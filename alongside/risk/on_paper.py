"""The one-page profile as a paper: it belongs to the adult (F5)."""

from django.utils.formats import date_format

from alongside.papers.drawing import Picture
from alongside.papers.leaving import Drawn

from .models import OnePageProfile

TEMPLATE = "risk/profile"


def paper_of(profile: OnePageProfile) -> Drawn:
    """The profile, ready to be drawn."""
    parts = [
        ("What people like about me", profile.liked),
        ("What matters to me", profile.matters),
        ("How best to support me", profile.support),
    ]
    photo = profile.photo
    shows = (photo.in_words or f"A photo of {profile.adult.called}") if photo else ""
    return Drawn(
        template=TEMPLATE,
        title="About me",
        data={
            "called": profile.adult.called,
            "parts": [{"title": title, "words": words} for title, words in parts if words.strip()],
            "may_see": profile.may_see,
            "written_on": date_format(profile.written_on),
            "helped_by": profile.helped_by,
        },
        name=f"A{profile.adult_id}-about-me",
        pictures={"photo": Picture(photo.to_show(), shows)} if photo else {},
    )
