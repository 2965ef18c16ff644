"""The question that is answered with a file of texts."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from alongside.design.asked import Asked


class TextFile(Asked, forms.FileField):
    """A file, read as it is: gives its name and its bytes."""

    widget = forms.FileInput
    verb = "Choose"

    def to_python(self, data: UploadedFile | None) -> tuple[str, bytes] | None:  # type: ignore[override]
        if data is None or data in self.empty_values:
            return None
        if (data.size or 0) > settings.UPLOAD_LIMIT:
            most = settings.UPLOAD_LIMIT // 1_000_000
            raise ValidationError(self.sentence(f"must be smaller than {most} MB"))
        content = data.read()
        data.seek(0)
        return data.name or "", content

    def clean(self, data: Any, initial: Any = None) -> tuple[str, bytes] | None:
        given = self.to_python(data)
        if given is None and self.required:
            raise ValidationError(self.error_messages["required"], code="required")
        return given

    def has_changed(self, initial: Any, data: Any) -> bool:
        return data is not None
