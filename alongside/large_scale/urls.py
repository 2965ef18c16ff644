from django.urls import path

from .views import children, deficits, parents, provider, tracks

ON_EITHER = ("deficit", "statement", "improvement", "view", "suspension")
ON_A_CONCERN = (*ON_EITHER, "step")
ON_AN_ENQUIRY = (*ON_EITHER, "partner", "check", "meeting", "criterion")
CONCERN, ENQUIRY = "provider-concerns/PC<number:number>/", "large-scale/LS<number:number>/"

app_name = "large_scale"
urlpatterns = [
    path("provider-concerns/", provider.index, name="provider-concerns"),
    path("provider-concerns/new/", provider.raise_one, name="raise"),
    path("provider-concerns/not-given/", deficits.deficits, name="deficits"),
    path(CONCERN, provider.provider_concern, name="provider-concern"),
    path(f"{CONCERN}change/", provider.change, name="change-concern"),
    path(f"{CONCERN}end/", provider.end, name="end-concern"),
    path(f"{CONCERN}take-up/", provider.take_up, name="take-up"),
    *(path(f"{CONCERN}add/{part}/", tracks.add_to_concern, {"part": part}, f"pc-{part}") for part in ON_A_CONCERN),
    path("large-scale/", parents.index, name="large-scale-enquiries"),
    path("large-scale/new/", parents.start, name="start"),
    path(ENQUIRY, parents.large_scale, name="large-scale"),
    path(f"{ENQUIRY}change/", parents.change, name="change"),
    path(f"{ENQUIRY}service/", parents.service, name="service"),
    path(f"{ENQUIRY}improvement/", parents.improvement, name="improvement"),
    path(f"{ENQUIRY}conclude/", parents.conclude, name="conclude"),
    path(f"{ENQUIRY}adults/", children.start_children, name="start-children"),
    path(f"{ENQUIRY}others/", children.others, name="others"),
    path(f"{ENQUIRY}others/note/", children.note, name="note"),
    *(path(f"{ENQUIRY}add/{part}/", tracks.add_to_enquiry, {"part": part}, f"ls-{part}") for part in ON_AN_ENQUIRY),
    path("large-scale/PW<number:number>/", children.look, name="look"),
    path("improvement/IM<number:number>/", tracks.check_improvement, name="check-improvement"),
    path("suspensions/SU<number:number>/", tracks.review_suspension, name="review-suspension"),
    path("large-scale/XC<number:number>/", tracks.check_criterion, name="check-criterion"),
    path("people/A<number:number>/large-scale/", children.of_adult, name="of-adult"),
    path("enquiries/E<number:number>/large-scale/", children.of_enquiry, name="of-enquiry"),
    path("enquiries/E<number:number>/large-scale/join/", children.join, name="join"),
    path("enquiries/E<number:number>/large-scale/leave/", children.leave, name="leave"),
]
