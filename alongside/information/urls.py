from django.urls import path

from .views import catalogue, closing, directory, given, plain_words

app_name = "information"
urlpatterns = [
    path("people/A<number:number>/information/", given.of_adult, name="of-adult"),
    path("people/A<number:number>/information/give/", given.give, name="give"),
    path("information/IG<number:number>/", given.given, name="given"),
    path("information/", catalogue.catalogue, name="catalogue"),
    path("information/new/", catalogue.new_item, name="new-item"),
    path("information/<number:item>/", catalogue.item, name="item"),
    path("information/<number:item>/new-version/", catalogue.new_item, name="new-version"),
    path("information/<number:item>/end/", catalogue.end_item, name="end-item"),
    path("plain-words/", plain_words.plain_words, name="plain-words"),
    path("directory/", directory.directory, name="directory"),
    path("directory/new/", directory.new_entry, name="new-entry"),
    path("directory/<number:entry>/", directory.entry, name="entry"),
    path("directory/<number:entry>/change/", directory.change_entry, name="change-entry"),
    path("directory/<number:entry>/end/", directory.end_entry, name="end-entry"),
    path("enquiries/E<number:number>/helping/", closing.helping, name="helping"),
    path("enquiries/E<number:number>/contact/", closing.contact, name="contact"),
    path("enquiries/E<number:number>/closing/", closing.closing, name="closing"),
]
