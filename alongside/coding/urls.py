from django.urls import path

from .views import codebooks, marking, quoting, settling, suggesting, texts

app_name = "coding"
urlpatterns = [
    path("", marking.index, name="index"),
    path("collections/new/", texts.new, name="new"),
    path("TC<number:number>/", texts.collection, name="collection"),
    path("TC<number:number>/add/", texts.add, name="add"),
    path("TC<number:number>/answers/", texts.answers, name="answers"),
    path("TC<number:number>/share-out/", texts.share, name="share-out"),
    path("TC<number:number>/newest-codebook/", texts.newest, name="newest"),
    path("TC<number:number>/how-good/", suggesting.measured, name="how-good"),
    path("TC<number:number>/agreement/", settling.agreement, name="agreement"),
    path("TC<number:number>/begin-settling/", settling.begin, name="begin-settling"),
    path("TC<number:number>/differences/", settling.differences, name="differences"),
    path("TC<number:number>/findings/", quoting.findings, name="findings"),
    path("TX<number:number>/<int:part>/", marking.text, name="text"),
    path("TX<number:number>/suggestions/", suggesting.suggestions, name="suggestions"),
    path("TX<number:number>/finish/", marking.finish, name="finish"),
    path("TX<number:number>/quoting/", texts.quoting, name="quoting"),
    path("PM<number:number>/take-back/", marking.take_back, name="take-back"),
    path("PM<number:number>/settle/", settling.settle, name="settle"),
    path("PM<number:number>/quote/", quoting.quote, name="quote"),
    path("QT<number:number>/", quoting.decide, name="decide"),
    path("codebooks/new/", codebooks.new, name="new-codebook"),
    path("codebooks/CB<number:number>/", codebooks.codebook, name="codebook"),
    path("codebooks/CB<number:number>/next/", codebooks.change, name="next-version"),
]
