"""The responses that come with the product: the twenty of the toolkit, and legal remedies (practice G1, G4)."""

from django.db import migrations

TOOLKIT = "Making Safeguarding Personal toolkit; 2014/15 evaluation, table 3"
REMEDIES = "2014/15 evaluation, table 10: civil, criminal and other remedies"

# key: name, what it is in plain words, whether it may endanger somebody who is coerced
RESPONSES = {
    "capacity-best-interests": (
        "Mental capacity and best interests",
        "Finding out what somebody can decide, and deciding well for them where they cannot.",
        False,
    ),
    "outcomes-focus": (
        "An outcomes focus",
        "Beginning from what the person wants, and going back to it.",
        False,
    ),
    "information-advice": (
        "Personalised information and advice",
        "What this person needs to know, in a way that they can use.",
        False,
    ),
    "recording-outcomes": (
        "Recording and aggregating outcomes",
        "Writing down what people want and what came of it, and learning from many of them.",
        False,
    ),
    "advocacy-buddying": (
        "Advocacy and buddying",
        "Somebody on their side who helps them to be heard.",
        False,
    ),
    "supported-decisions": (
        "Supported decisions, free from undue influence",
        "Time, help and safety to decide for oneself.",
        False,
    ),
    "risk-in-relationships": (
        "Risk in particular relationships",
        "Weighing risk with somebody who matters to them, such as a personal assistant whom they employ.",
        False,
    ),
    "people-who-caused-harm": (
        "Support for people who have caused harm",
        "Help for the other person to stop, such as relief for a tired carer.",
        False,
    ),
    "resilience": (
        "Resilience, confidence, assertiveness and self-esteem",
        "Help to stand up for oneself and to be respected.",
        False,
    ),
    "best-evidence": (
        "Achieving Best Evidence",
        "Being interviewed by the police in a way that fits the person, so that a court can hear them.",
        False,
    ),
    "family-group-conference": (
        "Family and networks, including group conferences",
        "The family and friends come together and make their own plan.",
        True,
    ),
    "mediation": (
        "Mediation and conflict resolution",
        "Somebody neutral helps two sides to talk and agree.",
        True,
    ),
    "signs-of-safety": (
        "Signs of Safety",
        "Naming worries, strengths and what safety would look like, together.",
        False,
    ),
    "restorative-justice": (
        "Restorative justice",
        "Whoever was harmed and whoever did it speak, and something is put right.",
        True,
    ),
    "cycle-of-abuse": (
        "Cycle of Abuse model",
        "For abuse by a partner or in the family: seeing how it goes round, and where it can be left.",
        False,
    ),
    "counselling": (
        "Therapeutic support and counselling",
        "Talking with somebody who is trained to help people recover.",
        False,
    ),
    "brief-interventions": (
        "Brief interventions and micro-skills",
        "A few good conversations that help somebody to change one thing.",
        False,
    ),
    "motivational-interviewing": (
        "Motivational interviewing and cycles of change",
        "Talking so that somebody finds their own reasons to change.",
        False,
    ),
    "peer-support": (
        "Peer support, survivors’ networks, forums and circles of support",
        "People who have lived through it too.",
        False,
    ),
    "attachment": (
        "Attachment-based approaches",
        "Understanding how early ties shape the ones people have now.",
        False,
    ),
}
LEGAL = {
    "civil-remedy": (
        "Civil remedy",
        "An order of a civil or family court, such as a non-molestation or occupation order, or a claim for money.",
        False,
    ),
    "criminal-remedy": (
        "Criminal remedy",
        "A report to the police, and what may follow: a caution, a charge, a restraining order.",
        False,
    ),
    "court-of-protection": (
        "Court of Protection",
        "A decision, or a deputy, for somebody who lacks capacity for it.",
        False,
    ),
    "inherent-jurisdiction": (
        "Inherent jurisdiction of the High Court",
        "For somebody who has capacity but is under somebody else’s control.",
        False,
    ),
    "power-of-attorney-challenge": (
        "Challenge to an attorney, deputy or appointee",
        "Asking the Office of the Public Guardian or the DWP to look at how somebody’s money or welfare is handled.",
        False,
    ),
    "housing-remedy": (
        "Housing or antisocial behaviour remedy",
        "What a landlord or the council can do: a change of tenancy, an injunction, a closure order.",
        False,
    ),
    "employment-regulation": (
        "Employment or professional regulation",
        "Discipline, a referral to the Disclosure and Barring Service or to a professional body.",
        False,
    ),
    "compensation": (
        "Compensation",
        "Money for harm: the Criminal Injuries Compensation Authority, or an ombudsman.",
        False,
    ),
    "other-remedy": (
        "Another legal remedy",
        "",
        False,
    ),
}


def add(apps, schema_editor):
    Response = apps.get_model("plans", "Response")
    for kind, source, responses in (("toolkit", TOOLKIT, RESPONSES), ("legal", REMEDIES, LEGAL)):
        Response.objects.bulk_create(
            Response(key=key, version=1, kind=kind, title=title, about=about, source=source, may_endanger=may_endanger)
            for key, (title, about, may_endanger) in responses.items()
        )
    Response.objects.create(
        key="joint-meeting",
        kind="local",
        title="Joint meeting",
        about="Meeting together with the person who poses a risk, to talk about what happened.",
        source="Named among the tools that may endanger in guidance on domestic abuse",
        may_endanger=True,
    )


class Migration(migrations.Migration):
    dependencies = [("plans", "0001_initial")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
