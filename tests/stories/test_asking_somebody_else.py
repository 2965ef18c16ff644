"""A care company is asked to make enquiries: asked after, answered, asked for more, answered again, and accepted."""

from datetime import timedelta

from django.utils.timezone import localdate

from .looking import Album

QUESTION, MORE = "Who held her spare key that week?", "What was written down, and what Dilys hoped for."


def test_a_company_makes_enquiries_and_the_council_keeps_the_duty(at_a_browser):
    ben = at_a_browser("ben", album=Album("caused"))
    ben.comes_back()
    the_company_is_put_into_the_directory(ben)
    amina = at_a_browser("amina", album=Album("caused-lead"))
    amina.comes_back()
    amina.finds("Dilys Morgan")
    amina.follows("Enquiries made by others")
    amina.follows("Ask somebody to make enquiries")
    the_request_is_written(amina)
    amina.follows("Record that it was sent")
    amina.presses("Save and continue")
    amina.follows("Ask how far it is")
    amina.types("Whom did you ask, and what did they say?", "Rosa Lind: it is being typed.")
    amina.presses("Save and continue")
    it_comes_back(amina, "Dawn, since May.")

    ben.opens(amina.page.url.removeprefix(amina.address).partition("#")[0])
    ben.follows("Check what came back")
    ben.chooses("Is it enough?", "It is not enough: ask for more")
    ben.types("What is missing?", MORE)
    later = localdate() + timedelta(days=30)
    ben.dates("By when is the rest to come back?", later.day, later.month, later.year)
    ben.presses("Save and continue")
    ben.reads("More was asked for", MORE)
    ben.page.reload()

    amina.page.reload()
    it_comes_back(amina, "Dawn, from 4 May until the lock was changed.")
    ben.page.reload()
    ben.follows("Check what came back")
    ben.chooses("Is it enough?", "It is enough: accept it")
    ben.types("Why is it enough, and what stays open?", "Each question is answered.")
    ben.presses("Save and continue")
    ben.reads("Accepted on", "the enquiry goes on until you conclude it", MORE)
    ben.opens("/caused/?ended=yes")
    ben.reads("Larch House (Hartside Care)")


def the_company_is_put_into_the_directory(ben):
    ben.opens("/organisations/new/")
    ben.types("What is it called?", "Hartside Care")
    ben.picks("What kind of agency is it?", "Care provider")
    ben.types("Whom do you reach there about safeguarding, and how?", "Safeguarding lead, 01632 960301")
    ben.presses("Save and continue")
    for name, area in (("Larch House", "Harrowmere"), ("Larch Lodge", "Netherby")):
        ben.follows("Add a service")
        ben.types("What is the service called?", name)
        ben.picks("What kind of service is it?", "Residential care home")
        ben.types("Town or area", area)
        ben.presses("Save and continue")
        ben.follows("Hartside Care")
    ben.reads("Larch House", "Larch Lodge")


def the_request_is_written(amina):
    """What was typed could be two services: the page comes back with both."""
    amina.types("Which organisation or service is asked?", "Larch")
    amina.types("Who there will look into it?", "Rosa Lind")
    amina.ticks("Why are they asked?", "It is closest to the adult")
    amina.chooses("Do they have an interest in what is found?", "Nothing is known that stands in the way")
    amina.types("What do you need to know?", QUESTION)
    amina.presses("Save and continue", status=422)
    amina.reads("Choose which one you mean")
    amina.page.get_by_label("Larch House, Harrowmere").check()
    amina.presses("Save and continue")
    amina.reads("Larch House (Hartside Care) is asked to make enquiries", QUESTION)


def it_comes_back(amina, answer: str):
    amina.follows("Record what came back")
    amina.types(QUESTION, answer)
    amina.types("Why did it happen, as they see it?", "Nobody had asked for it back.")
    amina.presses("Save and continue")
    amina.reads(answer, "A manager checks what came back.")
