"""Writing the one-page profile with the adult who owns it."""

from alongside.history.recording import recording
from alongside.papers.actions import paper_of
from alongside.risk.models import OnePageProfile


def write_profile(*, by, adult, picture=None, photo=None, **profile) -> OnePageProfile:
    """Write the profile anew; earlier ones stay. `picture`: a photo that came with it; `photo`: one kept before."""
    written = OnePageProfile(adult=adult, photo=photo, **profile)
    facts = {"photo": bool(picture or photo)}
    with recording("wrote-profile", by=by, adult=adult, about=written, on=written.written_on, facts=facts) as keep:
        if picture:
            title = "Photo for the one-page profile"
            written.photo, content = paper_of(adult, picture, title=title, given_on=written.written_on)
            keep(written.photo)
            keep(content)
        return keep(written)
