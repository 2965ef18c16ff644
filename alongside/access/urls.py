from django.urls import path

from . import views

app_name = "access"
urlpatterns = [
    path("sign-in/", views.sign_in, name="sign-in"),
    path("sign-out/", views.sign_out, name="sign-out"),
    path("password/", views.password, name="password"),
    path("accounts/", views.accounts, name="accounts"),
    path("accounts/new/", views.new_account, name="new-account"),
    path("accounts/<number:number>/", views.change_account, name="change-account"),
    path("accounts/<number:number>/unlock/", views.unlock, name="unlock"),
    path("accounts/teams/TM<number:number>/", views.change_team, name="change-team"),
    path("people/A<number:number>/restrict/", views.restrict, name="restrict"),
]
