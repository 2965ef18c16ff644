"""Sound: a document spoken by a computer's voice on this machine; nothing is sent anywhere to be spoken.

The voice is espeak-ng (GPL 3), a program of its own that is run, if it is installed: `apt-get install espeak-ng`.
"""

import io
import os
import shutil
import subprocess
import wave

import lameenc

ENGINE = "espeak-ng"
VOICE, WORDS_A_MINUTE = "en-gb", 145
KILOBITS = 48
LONGEST = 60
"""Seconds after which speaking is given up: a text of an hour takes about ten."""


class CannotSpeak(Exception):
    """This machine cannot make recordings; why, as a sentence for people."""


def can_speak() -> bool:
    return shutil.which(ENGINE) is not None


def spoken(words: str) -> bytes:
    """These words as an MP3 recording. Raises CannotSpeak where this machine has no voice."""
    program = shutil.which(ENGINE)
    if program is None:
        raise CannotSpeak(
            "This machine cannot make recordings: the program espeak-ng is not installed. Whoever runs Alongside can "
            "install it. Read it to them, or choose another form."
        )
    try:
        said = subprocess.run(
            [program, "-v", VOICE, "-s", str(WORDS_A_MINUTE), "-b", "1", "--stdout"],
            input=fit_to_speak(words).encode(), capture_output=True, check=True, timeout=LONGEST,
            env={"PATH": os.defpath, "LANG": "C.UTF-8"},
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
