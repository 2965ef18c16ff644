from django.urls import path

from .views import action, catalogue, paper, plan, response, review

app_name = "plans"
urlpatterns = [
    path("enquiries/E<number:number>/plan/", plan.of_enquiry, name="of"),
    path("enquiries/E<number:number>/plan/new/", plan.new, name="new"),
    path("enquiries/E<number:number>/plan/actions/", action.add_to_enquiry, name="add-to-enquiry"),
    path("plans/SP<number:number>/", plan.plan, name="plan"),
    path("plans/SP<number:number>/change/", plan.change, name="change"),
    path("plans/SP<number:number>/actions/", action.add, name="add"),
    path("plans/SP<number:number>/review/", review.review, name="review"),
    path("plans/SP<number:number>/copy/", plan.copy, name="copy"),
    path("plans/SP<number:number>/end/", plan.end, name="end"),
    path("plans/SP<number:number>/print/", paper.for_the_adult, name="print"),
    path("plans/SP<number:number>/paper/", paper.as_paper, name="paper"),
    path("plans/AC<number:number>/change/", action.change, name="change-action"),
    path("plans/AC<number:number>/result/", action.result, name="result"),
    path("plans/AC<number:number>/print/", paper.for_the_owner, name="print-for-owner"),
    path("enquiries/E<number:number>/responses/", response.of_enquiry, name="responses"),
    path("enquiries/E<number:number>/responses/offer/", response.offer, name="offer"),
    path("responses/RS<number:number>/", response.used, name="response-used"),
    path("responses/RS<number:number>/answer/", response.follow, name="follow"),
    path("responses/RS<number:number>/worked/", response.judge, name="judge"),
    path("responses/", catalogue.catalogue, name="catalogue"),
    path("responses/new/", catalogue.new, name="new-response"),
    path("responses/<slug:key>/change/", catalogue.change, name="change-response"),
]
