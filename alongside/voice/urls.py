from django.urls import path

from . import statement_views, views

app_name = "voice"
urlpatterns = [
    path("enquiries/E<number:number>/talk/", views.talk, name="talk"),
    path("enquiries/E<number:number>/wishes/", views.wishes, name="wishes"),
    path("enquiries/E<number:number>/wishes/<number:conversation>/", views.wishes, name="wishes-after"),
    path("enquiries/E<number:number>/classify/", views.classify, name="classify"),
    path("enquiries/E<number:number>/outcomes/", views.outcomes, name="outcomes"),
    path("enquiries/E<number:number>/others/", views.others_wish, name="others-wish"),
    path("enquiries/E<number:number>/safety/", views.safety, name="safety"),
    path("outcomes/O<number:number>/", views.outcome, name="outcome"),
    path("outcomes/O<number:number>/agree/", views.agree, name="agree"),
    path("outcomes/O<number:number>/review/", views.review, name="review"),
    path("outcomes/O<number:number>/classify/", views.classify_again, name="classify-again"),
    path("statements/S<number:number>/", statement_views.statement, name="statement"),
    path("statements/S<number:number>/correct/", statement_views.correct, name="correct"),
]
