"""A worry about a home is taken up, three adults each get an enquiry of their own, and the home is put right."""

from datetime import timedelta

from django.utils.timezone import localdate

from .looking import Album

ADULTS = ("Leroy Bartholomew", "Yetunde Fashola", "Gwilym Pugh")


def test_a_worry_about_a_home_is_taken_up_and_each_adult_keeps_an_enquiry_of_their_own(at_a_browser):
    ben = at_a_browser("ben", album=Album("large-scale"))
    ben.comes_back()
    a_home_in_the_directory(ben)
    references = [reference_of(ben, name) for name in ADULTS]
    a_worry(ben)
    ben.follows("Take it up to a large-scale enquiry")
    ben.ticks("Why is one adult’s enquiry not enough?", "A pattern of concerns or complaints")
    ben.types("Host authority", "Harrowmere")
    ben.types("What must be so?", "Nobody waits more than ten minutes for help.", nth=0)
    ben.presses("Save and continue")
    ben.reads("Now add the adults", "0 adults in all")

    ben.follows("Start enquiries for adults")
    ben.types("Which adults? One reference on each line", "\n".join([*references, "nobody"]))
    ben.types("What shows that they are affected?", "Waited at night for help with the toilet.")
    ben.types("What shows their needs for care and support?", "All live there for nursing care.")
    ben.types("What shows that they experience abuse or neglect", "The call bells were off at night.")
    ben.types("What shows that they cannot protect themselves", "None can leave the bed alone.")
    ben.picks("Who decides for each that it is a section 42 enquiry?", "Ben Okafor")
    ben.ticks("What is said to have happened?", "Neglect and acts of omission")
    ben.picks("Which team holds these enquiries?", "North")
    ben.presses("Save and continue", status=422)
    ben.types("Which adults? One reference on each line", "\n".join(references))
    ben.presses("Save and continue")
    ben.reads("3 enquiries are started", "3 adults in all", *ADULTS)
    what_changes(ben)


def a_home_in_the_directory(ben) -> None:
    ben.opens("/organisations/new/")
    ben.types("What is it called?", "Thornbeck Care")
    ben.picks("What kind of agency is it?", "Care provider")
    ben.presses("Save and continue")
    ben.follows("Add a service")
    ben.types("What is the service called?", "Thornbeck Hall")
    ben.picks("What kind of service is it?", "Care home with nursing")
    ben.presses("Save and continue")


def reference_of(ben, name: str) -> str:
    ben.opens(f"/people/?q={name.replace(' ', '+')}")
    link = ben.page.get_by_role("main").get_by_role("link", name=name).first
    return link.get_attribute("href").strip("/").split("/")[-1]


def a_worry(ben) -> None:
    ben.opens("/provider-concerns/")
    ben.follows("Record a concern about a service")
    ben.types("Which service, or which organisation, is it about?", "Thornbeck Hall")
    ben.types("What is worrying?", "Two people on nights for forty residents.")
    ben.chooses("Who raised it?", "Somebody who works there, or did")
    ben.presses("Save and continue")
    ben.follows("Record what people are not given")
    ben.types("What did they say, in their own words?", "I ring and I ring.")
    ben.chooses("Who sees it?", "The person who uses the service")
    ben.chooses("What is it that people are not given?", "Help does not come when it is needed")
    ben.presses("Save and continue")
    ben.reads("I ring and I ring.")


def what_changes(ben) -> None:
    ben.follows("What is to become better")
    ben.follows("Record that placements are suspended")
    ben.types("What does the suspension hold for?", "All new placements.")
    ben.types("Who decided it?", "Ben Okafor, enquiry manager")
    later = localdate() + timedelta(28)
    ben.dates("When is it looked at again?", later.day, later.month, later.year)
    ben.presses("Save and continue")
    ben.follows("Add to the improvement plan")
    ben.types("What is to become better?", "Four people on every night.")
    ben.types("Who sees to it?", "The registered manager")
    ben.presses("Save and continue")
    ben.follows("How far is it?")
    ben.chooses("How far is it?", "Done")
    ben.chooses("What shows it?", "So far only the provider says so")
    ben.types("What was seen or heard?", "Eleven people were asked at night.")
    ben.presses("Save and continue", status=422)
    ben.chooses("What shows it?", "People who use the service were asked")
    ben.presses("Save and continue")
    ben.follows("Is it so by now?")
    ben.chooses("Is it so?", "Met")
    ben.chooses("What shows it?", "People who use the service were asked")
    ben.types("What was seen or heard?", "Nobody had waited.")
    ben.presses("Save and continue")
    ben.reads("Four people on every night.", "All new placements.", "Nobody had waited.")
    ben.follows("Look at it again")
    ben.chooses("What was decided?", "It is lifted")
    ben.types("Why, and what changes?", "Nights are as they should be.")
    ben.types("Who decided it?", "Ben Okafor, enquiry manager")
    ben.presses("Save and continue")
    ben.page.get_by_role("link", name="Large-scale enquiry").first.click()
    ben.follows("Conclude this large-scale enquiry")
    ben.presses("Save and continue")
    ben.reads("Concluded on")
