from django.urls import path

from .views import advocacy, services, shortfall

app_name = "capacity"
urlpatterns = [
    # advocates
    path("people/A<number:number>/advocacy/", advocacy.advocacy, name="advocacy"),
    path("people/A<number:number>/advocacy/arrange/", advocacy.arrange, name="arrange"),
    path("enquiries/E<number:number>/advocate/", advocacy.consider_in_enquiry, name="consider"),
    path("concerns/C<number:number>/advocate/", advocacy.consider_at_concern, name="consider-at-concern"),
    path("advocacy/AD<number:number>/who/", advocacy.change, name="change-advocacy"),
    path("advocacy/AD<number:number>/step/", advocacy.step, name="step"),
    path("advocacy/AD<number:number>/referral/", advocacy.referral, name="referral"),
    path("advocacy/services/", services.services, name="services"),
    path("advocacy/services/new/", services.new, name="new-service"),
    path("advocacy/services/<number:service>/", services.change, name="change-service"),
    path("advocacy/", shortfall.shortfall, name="shortfall"),
    path("advocacy/shortfall.csv", shortfall.as_csv, name="shortfall-csv"),
]
