from django.apps import AppConfig


class AdultReviewsConfig(AppConfig):
    name = "alongside.adult_reviews"
