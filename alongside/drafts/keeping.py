"""Keeping what people type. A draft belongs to one person and one page."""

import json
from hashlib import sha256

from django.core import signing
from django.core.exceptions import ValidationError
from django.core.files import File
from django.http import QueryDict
from django.utils import timezone
from django.utils.datastructures import MultiValueDict

from .models import Draft, Submission

NOT_KEPT = {"csrfmiddlewaretoken", "username", "password", "current", "new", "again", "secret_answer"}
"""Names of boxes that are never kept: passwords, old and new, and answers as good as one (compared with every form)."""
OF_THE_PAGE = {"submission", "seen", "kept-for"}
"""What a page sends besides what was typed. No question may have such a name: it would be taken for the page's."""
LONGEST_PATH = 300
SALT = "alongside.drafts"


def pairs_of(data: QueryDict) -> list[list[str]]:
    """What was sent, as [name, value] pairs in a form that the database can hold."""
    return [[clean(name), clean(value)] for name, values in data.lists() if name not in NOT_KEPT for value in values]


def files_of(files: MultiValueDict) -> list[list[str]]:
    """What was sent as files, as pairs: the name of each question, and a digest of the file."""
    return [[clean(name), file_digest(file)] for name, several in files.lists() for file in several]


def file_digest(file: File) -> str:
    """A digest of a whole file, which is left to be read from its beginning."""
    digest = sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    file.seek(0)
    return digest.hexdigest()


def clean(text: str) -> str:
    """PostgreSQL keeps every character but NUL and lone surrogates, which no keyboard types."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")


def as_sent(pairs: list[list[str]]) -> QueryDict:
    """Pairs again as they were sent."""
    data = QueryDict(mutable=True)
    for name, value in pairs:
        data.appendlist(name, value)
    return data


def digest_of(pairs: list[list[str]]) -> bytes:
    """What was typed, boiled down to 32 bytes: whatever the page adds of its own makes no difference."""
    typed = sorted(pair for pair in pairs if pair[0] not in OF_THE_PAGE)
    return sha256(json.dumps(typed).encode()).digest()


def noted_for(user, *, title: str, adult=None) -> str:
    """A note for the page to carry: whose page this is, what it is called, whom it is about. Signed, so it is ours."""
    return signing.dumps(
        {"user": user.pk, "title": clean(title)[:200], "adult": adult.pk if adult else None}, salt=SALT
    )


def note_in(pairs: list[list[str]]) -> dict:
    """The note that a page carried; empty if there is none or it is not ours."""
    try:
        return signing.loads(next((value for name, value in pairs if name == "kept-for"), ""), salt=SALT)
    except signing.BadSignature:
        return {}


def keep_draft(*, user, path: str, pairs: list[list[str]]) -> bool:
    """Keep what was typed on this page. False, and nothing kept, if it is not this person's or was sent already."""
    note = note_in(pairs)
    token = next((value for name, value in pairs if name == "submission"), "")
    if len(path) > LONGEST_PATH or note.get("user", user.pk) != user.pk or was_sent(token):
        return False
    said = {"title": note["title"], "adult_id": note["adult"]} if note else {}
    Draft.objects.update_or_create(user=user, path=path, defaults={"fields": pairs, "saved_at": timezone.now(), **said})
    return True


def was_sent(token: str) -> bool:
    """Whether the form with this token was acted on. A text that is no token was not."""
    try:
        return Submission.objects.filter(token=token).exists()
    except ValidationError:
        return False


def forget_drafts_beneath(path: str) -> None:
    """Forget what anybody typed on the pages beneath this address: when their record is destroyed."""
    Draft.objects.filter(path__startswith=path).delete()
