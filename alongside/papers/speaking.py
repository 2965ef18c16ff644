"""Sound: a document spoken by a computer's voice on this machine; nothing is sent anywhere to be spoken.

The voice is espeak-ng (GPL 3), a program of its own that is run, if it is installed: `apt-get install espeak-ng`. It
speaks many languages, and not all: words are never spoken in the voice of another language.
"""

import io
import os
import shutil
import subprocess
import wave
from functools import lru_cache

import lameenc

ENGINE = "espeak-ng"
ENGLISH, WORDS_A_MINUTE = "en", 145
VOICES = {"en": "en-gb", "zh": "cmn"}
"""What the program calls a language, where it is not by the code that we have."""
AROUND = {"PATH": os.defpath, "LANG": "C.UTF-8"}
KILOBITS = 48
LONGEST = 60
"""Seconds after which speaking is given up: a text of an hour takes about ten."""


class CannotSpeak(Exception):
    """This machine cannot make recordings; why, as a sentence for people."""


def can_speak(language: str = ENGLISH) -> bool:
    """Whether this machine has a voice for this language."""
    return bool(voice_of(language))


def voice_of(language: str) -> str:
    """The voice for a language ("pl", "pt-br", "zh-Hant"); empty where this machine has none."""
    program = shutil.which(ENGINE)
    there = voices_of(program) if program else frozenset()
    whole, base = language.lower(), language.lower().split("-")[0]
    return next((voice for code in (whole, base) if (voice := VOICES.get(code, code)) in there), "")


@lru_cache(maxsize=1)
def voices_of(program: str) -> frozenset[str]:
    """The languages that the program speaks; none where it does not work."""
    try:
        listed = subprocess.run([program, "--voices"], capture_output=True, check=True, timeout=LONGEST, env=AROUND)
    except (subprocess.SubprocessError, OSError):
        return frozenset()
    return frozenset(line.split()[1].lower() for line in listed.stdout.decode().splitlines()[1:] if line.strip())


def spoken(words: str, language: str = ENGLISH) -> bytes:
    """These words as an MP3 recording. Raises CannotSpeak where this machine has no voice for their language."""
    program = shutil.which(ENGINE)
    if program is None:
        raise CannotSpeak(
            "This machine cannot make recordings: the program espeak-ng is not installed. Whoever runs Alongside can "
            "install it. Read it to them, or choose another form."
        )
    voice = voice_of(language)
    if not voice:
        raise CannotSpeak("This machine has no voice for this language. Read it to them, or choose another form.")
    try:
        said = subprocess.run(
            [program, "-v", voice, "-s", str(WORDS_A_MINUTE), "-b", "1", "--stdout"],
            input=fit_to_speak(words).encode(), capture_output=True, check=True, timeout=LONGEST,
            env=AROUND,
        )  # fmt: skip
    except (subprocess.SubprocessError, OSError) as trouble:
        raise CannotSpeak("The recording could not be made. Try again, or choose another form.") from trouble
    return as_mp3(said.stdout)


def fit_to_speak(words: str) -> str:
    """Without what the voice would take for an order ("[[" begins sounds spelt out), and never nothing at all."""
    return words.replace("[[", "[ [").strip() or "Nothing."


def as_mp3(sound: bytes) -> bytes:
    """A recording a tenth as large, which every telephone plays. `sound` is a WAV file whose length may be unsaid."""
    with wave.open(io.BytesIO(sound)) as read:
        rate, wide, channels = read.getframerate(), read.getsampwidth(), read.getnchannels()
    data = sound[sound.index(b"data") + 8 :]
    encoder = lameenc.Encoder()
    encoder.set_bit_rate(KILOBITS)
    encoder.set_in_sample_rate(rate)
    encoder.set_channels(channels)
    encoder.set_quality(7)
    encoder.silence()
    return bytes(encoder.encode(data[: len(data) // wide * wide])) + bytes(encoder.flush())
