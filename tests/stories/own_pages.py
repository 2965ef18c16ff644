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
