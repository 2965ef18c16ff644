"""Languages into which questions can be put: those most spoken in England and Wales, by their codes."""

import re

A_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,8})?")
LANGUAGES = {
    "en": "English",
    "ar": "Arabic",
    "bn": "Bengali",
    "cy": "Welsh",
    "es": "Spanish",
    "fr": "French",
    "gu": "Gujarati",
    "it": "Italian",
    "pa": "Punjabi",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "so": "Somali",
    "ta": "Tamil",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "zh": "Chinese",
}


def language_called(code: str) -> str:
    """The name of a language, or its code where we know no name for it."""
    return LANGUAGES.get(code, code)
