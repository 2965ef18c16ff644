"""Bytes as text, whatever the program that wrote them: nothing is guessed away and nothing is lost."""

import codecs

WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
BINARY = "This is not text that can be read: save it as plain text, CSV or a Word document (.docx)"


def as_text(data: bytes) -> str:
    """The text, with line ends as one sign. UTF-8 and UTF-16 by their marks; else UTF-8, else as Windows writes it.

    Raises ValueError, with a sentence, where there are signs that no text has.
    """
    if data.startswith(WIDE):
        text = decoded(data, "utf-16")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = decoded(data, "cp1252")
    if "\x00" in text:
        raise ValueError(BINARY)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        said = f"Line {line} has a sign that cannot be read: save the file as UTF-8, and choose it again"
        raise ValueError(said) from error
