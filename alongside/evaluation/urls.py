from django.urls import path

from . import views

app_name = "evaluation"
urlpatterns = [
    path("evaluations/", views.evaluations, name="evaluations"),
    path("evaluations/new/", views.new, name="new"),
    path("evaluations/EV<number:number>/", views.evaluation, name="evaluation"),
    path("evaluations/EV<number:number>/change/", views.change, name="change"),
    path("evaluations/EV<number:number>/tables/", views.tables, name="tables"),
    path("evaluations/EV<number:number>/tables/<slug:key>/", views.table, name="table"),
    path("evaluations/EV<number:number>/sample/", views.sample, name="sample"),
    path("evaluations/EV<number:number>/release/", views.release, name="release"),
    path("evaluations/EV<number:number>/take-back/", views.take_back, name="take-back"),
    path("evaluations/EV<number:number>/released/", views.released, name="released"),
    path("evaluations/EV<number:number>/report/", views.report, name="report"),
    path("evaluations/ER<number:number>/file/<slug:kind>/", views.report_file, name="report-file"),
    path("evaluations/EV<number:number>/extract/", views.extract, name="extract"),
]
