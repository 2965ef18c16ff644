from django.urls import path

from .views import answering, sending

app_name = "answer"
urlpatterns = [
    path("s/<slug:link>/", answering.start, name="start"),
    path("s/<slug:link>/part/<slug:section>/", answering.part, name="part"),
    path("s/<slug:link>/check/", sending.check, name="check"),
    path("s/<slug:link>/share/", sending.share, name="share"),
    path("s/<slug:link>/withdraw/", sending.withdraw, name="withdraw"),
    path("s/<slug:link>/no/", sending.no, name="no"),
]
