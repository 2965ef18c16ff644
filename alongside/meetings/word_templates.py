"""Makes the Word templates of minutes in meetings/papers: `python -m alongside.meetings.word_templates`.

They can be changed in Word afterwards; this only saves drawing them by hand. A test sees that they are as made here.
"""

from pathlib import Path

from docx.document import Document as WordFile

from alongside.papers.word import new_template, write

PAPERS = Path(__file__).parent / "papers"
MINUTES = """
    ~ {{ adult }}, {{ reference }}
    = {{ title }}
    Confidential. For {{ agency or "those who were at all of the meeting" }}. Share it only with somebody who needs it to keep {{ called }} safe, and never with anybody who poses a risk to them.
    Meeting: {{ kind }}
    {%p if when %}
    When: {{ when }}{% if time %} at {{ time }}{% endif %}
    {%p endif %}
    {%p if where %}
    Where: {{ where }}
    {%p endif %}
    {%p if lasted %}
    How long: {{ lasted }} minutes
    {%p endif %}
    {%p if chair %}
    Chair: {{ chair }}
    {%p endif %}
    {%p if own_words %}
    # {{ called }}’s own report
    {%p for own in own_words %}
    {%p if own.words %}
    > {{ own.words }}
    ~ {{ own.whose }}
    {%p endif %}
    {%p if pictures.get("own" ~ loop.index0) %}
    {{ pictures.get("own" ~ loop.index0) }}
    {%p endif %}
    {%p if own.paper %}
    ~ Also given: {{ own.paper }}
    {%p endif %}
    {%p endfor %}
    {%p endif %}
    # Who was there
    | Name, Part, Agency, Took part | person in people | person.name, person.part, person.agency, person.attended or "Not recorded"
    {%p if outcomes %}
    # What {{ called }} wants, and what was agreed
    {%p for outcome in outcomes %}
    > {{ outcome.words }}
    ~ {{ outcome.whose }}
    {%p for agreed in outcome.agreed %}
    Agreed: {{ agreed.words }}{% if agreed.gap %} ({{ agreed.gap }}){% endif %}
    {%p endfor %}
    {%p endfor %}
    {%p endif %}
    {%p if actions %}
    # Who does what
    | Who, What, By when | by in actions; action in by.actions | by.owner, action.what, action.due or "No day set"
    {%p endif %}
    {%p if questions %}
    # Questions and answers
    {%p for asked in questions %}
    “{{ asked.question }}”{% if asked.who %} ({{ asked.who }}){% endif %}
    {%p for answer in asked.answers %}
    {{ answer }}
    {%p endfor %}
    {%p if not asked.answers %}
    {% if asked.from %}{{ asked.from }} will answer{% if asked.by %} by {{ asked.by }}{% endif %}.{% else %}Not answered yet.{% endif %}
    {%p endif %}
    {%p endfor %}
    {%p endif %}
    {%p if items %}
    # What was said
    {%p for item in items %}
    ## {{ item.title }}
    {%p if item.apart %}
    Held without {{ called }}.
    {%p endif %}
    {%p for line in item.lines %}
    ~ {{ line.kind }}{% if line.who %} · {{ line.who }}{% endif %}{% if line.due %} · by {{ line.due }}{% endif %}{% if line.audience %} · {{ line.audience }}{% endif %}
    {% if line.own_words %}“{{ line.words }}”{% else %}{{ line.words }}{% endif %}
    {%p endfor %}
    {%p endfor %}
    {%p endif %}
    {%p if apart %}
    # Held without {{ called }}
    {%p for part in apart %}
    {{ part.item }}{% if part.why %}: {{ part.why }}{% endif %}
    {%p if part.kept_back %}
    The law does not let us share: {{ part.kept_back | join("; ") | lower }}.
    {%p endif %}
    Decided by {{ part.decided_by }}.{% if part.told %} What {{ called }} is told: {{ part.told }}{% endif %}
    {%p endfor %}
    {%p endif %}
"""  # noqa: E501 (a line is a paragraph)
YOUR_MEETING = """
    ~ {{ called }}
    = {{ title }}
    This is what was said and agreed{% if when %} on {{ when }}{% endif %}{% if where %}, {{ where }}{% endif %}.
    {%p if own_words %}
    # What you wanted everybody to know
    {%p for own in own_words %}
    {%p if own.words %}
    > {{ own.words }}
    {%p endif %}
    {%p if pictures.get("own" ~ loop.index0) %}
    {{ pictures.get("own" ~ loop.index0) }}
    {%p endif %}
    {%p if own.paper %}
    ~ You also gave us: {{ own.paper }}
    {%p endif %}
    {%p endfor %}
    {%p endif %}
    {%p if outcomes %}
    # What you want, and what we agreed
    {%p for outcome in outcomes %}
    > {{ outcome.words }}
    {%p if not outcome.agreed %}
    We have not agreed anything about this yet.
    {%p endif %}
    {%p for agreed in outcome.agreed %}
    We agreed: {{ agreed.words }}
    {%p if agreed.gap %}
    This is not all that you want. The reason: {{ agreed.gap[0] | lower }}{{ agreed.gap[1:] }}.
    {%p endif %}
    {%p endfor %}
    {%p endfor %}
    {%p endif %}
    {%p if actions %}
    # Who does what
    {%p for by in actions %}
    ## {{ by.owner }}
    {%p for action in by.actions %}
    - {{ action.what }}{% if action.due %} By {{ action.due }}.{% endif %}
    {%p endfor %}
    {%p endfor %}
    {%p endif %}
    {%p if questions %}
    # Questions
    {%p for asked in questions %}
    ## {{ asked.question }}
    {%p for answer in asked.answers %}
    {{ answer }}
    {%p endfor %}
    {%p if not asked.answers %}
    {% if asked.from %}{{ asked.from }} will tell you{% if asked.by %} by {{ asked.by }}{% endif %}.{% else %}We do not have the answer yet.{% endif %}
    {%p endif %}
    {%p endfor %}
    {%p endif %}
    {%p if items %}
    # What people said
    {%p for item in items %}
    ## {{ item.title }}
    {%p for line in item.lines %}
    {% if line.who and line.plain == line.plain.lower() %}{{ line.who }} {% endif %}{{ line.plain }}: {% if line.own_words %}“{{ line.words }}”{% else %}{{ line.words }}{% endif %}
    {%p endfor %}
    {%p endfor %}
    {%p endif %}
    {%p if apart %}
    # The part held without you
    {%p for part in apart %}
    {{ part.told or "People talked about something without you." }}
    {%p if part.why %}
    The reason: {{ part.why }}
    {%p endif %}
    {%p if part.kept_back %}
    The law does not let us share: {{ part.kept_back | join("; ") | lower }}.
    {%p endif %}
    {{ part.decided_by }} decided this. You can ask them about it.
    {%p endfor %}
    {%p endif %}
    # Who was there
    {%p for person in people %}
    - {{ person.name }}{% if person.agency %}, {{ person.agency }}{% endif %}
    {%p endfor %}
    # If something here is wrong
    Tell us, in any way you like. Your own words are never changed. What you tell us is put beside them.
"""  # noqa: E501 (a line is a paragraph)


def made() -> dict[str, WordFile]:
    """Each template by its name."""
    return {"minutes": write(new_template(), MINUTES), "your-meeting": write(new_template(size=14), YOUR_MEETING)}


if __name__ == "__main__":
    for name, word in made().items():
        word.save(str(PAPERS / f"{name}.docx"))
