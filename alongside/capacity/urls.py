from django.urls import path

from .views import advocacy, assessments, authorities, best_interests, liberty, services, shortfall

app_name = "capacity"
urlpatterns = [
    # capacity by decision
    path("people/A<number:number>/capacity/", assessments.decisions, name="decisions"),
    path("people/A<number:number>/capacity/assess/", assessments.assess, name="assess"),
    path("people/A<number:number>/capacity/presumed/", assessments.presumed, name="presumed"),
    path("people/A<number:number>/capacity/authority/", authorities.new, name="new-authority"),
    path("people/A<number:number>/capacity/liberty/", liberty.new, name="new-liberty"),
    path("assessments/CA<number:number>/", assessments.assessment, name="assessment"),
    path("assessments/CA<number:number>/again/", assessments.again, name="assess-again"),
    path("assessments/CA<number:number>/best-interests/", best_interests.decide, name="decide"),
    path("best-interests/BI<number:number>/", best_interests.decision, name="best-interests"),
    path("authorities/LA<number:number>/", authorities.change, name="authority"),
    path("liberty/DL<number:number>/", liberty.record, name="liberty"),
    path("liberty/DL<number:number>/change/", liberty.change, name="change-liberty"),
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
