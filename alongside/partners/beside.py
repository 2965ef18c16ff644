"""This room's lines beside the page of an enquiry: which agencies take part, and what goes on beside it."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef

from alongside.people.beside import Beside, listed

from .codes import Effect, Process
from .models import AgencyInvolved, ParallelProcess

WAITS = {Effect.WAIT: "our enquiry waits", Effect.PARTLY: "part of our enquiry waits"}


def agencies(enquiry: OuterRef) -> ArraySubquery:
    rows = AgencyInvolved.objects.filter(enquiry=enquiry, ended_on=None).order_by("since", "pk")
    return listed(rows, name="organisation__name")


def who(involved: list[dict]) -> str:
    """ "Police, Elm Homes." """
    return f"{', '.join(agency['name'] for agency in involved)}." if involved else ""


def processes(enquiry: OuterRef) -> ArraySubquery:
    rows = ParallelProcess.objects.filter(enquiry=enquiry, ended_on=None).order_by("started_on", "pk")
    return listed(rows, kind="kind", effect="effect")


def going_on(open_ones: list[dict]) -> str:
    """ "Police investigation: our enquiry waits. Complaint." """
    said = [(Process(process["kind"]).label, WAITS.get(process["effect"])) for process in open_ones]
    return " ".join(": ".join(filter(None, parts)) + "." for parts in said)


AGENCIES = Beside("agencies", "Agencies involved", "partners:of", agencies, who, of_enquiry=True)
PROCESSES = Beside("processes", "What goes on beside it", "partners:processes", processes, going_on, of_enquiry=True)
