"""The question that is answered with a file."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from alongside.design.asked import Asked

from .receiving import TAKEN, Received, receive, too_large


class Upload(Asked, forms.FileField):
    """A file, looked into: gives what was received, or None where it is optional and none was chosen."""

    widget = forms.FileInput
    verb = "Choose"

    def __init__(self, label: str, **kwargs: Any):
        most = settings.UPLOAD_LIMIT // 1_000_000
        kwargs.setdefault("help_text", f"{TAKEN[0].upper()}{TAKEN[1:]}, of up to {most} MB.")
        super().__init__(label, **kwargs)

    def to_python(self, data: UploadedFile | None) -> Received | None:  # type: ignore[override]
        if data is None or data in self.empty_values:
            return None
        if (data.size or 0) > settings.UPLOAD_LIMIT:
            raise too_large()
        content = data.read()
        data.seek(0)
        return receive(content, name=data.name or "")

    def clean(self, data: Any, initial: Any = None) -> Received | None:
        received = self.to_python(data)
        if received is None and self.required:
            raise ValidationError(self.error_messages["required"], code="required")
        return received

    def has_changed(self, initial: Any, data: Any) -> bool:
        return data is not None
