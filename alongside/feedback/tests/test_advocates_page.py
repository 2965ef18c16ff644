"""The sheet for an advocate is looked at again each time it is shown: who may be asked may have changed."""

from alongside.feedback.actions import ask_how_it_was, refer_to_advocate
from alongside.feedback.tests.case import version_of
from alongside.people.actions import add_person, change_details, change_person, check_contact
from conftest import FRIDAY


def test_the_sheet_is_not_shown_once_whoever_is_asked_may_not_be(amina, enquiry, signed_in):
    adult = enquiry.adult
    sister = add_person(by=amina, adult=adult, name="Irena Nowak", relationship="sister")
    safe = {"verified_on": FRIDAY, "confirmed_how": "alone", "ways": [{"channel": "hand", "safe": "yes"}]}
    for person in (None, sister):
        check_contact(by=amina, adult=adult, person=person, **safe)
    pages = []
    for whom in ({"to_whom": "adult"}, {"to_whom": "representative", "person": sister}):
        asked = {"variant": "usual", "stage": "during", "asked_on": FRIDAY, "asked_by": "advocate", "how": "in-person"}
        asking = ask_how_it_was(by=amina, enquiry=enquiry, version=version_of("outcomes-framework"), **asked, **whom)
        agreed = {"reached_safely": "At the library.", "agreed_on": FRIDAY, "sent_on": FRIDAY}
        pages.append(refer_to_advocate(by=amina, asking=asking, advocate="Ola", **agreed).get_absolute_url())
    client = signed_in(amina)

    def shown(page: str) -> bool:
        return "At the library." in client.get(page).content.decode()

    assert [shown(page) for page in pages] == [True, True]
    change_person(by=amina, person=sister, poses_risk=True)
    assert [shown(page) for page in pages] == [True, False]
    change_details(by=amina, adult=adult, died_on=FRIDAY)
    assert [shown(page) for page in pages] == [False, False]
