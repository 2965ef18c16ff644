"""Makes the Word template of a request in caused/papers: `python -m alongside.caused.word_template`.

It can be changed in Word afterwards; this only saves drawing it by hand. A test sees that it is as made here.
"""

from pathlib import Path

from docx.document import Document as WordFile

from alongside.papers.word import new_template, write

FILE = Path(__file__).parent / "papers" / "request.docx"
REQUEST = """
    ~ {{ adult }}, {{ reference }}
    = {{ title }}
    Confidential. For {{ enquirer }}, {{ asked_of }}. Share it only with somebody who needs it to answer, and never with anybody who may pose a risk to {{ called }}.
    The council has a duty to make enquiries (Care Act 2014, section 42), and asks you to make those below. It keeps that duty: it may ask you for more, and what is found is for the council to weigh.
    To come back by: {{ due }}
    Why you are asked: {{ why }}
    {%p if period %}
    The time it is about: {{ period }}
    {%p endif %}
    {%p if police %}
    A crime is suspected, and the police lead: {{ police }}
    {%p endif %}
    {%p if conflict %}
    Your interest in what is found, and how it is handled: {{ conflict }}
    {%p endif %}
    # What {{ called }} says
    {%p for said in words %}
    > {{ said.words }}
    {%p endfor %}
    {%p if not words %}
    None of their words go with this request. {{ no_words }}
    {%p endif %}
    {%p if capacity %}
    # What {{ called }} can decide
    {{ capacity }}
    {%p endif %}
    {%p if needs %}
    # What helps {{ called }} to take part
    {%p for need in needs %}
    - {{ need }}
    {%p endfor %}
    {%p endif %}
    # What you are asked
    {%p for question in questions %}
    - {{ question }}
    {%p endfor %}
    # What to send back
    - The facts that you established, question by question, and how you know.
    - Why it happened.
    - What {{ called }} hoped for, and what they say now.
    - What has been put in place.
    - What was done about the person or organisation responsible.
"""  # noqa: E501 (a paragraph of the document is a line)


def request() -> WordFile:
    """The request, for whoever is asked."""
    return write(new_template(), REQUEST)


if __name__ == "__main__":
    request().save(str(FILE))
