"""Adults with a page of their own in the stories: Joyce, who manages by herself, and Susi, who has a meeting."""

from datetime import timedelta


def tell(people: dict, team) -> None:
    """Joyce's and Susi's enquiries, as far as their stories begin, through the product's own actions."""
    from django.utils.timezone import localdate

    from alongside.information.actions import name_contact
    from alongside.meetings.actions.people import change_invitation, invite
    from alongside.meetings.actions.planning import plan_meeting
    from alongside.people.actions import add_person
    from alongside.people.models import Adult
    from alongside.voice.actions import Said, agree_outcome, record_conversation, record_desired_outcomes

    from .cast import an_enquiry_about

    amina, today = people["amina"], localdate()
    for given_name, family_name, wish in (
        ("Joyce", "Penhale", "I want him to stop asking me for money. I will tell him myself."),
        ("Susi", "Marlowe", "I want to stay with him. He has to be nice."),
    ):
        an_enquiry_about(given_name, family_name, amina, people["ben"], team)
        enquiry = Adult.objects.get(family_name=family_name).enquiries.get()
        held = {"held_on": today, "stage": "enquiry", "means": "in-person"}
        talk = record_conversation(by=amina, enquiry=enquiry, said=[Said(wish)], **held)
        wants = record_desired_outcomes(
            by=amina, enquiry=enquiry, wishes=[Said(wish)], voiced_on=today, conversation=talk
        )
        agree_outcome(
            by=amina,
            outcome=wants[0],
            words="You tell him when you are ready. Amina practises it with you first.",
            agreed_on=today,
            agreed_with="adult",
            differs=False,
        )
        name_contact(by=amina, enquiry=enquiry, name="Amina Yusuf", reached="0118 496 0123, any weekday", from_on=today)
    add_person(by=amina, adult=enquiry.adult, name="Nell Achebe", relationship="friend", adult_wants_them="yes")
    plan = {"kind": "outcomes", "planned_on": today + timedelta(days=7), "planned_place": "The library, room 2"}
    meeting = plan_meeting(by=amina, enquiry=enquiry, **plan)
    change_invitation(by=amina, invitation=meeting.invitations.get(), invited=True)
    invite(by=amina, meeting=meeting, people=[{"part": "professional", "name": "Ruth Bell", "invited": True}])


def tell_marian(people: dict, team) -> None:
    """Marian's enquiry, in which domestic abuse is alleged, was concluded a week ago; an advocate is to ask her."""
    from django.utils.timezone import localdate

    from alongside.concerns.actions import report_concern
    from alongside.enquiries.actions import conclude
    from alongside.feedback.actions import ask_how_it_was, refer_to_advocate
    from alongside.feedback.models import QuestionnaireVersion
    from alongside.people.models import Adult

    from .cast import an_enquiry_about

    amina, today = people["amina"], localdate()
    week_ago = today - timedelta(days=7)
    an_enquiry_about("Marian", "Costello", amina, people["ben"], team)
    adult = Adult.objects.get(family_name="Costello")
    report_concern(
        by=amina,
        adult=adult,
        team=team,
        raised_on=week_ago,
        happened="Her husband reads her messages.",
        types=["domestic"],
        location="own-home",
        source_kind="known",
        source_name="Gerald",
        source_relationship="husband",
        safe_now="yes",
        adult_knows="yes",
        referrer_kind="public",
        referrer_owed_answer=False,
    )
    enquiry = adult.enquiries.get()
    conclude(by=amina, enquiry=enquiry, concluded_on=week_ago)
    seven = QuestionnaireVersion.objects.in_use().get(questionnaire__key="outcomes-framework")
    asked = {"asked_by": "advocate", "how": "in-person", "to_whom": "adult", "variant": "usual", "stage": "after"}
    asking = ask_how_it_was(by=amina, enquiry=enquiry, version=seven, asked_on=today, **asked)
    safely = {"reached_safely": "At the library, on Tuesdays.", "agreed_on": today, "sent_on": today}
    refer_to_advocate(by=amina, asking=asking, advocate="Rosa Lind", **safely)
