from django.urls import path

from .views import acting, again, reading, rows

app_name = "returns"
urlpatterns = [
    path("", reading.index, name="index"),
    path("count/", acting.count, name="count"),
    path("RD<number:number>/", reading.draft, name="draft"),
    path("RD<number:number>/checks/", reading.checks, name="checks"),
    path("RD<number:number>/changes/", reading.changed, name="changes"),
    path("RD<number:number>/comment/<slug:about>/", acting.comment, name="comment"),
    path("RD<number:number>/sign/", acting.sign, name="sign"),
    path("RD<number:number>/send/", acting.send, name="send"),
    path("RD<number:number>/section/<slug:section>/", reading.section, name="section"),
    path("RD<number:number>/cell/<slug:cell>/", rows.cell, name="cell"),
    path("RD<number:number>/nowhere/<slug:count>/", rows.nowhere, name="nowhere"),
    path("RD<number:number>/file/<slug:kind>/", rows.draft_file, name="draft-file"),
    path("NR<number:number>/", reading.sent, name="sent"),
    path("NR<number:number>/again/", again.again, name="again"),
    path("NR<number:number>/withdraw/", acting.withdraw, name="withdraw"),
    path("NR<number:number>/file/<slug:kind>/", rows.sent_file, name="sent-file"),
]
