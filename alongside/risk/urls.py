from django.urls import path

from .views import asking, deciding, heat_map, profile, supported, weighing

app_name = "risk"
urlpatterns: list = [
    # safe to ask
    path("people/A<number:number>/asking/", asking.asking, name="asking"),
    path("people/A<number:number>/asking/new/", asking.consider, name="ask"),
    path("enquiries/E<number:number>/asking/", asking.consider_in_enquiry, name="ask-enquiry"),
    path("concerns/C<number:number>/asking/", asking.consider_for_concern, name="ask-concern"),
    path("enquiries/E<number:number>/coercion/", asking.coercion, name="coercion"),
    path("enquiries/E<number:number>/coercion/look/", asking.look, name="look-for-coercion"),
    # options weighed together
    path("enquiries/E<number:number>/risk/", weighing.risk, name="risk"),
    path("enquiries/E<number:number>/risk/weigh/", weighing.weigh_options, name="weigh"),
    path("enquiries/E<number:number>/risk/unease/", deciding.unease, name="unease"),
    path("enquiries/E<number:number>/risk/map/", heat_map.draw, name="draw"),
    path("enquiries/E<number:number>/risk/talk/", supported.talk_it_through, name="talk-it-through"),
    path("risk/RW<number:number>/", weighing.weighing, name="weighing"),
    path("risk/RW<number:number>/again/", weighing.weigh_again, name="weigh-again"),
    path("risk/RW<number:number>/views/", weighing.views, name="views"),
    path("risk/RW<number:number>/decide/", deciding.decide, name="decide"),
    path("risk/RW<number:number>/back/", deciding.back, name="back"),
    path("risk/RW<number:number>/share/", deciding.share, name="share"),
    path("risk/RW<number:number>/for-them/", weighing.weighing_for_them, name="weighing-for-them"),
    path("risk/WU<number:number>/again/", deciding.unease_again, name="unease-again"),
    path("risk/HM<number:number>/", heat_map.heat_map, name="heat-map"),
    path("risk/HM<number:number>/again/", heat_map.draw_again, name="draw-again"),
    path("risk/HM<number:number>/for-them/", heat_map.heat_map_for_them, name="heat-map-for-them"),
    path("risk/SD<number:number>/", supported.supported, name="supported"),
    path("risk/SD<number:number>/for-them/", supported.supported_for_them, name="supported-for-them"),
    # one-page profile
    path("people/A<number:number>/profile/", profile.profile, name="profile"),
    path("people/A<number:number>/profile/write/", profile.write, name="write-profile"),
    path("people/A<number:number>/profile/for-them/", profile.profile_for_them, name="profile-for-them"),
    path("people/A<number:number>/profile/paper/", profile.profile_as_paper, name="profile-as-paper"),
]
