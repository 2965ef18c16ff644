"""./run alongside keep-to-survey-dates: erases what was promised to be erased. Run it every day."""

from django.core.management.base import BaseCommand
from django.utils.timezone import localdate

from alongside.surveys.fieldwork.actions import erase_answers, erase_contacts
from alongside.surveys.models import Survey


class Command(BaseCommand):
    help = "Erases names and addresses after their day, and answers after theirs."

    def handle(self, *args, **options):
        today = localdate()
        for survey in Survey.objects.filter(contacts_until__lt=today):
            if erased := erase_contacts(survey=survey):
                self.stdout.write(f"{survey}: {erased} names and addresses erased.")
        for survey in Survey.objects.filter(keep_until__lt=today):
            if erased := erase_answers(survey=survey):
                self.stdout.write(f"{survey}: {erased} sets of answers erased.")
