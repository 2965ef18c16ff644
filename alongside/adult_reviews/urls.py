from django.urls import path

from .views import asking, board, of_adult, request

app_name = "adult_reviews"
urlpatterns = [
    path("people/A<number:number>/adult-reviews/", of_adult.of_adult, name="of"),
    path("people/A<number:number>/adult-reviews/refer/", of_adult.refer, name="refer"),
    path("adult-reviews/", board.index, name="index"),
    path("adult-reviews/new/", board.new, name="new"),
    path("adult-reviews/AR<number:number>/", board.review, name="review"),
    path("adult-reviews/AR<number:number>/receive/", asking.receive, name="receive"),
    path("adult-reviews/AR<number:number>/rapid-review/", asking.rapid_review, name="rapid-review"),
    path("adult-reviews/AR<number:number>/adult/", asking.add_adult, name="add-adult"),
    path("adult-reviews/AR<number:number>/process/", asking.add_process, name="add-process"),
    path("adult-reviews/AR<number:number>/panel/", asking.panel, name="panel"),
    path("adult-reviews/AR<number:number>/decide/", asking.decide, name="decide"),
    path("adult-reviews/AR<number:number>/involve/", asking.involve, name="involve"),
    path("adult-reviews/AR<number:number>/method/", asking.change_review, name="change-review"),
    path("adult-reviews/AR<number:number>/report/", asking.report, name="report"),
    path("adult-reviews/AR<number:number>/recommend/", asking.recommend, name="recommend"),
    path("adult-reviews/AR<number:number>/complete/", asking.complete, name="complete"),
    path("adult-reviews/AR<number:number>/publish/", asking.publish, name="publish"),
    path("adult-reviews/RP<number:number>/", asking.change_adult, name="change-adult"),
    path("adult-reviews/OP<number:number>/", asking.change_process, name="change-process"),
    path("adult-reviews/RC<number:number>/action/", asking.act_on, name="act-on"),
    path("adult-reviews/RT<number:number>/change/", asking.change_action, name="change-action"),
    path("adult-reviews/RT<number:number>/evidence/", asking.evidence, name="evidence"),
    path("adult-reviews/requests/new/", request.new, name="new-request"),
    path("adult-reviews/IR<number:number>/", request.one, name="request"),
    path("adult-reviews/IR<number:number>/answer/", request.answer, name="answer"),
    path("adult-reviews/IR<number:number>/pass-on/", request.pass_on, name="pass-on"),
]
